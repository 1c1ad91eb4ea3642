#include "core/model/reaction.h"

#include "core/report/families/reading.h"

namespace noi::report
{

Result<void> fillReactions(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    return context.database.forEach(
        QStringLiteral(
            "SELECT r.id, r.onset, r.severity, r.outcome, r.person, d.product, d.source, d.site, ") +
            personColumns(QStringLiteral("p")) +
            QStringLiteral(" FROM reaction r LEFT JOIN dose d ON d.id = r.dose LEFT JOIN person p ON p.id = "
                           "r.person WHERE ") +
            aroundSpan(QStringLiteral("r.onset")) + QStringLiteral(" AND ") +
            counts(QStringLiteral("reaction"), QStringLiteral("r")),
        aroundSpanValues(span), [&](const Row& row) -> Result<void> {
            const Who who = context.people.who(Id{row[4].toLongLong()}, row, 8);
            rows.add(QVariantList{row[0], row[1]} + commonOf(who, context.scope) +
                     QVariantList{row[2].toInt(), row[3].toInt(), known(who.monthsAt(dateFrom(row[1]))),
                                  row[5],
                                  placeOfDose(row[6].toInt(), Id{row[7].toLongLong()}, context.scope)});
            return {};
        });
}

} // namespace noi::report
