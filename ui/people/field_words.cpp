#include "ui/people/field_words.h"

#include <QCoreApplication>
#include <QHash>

namespace noi
{

namespace
{

struct NameWords {
    const char* name;
    const char* words;
};

constexpr NameWords records[] = {
    {"person", QT_TRANSLATE_NOOP("FieldWords", "Person")},
    {"identifier", QT_TRANSLATE_NOOP("FieldWords", "Number")},
    {"household", QT_TRANSLATE_NOOP("FieldWords", "Household")},
    {"voiding", QT_TRANSLATE_NOOP("FieldWords", "Voiding")},
    {"visit", QT_TRANSLATE_NOOP("FieldWords", "Session visit")},
    {"screening", QT_TRANSLATE_NOOP("FieldWords", "Screening")},
    {"dose", QT_TRANSLATE_NOOP("FieldWords", "Dose")},
    {"reaction", QT_TRANSLATE_NOOP("FieldWords", "Reaction")},
    {"measurement", QT_TRANSLATE_NOOP("FieldWords", "Measurement")},
    {"same_person", QT_TRANSLATE_NOOP("FieldWords", "Files of one person")},
    {"access_request", QT_TRANSLATE_NOOP("FieldWords", "File asked for")},
    {"double_dose_seen", QT_TRANSLATE_NOOP("FieldWords", "Both doses were given")},
};

// By "table.field", or by "field" alone where every record means the same by it.
constexpr NameWords fields[] = {
    {"person.full_name", QT_TRANSLATE_NOOP("FieldWords", "Full name")},
    {"person.birth", QT_TRANSLATE_NOOP("FieldWords", "Date of birth")},
    {"person.sex", QT_TRANSLATE_NOOP("FieldWords", "Sex")},
    {"person.ethnicity", QT_TRANSLATE_NOOP("FieldWords", "Ethnicity")},
    {"person.mother", QT_TRANSLATE_NOOP("FieldWords", "Mother")},
    {"person.father", QT_TRANSLATE_NOOP("FieldWords", "Father")},
    {"person.household", QT_TRANSLATE_NOOP("FieldWords", "Household")},
    {"person.address_text", QT_TRANSLATE_NOOP("FieldWords", "Address as written")},
    {"person.job", QT_TRANSLATE_NOOP("FieldWords", "Job")},
    {"person.died", QT_TRANSLATE_NOOP("FieldWords", "Died")},
    {"commune", QT_TRANSLATE_NOOP("FieldWords", "Commune")},
    {"hamlet", QT_TRANSLATE_NOOP("FieldWords", "Hamlet")},
    {"phone", QT_TRANSLATE_NOOP("FieldWords", "Phone")},
    {"note", QT_TRANSLATE_NOOP("FieldWords", "Note")},
    {"person", QT_TRANSLATE_NOOP("FieldWords", "Person")},
    {"identifier.type", QT_TRANSLATE_NOOP("FieldWords", "Kind of number")},
    {"identifier.value", QT_TRANSLATE_NOOP("FieldWords", "Number")},
    {"identifier.issued", QT_TRANSLATE_NOOP("FieldWords", "Issued")},
    {"identifier.valid_until", QT_TRANSLATE_NOOP("FieldWords", "Valid until")},
    {"identifier.ended", QT_TRANSLATE_NOOP("FieldWords", "No longer valid since")},
    {"household.book_number", QT_TRANSLATE_NOOP("FieldWords", "Household number")},
    {"household.head_name", QT_TRANSLATE_NOOP("FieldWords", "Head of household")},
    {"voiding.target", QT_TRANSLATE_NOOP("FieldWords", "What was voided")},
    {"reason", QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    {"session", QT_TRANSLATE_NOOP("FieldWords", "Session")},
    {"visit.arrived_at", QT_TRANSLATE_NOOP("FieldWords", "Arrived")},
    {"visit.left_at", QT_TRANSLATE_NOOP("FieldWords", "Left")},
    {"visit.left_reason", QT_TRANSLATE_NOOP("FieldWords", "Why they left")},
    {"visit.late", QT_TRANSLATE_NOOP("FieldWords", "Entered later")},
    {"visit", QT_TRANSLATE_NOOP("FieldWords", "Session visit")},
    {"screening.checklist", QT_TRANSLATE_NOOP("FieldWords", "Checklist")},
    {"screening.yes_items", QT_TRANSLATE_NOOP("FieldWords", "Answered yes")},
    {"screening.temperature", QT_TRANSLATE_NOOP("FieldWords", "Temperature (°C)")},
    {"screening.weight", QT_TRANSLATE_NOOP("FieldWords", "Weight (g)")},
    {"screening.result", QT_TRANSLATE_NOOP("FieldWords", "Decision")},
    {"screening.screened_at", QT_TRANSLATE_NOOP("FieldWords", "Screened at")},
    {"screening.screened_by", QT_TRANSLATE_NOOP("FieldWords", "Screened by")},
    {"dose.product", QT_TRANSLATE_NOOP("FieldWords", "Vaccine")},
    {"dose.dose_number", QT_TRANSLATE_NOOP("FieldWords", "Dose number")},
    {"dose.given_at", QT_TRANSLATE_NOOP("FieldWords", "Date given")},
    {"dose.lot", QT_TRANSLATE_NOOP("FieldWords", "Lot")},
    {"dose.expiry", QT_TRANSLATE_NOOP("FieldWords", "Expiry")},
    {"dose.vial", QT_TRANSLATE_NOOP("FieldWords", "Vial")},
    {"dose.site", QT_TRANSLATE_NOOP("FieldWords", "Site")},
    {"dose.place_text", QT_TRANSLATE_NOOP("FieldWords", "Place")},
    {"dose.giver", QT_TRANSLATE_NOOP("FieldWords", "Given by")},
    {"dose.override_of", QT_TRANSLATE_NOOP("FieldWords", "What spoke against it")},
    {"dose.override_reason", QT_TRANSLATE_NOOP("FieldWords", "Why given all the same")},
    {"dose.body_site", QT_TRANSLATE_NOOP("FieldWords", "Injection site")},
    {"dose.programme", QT_TRANSLATE_NOOP("FieldWords", "Programme")},
    {"dose.source", QT_TRANSLATE_NOOP("FieldWords", "Source")},
    {"reaction.dose", QT_TRANSLATE_NOOP("FieldWords", "After which dose")},
    {"reaction.onset", QT_TRANSLATE_NOOP("FieldWords", "Onset")},
    {"reaction.severity", QT_TRANSLATE_NOOP("FieldWords", "Severity")},
    {"reaction.symptoms", QT_TRANSLATE_NOOP("FieldWords", "Symptoms")},
    {"reaction.description", QT_TRANSLATE_NOOP("FieldWords", "Description")},
    {"reaction.treatment", QT_TRANSLATE_NOOP("FieldWords", "Treatment")},
    {"reaction.outcome", QT_TRANSLATE_NOOP("FieldWords", "Outcome")},
    {"reaction.cause", QT_TRANSLATE_NOOP("FieldWords", "Cause")},
    {"reaction.reported_by", QT_TRANSLATE_NOOP("FieldWords", "Reported by")},
    {"measurement.measured_at", QT_TRANSLATE_NOOP("FieldWords", "Measured on")},
    {"measurement.weight", QT_TRANSLATE_NOOP("FieldWords", "Weight (g)")},
    {"measurement.length", QT_TRANSLATE_NOOP("FieldWords", "Length (mm)")},
    {"measurement.position", QT_TRANSLATE_NOOP("FieldWords", "Lying or standing")},
    {"measurement.head", QT_TRANSLATE_NOOP("FieldWords", "Head (mm)")},
    {"measurement.arm", QT_TRANSLATE_NOOP("FieldWords", "Arm (mm)")},
    {"measurement.oedema", QT_TRANSLATE_NOOP("FieldWords", "Oedema of both feet")},
    {"measurement.site", QT_TRANSLATE_NOOP("FieldWords", "Site")},
    {"measurement.measured_by", QT_TRANSLATE_NOOP("FieldWords", "Measured by")},
    {"same_person.a", QT_TRANSLATE_NOOP("FieldWords", "File")},
    {"same_person.b", QT_TRANSLATE_NOOP("FieldWords", "The other file")},
    {"same_person.link", QT_TRANSLATE_NOOP("FieldWords", "Link")},
    {"same_person.different", QT_TRANSLATE_NOOP("FieldWords", "Two different people")},
    {"access_request.asked_at", QT_TRANSLATE_NOOP("FieldWords", "Asked for on")},
    {"double_dose_seen.first", QT_TRANSLATE_NOOP("FieldWords", "Dose")},
    {"double_dose_seen.second", QT_TRANSLATE_NOOP("FieldWords", "The other dose")},
    {"replaces", QT_TRANSLATE_NOOP("FieldWords", "Replaces")},
    {"replace_reason", QT_TRANSLATE_NOOP("FieldWords", "Why replaced")},
};

template <size_t size> QString find(const NameWords (&list)[size], const QString& name)
{
    for (const NameWords& entry : list)
        if (name == QLatin1String(entry.name)) return QCoreApplication::translate("FieldWords", entry.words);
    return {};
}

} // namespace

QString recordWords(const QString& table) { return find(records, table); }

QString fieldWords(const QString& table, const QString& field)
{
    const QString own = find(fields, table + u'.' + field);
    return own.isEmpty() ? find(fields, field) : own;
}

} // namespace noi
