#include "core/clinical/immunization/schedule_reader.h"

#include "core/clinical/immunization/antigen_reader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace noi::immunization
{
namespace
{

struct ReadFile {
    QString name;
    XmlElement root;
};

template <class Read> void eachPart(const XmlElement& root, const char* list, const char* part, Read read)
{
    if (const XmlElement* parts = root.child(QLatin1String(list)))
        for (const XmlElement& one : parts->children)
            if (one.name == QLatin1String(part)) read(one);
}

int antigenNamed(const Schedule& schedule, const QString& name)
{
    const auto found = std::ranges::find(schedule.antigens, name, &Antigen::name);
    return found == schedule.antigens.end() ? -1 : int(found - schedule.antigens.begin());
}

void readVaccineTypes(const XmlElement& root, ScheduleField& field)
{
    eachPart(root, "cvxToAntigenMap", "cvxMap", [&](const XmlElement& map) {
        field.only(map, {"cvx", "shortDescription", "association"});
        const VaccineType type = field.vaccineType(map);
        if (type == unknownVaccine) return;
        VaccineTypeInfo& info = field.schedule().vaccineTypes[size_t(type)];
        info.description = field.text(map, "shortDescription");
        for (const XmlElement& part : map.children)
            if (part.name == u"association")
                info.antigens.push_back({antigenNamed(field.schedule(), field.needed(part, "antigen")),
                                         field.duration(part, "associationBeginAge"),
                                         field.duration(part, "associationEndAge")});
    });
}

void readVaccineGroups(const XmlElement& root, ScheduleField& field)
{
    eachPart(root, "vaccineGroups", "vaccineGroup", [&](const XmlElement& group) {
        field.only(group, {"name", "administerFullVaccineGroup"});
        field.schedule().vaccineGroups.push_back(
            {field.needed(group, "name"), field.flag(group, "administerFullVaccineGroup"), {}});
    });
}

void readAntigensOfGroups(const XmlElement& root, ScheduleField& field)
{
    auto& groups = field.schedule().vaccineGroups;
    eachPart(root, "vaccineGroupToAntigenMap", "vaccineGroupMap", [&](const XmlElement& map) {
        field.only(map, {"name", "antigen"});
        const auto group = std::ranges::find(groups, field.needed(map, "name"), &VaccineGroup::name);
        if (group == groups.end()) return field.fault(map, QStringLiteral("vaccineGroups has no such name."));
        for (const XmlElement& part : map.children)
            if (const int antigen = antigenNamed(field.schedule(), part.text);
                part.name == u"antigen" && antigen >= 0)
                group->antigens.push_back(antigen);
    });
}

void readConflicts(const XmlElement& root, ScheduleField& field)
{
    std::vector<VaccineConflict> conflicts;
    eachPart(root, "liveVirusConflicts", "liveVirusConflict", [&](const XmlElement& conflict) {
        field.only(conflict, {"previous", "current", "conflictBeginInterval", "minConflictEndInterval",
                              "conflictEndInterval"});
        const XmlElement* previous = conflict.child(QLatin1String("previous"));
        const XmlElement* current = conflict.child(QLatin1String("current"));
        if (!previous || !current)
            return field.fault(conflict, QStringLiteral("previous or current is missing."));
        conflicts.push_back({field.vaccineType(*previous), field.vaccineType(*current),
                             field.neededDuration(conflict, "conflictBeginInterval"),
                             field.duration(conflict, "minConflictEndInterval"),
                             field.neededDuration(conflict, "conflictEndInterval")});
    });
    Schedule& schedule = field.schedule();
    schedule.conflictsOfImpacted.resize(schedule.vaccineTypes.size());
    for (const VaccineConflict& conflict : conflicts)
        if (conflict.impacted != unknownVaccine)
            schedule.conflictsOfImpacted[size_t(conflict.impacted)].push_back(conflict);
}

void readObservations(const XmlElement& root, ScheduleField& field)
{
    eachPart(root, "observations", "observation", [&](const XmlElement& observation) {
        ObservationInfo info{
            field.needed(observation, "observationCode"), field.text(observation, "observationTitle"), {}};
        eachPart(observation, "codedValues", "codedValue", [&](const XmlElement& value) {
            info.codedValues.push_back({field.text(value, "codeSystem"), field.text(value, "code")});
        });
        field.schedule().observations.push_back(std::move(info));
    });
}

Result<std::vector<ReadFile>> readXml(const std::vector<ScheduleFile>& files)
{
    std::vector<ReadFile> read;
    for (const ScheduleFile& file : files) {
        auto root = XmlElement::read(file.bytes, file.name);
        if (!root) return root.error();
        read.push_back({file.name, std::move(root).value()});
    }
    return read;
}

Result<const ReadFile*> scheduleFile(const std::vector<ReadFile>& files)
{
    const ReadFile* found = nullptr;
    for (const ReadFile& file : files) {
        if (file.root.name == u"antigenSupportingData") continue;
        if (file.root.name != u"scheduleSupportingData")
            return Error{
                ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("Error", "%1, line %2, element %3: this is no part of a schedule."),
                {file.name, QString::number(file.root.line), file.root.name}};
        if (found)
            return Error{
                ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("Error", "%1 and %2 both hold scheduleSupportingData; one is enough."),
                {found->name, file.name}};
        found = &file;
    }
    if (!found)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "The schedule has no file with scheduleSupportingData."),
                     {}};
    return found;
}

/// Before the rest of the schedule's own file, which names them.
Result<void> readAntigens(const std::vector<ReadFile>& files, Schedule& schedule)
{
    for (const ReadFile& file : files) {
        if (file.root.name != u"antigenSupportingData") continue;
        ScheduleField field(file.name, schedule);
        Antigen antigen = readAntigen(file.root, field);
        if (antigenNamed(schedule, antigen.name) >= 0)
            field.fault(file.root, QStringLiteral("another file holds %1 too.").arg(antigen.name));
        if (field.fault()) return *field.fault();
        schedule.antigens.push_back(std::move(antigen));
    }
    if (schedule.antigens.empty())
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "The schedule has no file with antigenSupportingData."),
                     {}};
    return {};
}

} // namespace

Result<SharedSchedule> readSchedule(const std::vector<ScheduleFile>& files)
{
    const auto read = readXml(files);
    if (!read) return read.error();
    const auto main = scheduleFile(*read);
    if (!main) return main.error();
    const ReadFile& file = **main;

    auto schedule = std::make_shared<Schedule>();
    ScheduleField field(file.name, *schedule);
    readVaccineGroups(file.root, field);
    if (const auto antigens = readAntigens(*read, *schedule); !antigens) return antigens.error();
    field.only(file.root, {"liveVirusConflicts", "vaccineGroups", "vaccineGroupToAntigenMap",
                           "cvxToAntigenMap", "observations"});
    readVaccineTypes(file.root, field);
    readAntigensOfGroups(file.root, field);
    readConflicts(file.root, field);
    readObservations(file.root, field);
    if (field.fault()) return *field.fault();
    return SharedSchedule(std::move(schedule));
}

Result<SharedSchedule> loadSchedule(const QString& folder)
{
    std::vector<ScheduleFile> files;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Io,
                         QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2."),
                         {name, file.errorString()}};
        files.push_back({name, file.readAll()});
    }
    return readSchedule(files);
}

} // namespace noi::immunization
