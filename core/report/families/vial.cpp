#include "core/report/families/reading.h"

namespace noi::report
{

Result<void> fillVials(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    const QString day = QStringLiteral("coalesce(v.opened_at, s.date)");
    return context.database.forEach(
        QStringLiteral(
            "SELECT v.id, %1, v.product, v.lot, v.doses, v.discard_reason, s.site, "
            "(SELECT count(*) FROM dose d WHERE d.vial = v.id AND %2) FROM vial v LEFT JOIN session s "
            "ON s.id = v.session WHERE %3")
            .arg(day, counts(QStringLiteral("dose"), QStringLiteral("d")), aroundSpan(day)),
        aroundSpanValues(span), [&](const Row& row) -> Result<void> {
            const bool here = context.scope.sites.contains(Id{row[6].toLongLong()});
            rows.add({row[0],
                      row[1],
                      {},
                      {},
                      {},
                      {},
                      row[2],
                      row[3],
                      row[4],
                      row[7],
                      here ? QStringLiteral("station") : QStringLiteral("elsewhere"),
                      row[5]});
            return {};
        });
}

} // namespace noi::report
