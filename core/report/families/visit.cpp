#include "core/model/antenatal_visit.h"
#include "core/report/families/pregnancies.h"
#include "core/report/families/reading.h"
#include "core/report/report_reference.h"

namespace noi::report
{

Result<void> fillVisits(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    const auto found = context.database.rows(
        QStringLiteral("SELECT DISTINCT v.id, v.pregnancy FROM antenatal_visit v WHERE ") +
            aroundSpan(QStringLiteral("v.visited_at")) + QStringLiteral(" AND ") +
            counts(QStringLiteral("antenatal_visit"), QStringLiteral("v")),
        aroundSpanValues(span));
    if (!found) return found.error();
    QList<Id> ids;
    QSet<Id> wanted, pregnancies, women;
    for (const Row& row : *found) {
        ids.append(Id{row[0].toLongLong()});
        wanted.insert(ids.last());
        if (const Id pregnancy{row[1].toLongLong()}; pregnancy) pregnancies.insert(pregnancy);
    }
    const auto visits = recordsOf<AntenatalVisit>(context.database, "id", ids);
    if (!visits) return visits.error();
    const auto known = visitsOf(context.database, pregnancies);
    if (!known) return known.error();
    const auto dated = datingsOf(context, pregnancies);
    if (!dated) return dated.error();
    for (const auto& visit : *visits)
        women.insert(visit.value.person);
    const auto people = whoAre(context, women);
    if (!people) return people.error();
    for (const auto& [id, visit] : *visits) {
        const Who who = people->value(visit.person);
        const QList<Id> order = known->order(visit.pregnancy);
        const auto third = dated->third(visit.pregnancy, visit.visitedAt, context.reference.pregnancy.dating);
        const bool here = context.scope.sites.contains(visit.site);
        rows.add(QVariantList{id.value, dayText(visit.visitedAt)} + commonOf(who, context.scope) +
                 QVariantList{visit.pregnancy ? order.indexOf(id) + 1 : 1, report::known(third),
                              report::known(who.yearsAt(visit.visitedAt)),
                              here ? QStringLiteral("station") : QStringLiteral("elsewhere")});
    }
    return {};
}

} // namespace noi::report
