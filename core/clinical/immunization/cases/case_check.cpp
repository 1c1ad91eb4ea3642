#include "core/clinical/immunization/cases/case_check.h"

#include "core/clinical/immunization/cases/case_words.h"
#include "core/clinical/immunization/group_evaluation.h"
#include "core/reference/pack_table.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

/// Letters and digits only, in one case: files differ in the rest.
QString plain(const QString& text)
{
    QString kept;
    for (const QChar c : text)
        if (c.isLetterOrNumber()) kept += c.toLower();
    return kept;
}

bool isSame(const QString& one, const QString& other) { return plain(one) == plain(other); }

QString textOf(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

/// Where a file says which type of series judged a dose, only those of that type are asked.
SeriesFilter ofType(const QString& type)
{
    if (type.isEmpty()) return {};
    const bool risk = isSame(type, QStringLiteral("risk"));
    return [risk](const PatientSeries& series) { return (series.series->type == SeriesType::Risk) == risk; };
}

/// A dose that is of no interest to the group, given beside it, is judged by its own groups.
std::optional<Evaluation> evaluationOf(const Assessment& assessment, const VaccineGroup& group, int dose,
                                       const QString& type)
{
    if (const auto typed = evaluationFor(assessment, group, dose, ofType(type))) return typed;
    if (const auto any = evaluationFor(assessment, group, dose)) return any;
    for (const VaccineGroup& other : assessment.schedule().vaccineGroups)
        if (const auto own = evaluationFor(assessment, other, dose)) return own;
    return std::nullopt;
}

/// Any of the reasons found may be the one a file names; it names none for a valid dose.
QString reasonsOf(const Evaluation& evaluation)
{
    QStringList reasons;
    for (const ReasonFound& found : evaluation.reasons)
        if (const QString reason = word(found.reason); !reasons.contains(reason)) reasons += reason;
    return reasons.join(QStringLiteral("; "));
}

bool namesReason(const QString& reasons, const QString& expected)
{
    const QStringList each = reasons.split(QStringLiteral("; "));
    return std::ranges::any_of(each, [&](const QString& one) { return isSame(one, expected); });
}

void checkDose(const Assessment& assessment, const VaccineGroup& group, const TestCase& test, size_t dose,
               CheckedCase& checked)
{
    const ExpectedDose& expected = test.doses[dose];
    const auto evaluation =
        evaluationOf(assessment, group, assessment.person().placeOf(int(dose)), expected.seriesType);
    const QString status = evaluation ? word(evaluation->status) : QString();
    const QString reasons = evaluation ? reasonsOf(*evaluation) : QString();
    const QString number = QString::number(dose + 1);
    checked.fields.push_back({QStringLiteral("Evaluation_Status_") + number, expected.status, status,
                              isSame(expected.status, status)});
    checked.fields.push_back({QStringLiteral("Evaluation_Reason_") + number, expected.reason, reasons,
                              expected.reason.isEmpty() || namesReason(reasons, expected.reason)});
}

std::vector<CheckedField> checkForecast(const VaccineGroupForecast* forecast, const TestCase& test)
{
    std::vector<CheckedField> fields;
    const auto check = [&](const char* name, const QString& expected, const QString& computed) {
        fields.push_back({QLatin1String(name), expected, computed, isSame(expected, computed)});
    };
    const bool isDue = forecast && forecast->doseNumber > 0;
    check("Series_Status", test.seriesStatus, forecast ? word(forecast->status) : QString());
    check("Forecast_#", test.forecastNumber, isDue ? QString::number(forecast->doseNumber) : QString());
    check("Earliest_Date", textOf(test.earliest), isDue ? textOf(forecast->earliest) : QString());
    check("Recommended_Date", textOf(test.recommended), isDue ? textOf(forecast->recommended) : QString());
    check("Past_Due_Date", textOf(test.pastDue), isDue ? textOf(forecast->pastDue) : QString());
    // Without a forecast nothing is recommended, which a file may put into words.
    if (!forecast && isSame(test.seriesStatus, word(SeriesStatus::NotRecommended))) fields[0].agrees = true;
    return fields;
}

/// A person may have a forecast of risk series and one of standard series for one group (chapter 9), and a
/// case does not say which it means: it is held against the one to act on, then against the other.
std::vector<CheckedField> checkForecasts(const Assessment& assessment, const VaccineGroup& group,
                                         const TestCase& test)
{
    const VaccineGroupForecast* first = forecastFor(assessment, group);
    auto fields = checkForecast(first, test);
    if (!first || std::ranges::all_of(fields, &CheckedField::agrees)) return fields;
    const auto ofOtherType = [&](const VaccineGroupForecast& one) { return one.isRisk != first->isRisk; };
    const VaccineGroupForecast* other = forecastFor(assessment, group, ofOtherType);
    if (!other) return fields;
    auto others = checkForecast(other, test);
    return std::ranges::all_of(others, &CheckedField::agrees) ? others : fields;
}

} // namespace

Result<GroupNames> readGroupNames(const QByteArray& bytes)
{
    const auto table = PackTable::read(bytes, QStringLiteral("vaccine-group-names.csv"),
                                       {QStringLiteral("name"), QStringLiteral("vaccine_group")});
    if (!table) return table.error();
    GroupNames names;
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        names.insert(plain(table->text(row, 0)), table->text(row, 1));
    return names;
}

bool CheckedCase::agrees() const { return std::ranges::all_of(fields, &CheckedField::agrees); }

const VaccineGroup* vaccineGroupNamed(const Schedule& schedule, const QString& name, const GroupNames& names)
{
    // A schedule's own name goes before another schedule's name for the same word.
    const auto& groups = schedule.vaccineGroups;
    const auto isCalled = [&](const VaccineGroup& group) { return plain(group.name) == plain(name); };
    if (const auto own = std::ranges::find_if(groups, isCalled); own != groups.end()) return &*own;

    const QString wanted = plain(names.value(plain(name), name));
    const VaccineGroup* holding = nullptr;
    int holders = 0;
    for (const VaccineGroup& group : schedule.vaccineGroups) {
        if (plain(group.name) == wanted) return &group;
        if (!wanted.isEmpty() && plain(group.name).contains(wanted)) {
            holding = &group;
            ++holders;
        }
    }
    return holders == 1 ? holding : nullptr;
}

Result<CheckedCase> checkCase(const SharedSchedule& schedule, const TestCase& test, QDate day,
                              const GroupNames& names)
{
    const VaccineGroup* group = vaccineGroupNamed(*schedule, test.vaccineGroup, names);
    if (!group)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "Case %1: the schedule has no vaccine group “%2”."),
                     {test.id, test.vaccineGroup}};
    const Assessment assessment(schedule, test.patient, day);
    CheckedCase checked{test.id, {}};
    for (size_t dose = 0; dose < test.doses.size(); ++dose)
        checkDose(assessment, *group, test, dose, checked);
    std::ranges::move(checkForecasts(assessment, *group, test), std::back_inserter(checked.fields));
    return checked;
}

} // namespace noi::immunization
