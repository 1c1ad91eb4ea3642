#include "core/report/families/reading.h"
#include "core/report/report_reference.h"

#include <algorithm>

namespace noi::report
{

namespace
{

constexpr int underMonths = 12;

/// The required doses of one child, by their place in the pack.
struct Child {
    QVariantList common;
    QHash<qsizetype, PartialDate> given; ///< of several the earliest
};

bool earlier(const PartialDate& a, const PartialDate& b)
{
    return std::pair(a.earliest(), a.toText()) < std::pair(b.earliest(), b.toText());
}

/// The day of the dose that completed it: whose last day is latest.
PartialDate completed(const Child& child)
{
    const QList<PartialDate> days = child.given.values();
    return *std::ranges::max_element(
        days, {}, [](const PartialDate& day) { return std::pair(day.latest(), day.toText()); });
}

QString oneOfRequired(const QList<SeriesPack::Required>& required, QVariantList& values)
{
    QStringList any;
    for (const auto& one : required) {
        any.append(QStringLiteral("(s.series = ? AND s.number = ?)"));
        values << one.series << one.number;
    }
    return u'(' + any.join(QStringLiteral(" OR ")) + u')';
}

} // namespace

Result<void> fillFullyImmunised(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    const auto& required = context.reference.series.fullyImmunised();
    if (required.isEmpty()) return {};
    QVariantList values;
    QStringList candidates;
    for (const auto& one : required) {
        candidates.append(
            QStringLiteral("SELECT person FROM series_dose WHERE series = ? AND number = ? AND months "
                           "< ? AND ") +
            aroundSpan(QStringLiteral("day")));
        values << one.series << one.number << underMonths << aroundSpanValues(span);
    }
    const QString wanted = oneOfRequired(required, values);
    QHash<Id, Child> children;
    auto read = context.database.forEach(
        QStringLiteral(
            "WITH child(person) AS (%1) SELECT s.person, s.series, s.number, s.day, s.commune, s.sex, "
            "s.minority, s.hamlet FROM child JOIN series_dose s ON s.person = child.person WHERE s.months "
            "< %2 AND %3")
            .arg(candidates.join(QStringLiteral(" UNION ")))
            .arg(underMonths)
            .arg(wanted),
        values, [&](const Row& row) -> Result<void> {
            Child& child = children[Id{row[0].toLongLong()}];
            child.common = {flag(context.scope.communes.contains(row[4].toString())), row[5], row[6], row[7]};
            const PartialDate day = dateFrom(row[3]);
            for (qsizetype i = 0; i < required.size(); ++i)
                if (required[i].series == row[1].toString() && required[i].number == row[2].toInt() &&
                    (!child.given.contains(i) || earlier(day, child.given[i])))
                    child.given.insert(i, day);
            return {};
        });
    if (!read) return read;
    for (auto child = children.cbegin(); child != children.cend(); ++child)
        if (child->given.size() == required.size())
            rows.add(QVariantList{child.key().value, dayText(completed(*child))} + child->common);
    return {};
}

} // namespace noi::report
