#include "core/report/families/pregnancies.h"
#include "core/report/families/reading.h"
#include "core/report/report_reference.h"

namespace noi::report
{

Result<void> fillVisits(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    const auto visits = visitDays(context.database,
                                  QStringLiteral("FROM antenatal_visit v WHERE ") +
                                      aroundSpan(QStringLiteral("v.visited_at")),
                                  aroundSpanValues(span));
    if (!visits) return visits.error();
    QSet<Id> pregnancies, women;
    for (const VisitDay& visit : *visits) {
        women.insert(visit.person);
        if (visit.pregnancy) pregnancies.insert(visit.pregnancy);
    }
    const auto known = visitsOf(context.database, pregnancies);
    if (!known) return known.error();
    const auto dated = datingsOf(context, pregnancies);
    if (!dated) return dated.error();
    const auto people = whoAre(context, women);
    if (!people) return people.error();
    for (const VisitDay& visit : *visits) {
        const Who who = people->value(visit.person);
        const QList<Id> order = known->order(visit.pregnancy);
        const auto third = dated->third(visit.pregnancy, visit.day, context.reference.pregnancy.dating);
        const bool here = context.scope.sites.contains(visit.site);
        rows.add(QVariantList{visit.id.value, dayText(visit.day)} + commonOf(who, context.scope) +
                 QVariantList{visit.pregnancy ? order.indexOf(visit.id) + 1 : 1, report::known(third),
                              report::known(who.yearsAt(visit.day)),
                              here ? QStringLiteral("station") : QStringLiteral("elsewhere")});
    }
    return {};
}

} // namespace noi::report
