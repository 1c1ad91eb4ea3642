#include "core/reference/schedule_pack.h"

#include "core/clinical/immunization/schedule_reader.h"
#include "core/reference/pack_row.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>
#include <tuple>

namespace noi
{
namespace
{

struct Candidate {
    QDir folder;
    PackInfo info;
};

QStringList schedulesIn(const QString& packFolder)
{
    QStringList folders;
    const QDir schedules(packFolder + QStringLiteral("/schedules"));
    for (const QString& name : schedules.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (schedules.exists(name + QStringLiteral("/names.csv"))) folders += schedules.filePath(name);
    return folders;
}

Result<QByteArray> bytesOf(const QDir& folder, const QString& name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error",
                                       "The data pack %1 cannot be opened: %2. Check the file and its "
                                       "permissions."),
                     {file.fileName(), file.errorString()}};
    return file.readAll();
}

Result<Candidate> newest(const PackFolders& folders, QDate day)
{
    std::optional<Candidate> best;
    for (const QString& packs : folders.folders())
        for (const QString& path : schedulesIn(packs)) {
            const auto bytes = bytesOf(QDir(path), QStringLiteral("names.csv"));
            if (!bytes) return bytes.error();
            const auto info = PackTable::readInfo(*bytes, path + QStringLiteral("/names.csv"));
            if (!info) return info.error();
            const auto age = [](const PackInfo& one) { return std::make_tuple(one.validFrom, one.date); };
            if (info->appliesOn(day) && (!best || age(*info) >= age(best->info)))
                best = Candidate{QDir(path), *info};
        }
    if (!best)
        return Error{
            ErrorKind::NotFound,
            QT_TRANSLATE_NOOP("Error",
                              "No immunisation schedule applies on %1. Install the program again, or bring "
                              "the pack for this time."),
            {day.toString(Qt::ISODate)}};
    return *best;
}

Result<QList<SchedulePack::GroupName>> readNames(const QDir& folder, const immunization::Schedule& schedule)
{
    enum Column { Key, NameVi, NameEn, LegalBasis };
    const auto bytes = bytesOf(folder, QStringLiteral("names.csv"));
    if (!bytes) return bytes.error();
    const auto table = PackTable::read(*bytes, folder.filePath(QStringLiteral("names.csv")),
                                       {QStringLiteral("key"), QStringLiteral("name_vi"),
                                        QStringLiteral("name_en"), QStringLiteral("legal_basis")});
    if (!table) return table.error();
    QList<SchedulePack::GroupName> names;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        SchedulePack::GroupName name{
            row.required(Key), {row.required(NameVi), row.text(NameEn)}, row.text(LegalBasis)};
        if (row.failure()) return *row.failure();
        if (std::ranges::find(schedule.vaccineGroups, name.key, &immunization::VaccineGroup::name) ==
            schedule.vaccineGroups.end())
            return packNamesUnknown(*table, i, name.key);
        names += name;
    }
    return names;
}

Result<QHash<QString, QString>> readSevereReactions(const QDir& folder,
                                                    const immunization::Schedule& schedule)
{
    enum Column { Antigen, Observation };
    const auto bytes = bytesOf(folder, QStringLiteral("severe-reactions.csv"));
    if (!bytes) return bytes.error();
    const auto table = PackTable::read(*bytes, folder.filePath(QStringLiteral("severe-reactions.csv")),
                                       {QStringLiteral("antigen"), QStringLiteral("observation")});
    if (!table) return table.error();
    QHash<QString, QString> reactions;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const QString antigen = row.required(Antigen);
        const QString observation = row.required(Observation);
        if (row.failure()) return *row.failure();
        if (std::ranges::find(schedule.antigens, antigen, &immunization::Antigen::name) ==
            schedule.antigens.end())
            return packNamesUnknown(*table, i, antigen);
        if (std::ranges::find(schedule.observations, observation, &immunization::ObservationInfo::code) ==
            schedule.observations.end())
            return packNamesUnknown(*table, i, observation);
        reactions.insert(antigen, observation);
    }
    return reactions;
}

} // namespace

const SchedulePack::GroupName* SchedulePack::group(const QString& key) const
{
    const auto found = std::ranges::find(groups, key, &GroupName::key);
    return found == groups.end() ? nullptr : &*found;
}

Result<SchedulePack> SchedulePack::load(const PackFolders& folders, QDate day)
{
    const auto chosen = newest(folders, day);
    if (!chosen) return chosen.error();
    const auto schedule = immunization::loadSchedule(chosen->folder.path());
    if (!schedule) return schedule.error();
    const auto names = readNames(chosen->folder, **schedule);
    if (!names) return names.error();
    const auto reactions = readSevereReactions(chosen->folder, **schedule);
    if (!reactions) return reactions.error();
    return SchedulePack{chosen->info, *schedule, *names, *reactions};
}

} // namespace noi
