#include "core/report/checks.h"

#include "core/report/people.h"
#include "core/store/given_ids.h"

#include <cstdlib>

namespace noi::report
{

namespace
{

constexpr qint64 smallDifference = 10; ///< counts of a commune go up and down by so many
constexpr int yearsBack = 10; ///< who got the first dose last year may well get only the second one this year

/// The person (or the station's file) that each record is of.
Result<QHash<Id, Id>> peopleOf(Database& database, const People& people, const QList<Id>& records)
{
    QHash<Id, Id> found;
    auto read =
        database.forEach(QStringLiteral("SELECT op.id, op.file FROM ") + database.givenIds() +
                             QStringLiteral(" CROSS JOIN op WHERE op.id = given.value"),
                         {listOf(database, records)}, [&](const Row& row) -> Result<void> {
                             found.insert(Id{row[0].toLongLong()}, people.head(Id{row[1].toLongLong()}));
                             return {};
                         });
    return read ? Result<QHash<Id, Id>>(std::move(found)) : Result<QHash<Id, Id>>(read.error());
}

/// Records of the left side of people whom the right side does not know.
Result<QList<Id>> offending(Database& database, const QList<Id>& left, const QList<Id>& right)
{
    const auto people = People::read(database);
    if (!people) return people.error();
    const auto ofLeft = peopleOf(database, *people, left), ofRight = peopleOf(database, *people, right);
    if (!ofLeft || !ofRight) return ofLeft ? ofRight.error() : ofLeft.error();
    const QList<Id> known = ofRight->values();
    const QSet<Id> there(known.begin(), known.end());
    QList<Id> alone;
    for (const Id record : left)
        if (!there.contains(ofLeft->value(record))) alone.append(record);
    return alone;
}

Result<std::optional<CheckFinding>> broken(ReportMaker& maker, Database& database, const Form& form,
                                           const FormCheck& rule, const Period& period,
                                           const QString& language)
{
    const FormColumn& column = form.checkedColumn();
    const Period span = ReportMaker::spanOf(column, period);
    const auto holds = maker.value(rule.rule, column.cuts, span);
    if (!holds) return holds.error();
    if (!*holds || (*holds)->value != 0) return std::optional<CheckFinding>();
    CheckFinding finding{CheckFinding::Kind::Rule, rule.what.in(language), 0, 0, (*holds)->records};
    if (!rule.left || !rule.right) return std::optional(finding);
    const Period sinceLong{Period::Kind::Days, span.to.addYears(-yearsBack), span.to};
    const auto left = maker.value(*rule.left, column.cuts, span),
               right = maker.value(*rule.right, column.cuts, sinceLong);
    if (!left || !right) return left ? right.error() : left.error();
    if (!*left || !*right) return std::optional(finding);
    auto alone = offending(database, (*left)->records, (*right)->records);
    if (!alone) return alone.error();
    if (alone->isEmpty()) return std::optional<CheckFinding>();
    finding.records = std::move(alone).value();
    return std::optional(finding);
}

bool jumped(qint64 now, qint64 before, int percent)
{
    const qint64 difference = std::abs(now - before);
    return difference > smallDifference && difference * 100 > before * percent;
}

Result<void> findJumps(ReportMaker& maker, const Form& form, const Period& period, const QString& language,
                       QList<CheckFinding>& findings)
{
    const FormColumn& column = form.columns.first();
    for (const FormRow& row : form.rows) {
        if (!row.value || !row.columns.contains(column.code)) continue;
        const auto now = maker.value(*row.value, column.cuts, period);
        const auto before = maker.value(*row.value, column.cuts, period.before());
        if (!now || !before) return now ? before.error() : now.error();
        if (*now && *before && jumped((*now)->value, (*before)->value, form.jumpPercent))
            findings.append({CheckFinding::Kind::Jump, row.label.in(language), (*now)->value,
                             (*before)->value, (*now)->records});
    }
    return {};
}

} // namespace

Result<QList<CheckFinding>> check(ReportMaker& maker, Database& database, const Form& form,
                                  const Period& period, const QString& language)
{
    QList<CheckFinding> findings;
    for (const FormCheck& rule : form.checks) {
        const auto finding = broken(maker, database, form, rule, period, language);
        if (!finding) return finding.error();
        if (*finding) findings.append(**finding);
    }
    if (form.jumpPercent > 0)
        if (auto found = findJumps(maker, form, period, language, findings); !found) return found.error();
    return findings;
}

} // namespace noi::report
