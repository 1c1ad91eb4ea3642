#include "ui/people/history_words.h"

#include "core/model/model.h"
#include "core/model/screening.h"
#include "ui/kit/date_words.h"
#include "ui/people/dose_words.h"
#include "ui/people/field_words.h"
#include "ui/people/identifier_words.h"
#include "ui/people/people_reference.h"
#include "ui/people/person_words.h"
#include "ui/pregnancy/pregnancy_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(ValueWords)

public:
    static QString unnamed(Id id) { return tr("record %1").arg(id.value); }
    static QString yes() { return tr("yes"); }
    static QString of(Answer answer)
    {
        if (answer == Answer::Unknown) return {};
        return answer == Answer::Yes ? yes() : tr("no");
    }
    static QString of(Screening::Result result)
    {
        switch (result) {
        case Screening::Result::Eligible: return tr("Eligible");
        case Screening::Result::Postponed: return tr("Postponed");
        case Screening::Result::Contraindicated: return tr("Contraindicated");
        case Screening::Result::Unknown: break;
        }
        return {};
    }
};

std::optional<ValueKind> kindOf(const QString& table, const QString& field)
{
    static const Model model = noiModel();
    for (const RecordType& type : model.types()) {
        if (table != QLatin1String(type.table)) continue;
        for (const FieldInfo& info : type.fields)
            if (field == QLatin1String(info.name)) return info.kind;
    }
    return {};
}

/// Words of the codes in the records of pregnancies; none for other fields.
std::optional<QString> pregnancyCodeInWords(const QString& name, int number)
{
    if (name == QStringLiteral("pregnancy.ending")) return endingName(static_cast<Pregnancy::Ending>(number));
    if (name == QStringLiteral("antenatal_visit.presentation"))
        return presentationName(static_cast<AntenatalVisit::Presentation>(number));
    if (name == QStringLiteral("antenatal_visit.urine_protein") ||
        name == QStringLiteral("antenatal_visit.urine_sugar"))
        return plusText(static_cast<AntenatalVisit::Plus>(number));
    if (name == QStringLiteral("antenatal_test.result"))
        return verdictName(static_cast<AntenatalTest::Verdict>(number));
    static const QStringList answers{
        QStringLiteral("antenatal_visit.oedema"),         QStringLiteral("antenatal_visit.pallor"),
        QStringLiteral("antenatal_visit.fetal_movement"), QStringLiteral("newborn.asphyxia"),
        QStringLiteral("newborn.breastfed_first_hour"),   QStringLiteral("newborn.vitamin_k")};
    if (answers.contains(name)) return ValueWords::of(static_cast<Answer>(number));
    return {};
}

/// Words of the fields whose text or number is a code; none for the others.
std::optional<QString> codeInWords(const QString& name, const QString& stored,
                                   const PeopleReference& reference)
{
    const int number = stored.toInt();
    if (name == QStringLiteral("person.sex")) return sexInWords(static_cast<Sex>(number));
    if (name == QStringLiteral("person.ethnicity")) return ethnicName(reference, stored);
    if (name.endsWith(QStringLiteral(".commune"))) return communeName(reference, stored);
    if (name == QStringLiteral("identifier.type"))
        return identifierName(static_cast<Identifier::Kind>(number));
    if (name == QStringLiteral("dose.product")) return productName(reference, stored);
    if (name == QStringLiteral("dose.programme"))
        return programmeInWords(static_cast<Dose::Programme>(number));
    if (name == QStringLiteral("dose.source")) return sourceInWords(static_cast<Dose::Source>(number));
    if (name == QStringLiteral("reaction.severity"))
        return severityInWords(static_cast<Reaction::Severity>(number));
    if (name == QStringLiteral("reaction.outcome"))
        return outcomeInWords(static_cast<Reaction::Outcome>(number));
    if (name == QStringLiteral("reaction.symptoms"))
        return symptomNames(reference, stored.split(u',', Qt::SkipEmptyParts));
    if (name == QStringLiteral("screening.result"))
        return ValueWords::of(static_cast<Screening::Result>(number));
    return pregnancyCodeInWords(name, number);
}

} // namespace

RecordNames recordNames(const PersonFile& file, const PeopleReference& reference)
{
    RecordNames names;
    const Person& person = file.person.value;
    names.insert(file.person.id, person.fullName);
    names.insert(person.mother, file.motherName);
    names.insert(person.father, file.fatherName);
    names.insert(person.household, file.householdName);
    for (const LinkedFile& other : file.otherFiles)
        names.insert(other.person, other.line.fullName);
    for (const auto& identifier : file.identifiers)
        names.insert(identifier.id, identifierName(identifier.value.type) + u' ' + identifier.value.value);
    for (const DoseLine& line : file.doses)
        names.insert(line.dose.id, doseTitle(line.dose.value, reference));
    for (const ReactionLine& line : file.reactions)
        names.insert(line.reaction.id,
                     recordWords(QStringLiteral("reaction")) + u' ' + dateText(line.reaction.value.onset));
    names.remove(Id());
    return names;
}

QString valueInWords(const QString& table, const QString& field, const QString& stored,
                     const RecordNames& names, const PeopleReference& reference)
{
    if (stored.isEmpty()) return {};
    if (const auto words = codeInWords(table + u'.' + field, stored, reference); words && !words->isEmpty())
        return *words;
    switch (kindOf(table, field).value_or(ValueKind::Text)) {
    case ValueKind::Id: {
        const Id id{stored.toLongLong()};
        const QString name = names.value(id);
        return name.isEmpty() ? ValueWords::unnamed(id) : name;
    }
    case ValueKind::Date: {
        const auto date = PartialDate::fromText(stored);
        return date.ok() ? dateText(*date) : stored;
    }
    case ValueKind::Bool: return ValueWords::yes();
    default: return stored;
    }
}

HistoryWords historyWords(const HistoryLine& line, const RecordNames& names, const PeopleReference& reference)
{
    const QString table = QLatin1String(line.table), field = QLatin1String(line.field);
    const bool aboutThePerson = table == QLatin1String(Person::table);
    const QString name = aboutThePerson ? QString() : names.value(line.record);
    return {line.when.toString(QStringLiteral("dd/MM/yyyy HH:mm")),
            line.who,
            name.isEmpty() ? recordWords(table) : name,
            fieldWords(table, field),
            valueInWords(table, field, line.from, names, reference),
            valueInWords(table, field, line.to, names, reference)};
}

} // namespace noi
