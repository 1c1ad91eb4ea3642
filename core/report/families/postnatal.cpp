#include "core/clinical/pregnancy/deaths.h"
#include "core/model/delivery.h"
#include "core/model/postnatal_visit.h"
#include "core/report/families/reading.h"

#include <algorithm>

namespace noi::report
{

namespace
{

using Visit = Stored<PostnatalVisit>;

QString placeOf(const PostnatalVisit& visit, const Scope& scope)
{
    if (visit.atHome) return QStringLiteral("home");
    return scope.sites.contains(visit.site) ? QStringLiteral("station") : QStringLiteral("elsewhere");
}

/// The first visit of each person after each birth.
QSet<Id> firstOnes(QList<Visit> visits, const People& people)
{
    std::ranges::stable_sort(visits, {}, [](const Visit& visit) { return visit.value.visitedAt.earliest(); });
    QSet<std::pair<Id, Id>> seen;
    QSet<Id> first;
    for (const auto& [id, visit] : visits) {
        const std::pair after(people.head(visit.person), visit.delivery);
        if (seen.contains(after)) continue;
        seen.insert(after);
        first.insert(id);
    }
    return first;
}

} // namespace

Result<void> fillPostnatalVisits(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    const auto found =
        context.database.rows(QStringLiteral("SELECT DISTINCT r.person FROM postnatal_visit r WHERE ") +
                                  aroundSpan(QStringLiteral("r.visited_at")),
                              aroundSpanValues(span));
    if (!found) return found.error();
    QSet<Id> files;
    for (const Row& row : *found)
        files.insert(Id{row[0].toLongLong()});
    const QList<Id> all = allFilesOf(context.people, files);
    const auto visits = recordsOf<PostnatalVisit>(context.database, "person", all);
    if (!visits) return visits.error();
    QSet<Id> births;
    for (const Visit& visit : *visits)
        births.insert(visit.value.delivery);
    const auto deliveries = recordsOf<Delivery>(context.database, "id", births.values());
    if (!deliveries) return deliveries.error();
    QHash<Id, PartialDate> born;
    for (const auto& [id, delivery] : *deliveries)
        born.insert(id, delivery.deliveredAt);
    const auto people = whoAre(context, QSet<Id>(all.begin(), all.end()));
    if (!people) return people.error();
    const QSet<Id> first = firstOnes(*visits, context.people);
    for (const auto& [id, visit] : *visits) {
        const PartialDate birth = born.value(visit.delivery);
        const bool counted = !birth.isNull() && !visit.visitedAt.isNull();
        rows.add(
            QVariantList{id.value, dayText(visit.visitedAt)} +
            commonOf(people->value(visit.person), context.scope) +
            QVariantList{int(visit.ofWhom),
                         counted ? QVariant(birth.earliest().daysTo(visit.visitedAt.earliest())) : QVariant(),
                         flag(first.contains(id)), placeOf(visit, context.scope)});
    }
    return {};
}

} // namespace noi::report
