#include "core/report/families/pregnancies.h"

#include "core/report/families/reading.h"
#include "core/report/report_reference.h"
#include "core/service/pregnancy_rules.h"

#include <algorithm>
#include <cstdlib>

namespace noi::report
{

QList<Id> VisitsByPregnancy::order(Id pregnancy) const
{
    QList<Id> ids;
    for (const auto& visit : visits.value(pregnancy))
        ids.append(visit.id);
    return ids;
}

Result<QList<VisitDay>> visitDays(Database& database, const QString& from, const QVariantList& values)
{
    QList<VisitDay> found;
    auto read = database.forEach(
        QStringLiteral("SELECT v.id, v.person, v.pregnancy, v.site, v.visited_at ") + from +
            QStringLiteral(" AND ") + counts(QStringLiteral("antenatal_visit"), QStringLiteral("v")),
        values, [&](const Row& row) -> Result<void> {
            const auto id = [&row](qsizetype column) { return Id{row[column].toLongLong()}; };
            found.append({id(0), id(1), id(2), id(3), dateFrom(row[4])});
            return {};
        });
    if (!read) return read.error();
    std::ranges::sort(found, {}, &VisitDay::id);
    return found;
}

Result<VisitsByPregnancy> visitsOf(Database& database, const QSet<Id>& pregnancies)
{
    const auto found =
        visitDays(database,
                  QStringLiteral("FROM ") + database.givenIds() +
                      QStringLiteral(" CROSS JOIN antenatal_visit v WHERE v.pregnancy = given.value"),
                  {listOf(database, pregnancies)});
    if (!found) return found.error();
    VisitsByPregnancy by;
    for (const VisitDay& visit : *found)
        by.visits[visit.pregnancy].append(visit);
    for (auto& visits : by.visits)
        std::ranges::stable_sort(visits, {}, [](const VisitDay& visit) { return visit.day.earliest(); });
    return by;
}

std::optional<int> DatedPregnancies::third(Id pregnancy, const PartialDate& date,
                                           const pregnancy::DatingRules& rules) const
{
    const auto dating = datings.constFind(pregnancy);
    if (dating == datings.constEnd() || date.isNull()) return {};
    return rules.period(*dating, date.earliest());
}

Result<DatedPregnancies> datingsOf(const FamilyContext& context, const QSet<Id>& pregnancies)
{
    const auto found = recordsOf<Pregnancy>(context.database, "id", pregnancies.values());
    if (!found) return found.error();
    DatedPregnancies dated;
    for (const auto& [id, pregnancy] : *found) {
        dated.pregnancies.insert(id, pregnancy);
        if (const auto dating = datingOf(pregnancy, context.reference.pregnancy.dating))
            dated.datings.insert(id, *dating);
    }
    return dated;
}

Result<void> fillPregnancies(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    const auto around = context.database.rows(QStringLiteral("SELECT person FROM pregnancy r WHERE ") +
                                                  aroundSpan(QStringLiteral("r.registered_at")),
                                              aroundSpanValues(span));
    if (!around) return around.error();
    QSet<Id> women;
    for (const Row& row : *around)
        women.insert(Id{row[0].toLongLong()});
    const QList<Id> files = allFilesOf(context.people, women);
    const auto all = recordsOf<Pregnancy>(context.database, "person", files);
    if (!all) return all.error();
    const auto people = whoAre(context, QSet<Id>(files.begin(), files.end()));
    if (!people) return people.error();
    QHash<Id, QList<Pregnancy>> counted; // by woman
    for (const auto& one : *all) {
        const Pregnancy& pregnancy = one.value;
        if (pregnancy.ending == Pregnancy::Ending::NoPregnancy || pregnancy.registeredAt.isNull()) continue;
        const Who who = people->value(pregnancy.person);
        const QDate day = pregnancy.registeredAt.earliest();
        const bool twice = std::ranges::any_of(counted.value(who.head), [&](const Pregnancy& other) {
            return other.person != pregnancy.person &&
                   std::abs(other.registeredAt.earliest().daysTo(day)) < daysBetweenBirths;
        });
        if (twice) continue;
        counted[who.head].append(pregnancy);
        const auto& rules = context.reference.pregnancy.dating;
        const auto dating = datingOf(pregnancy, rules);
        rows.add(QVariantList{one.id.value, dayText(pregnancy.registeredAt)} + commonOf(who, context.scope) +
                 QVariantList{known(who.yearsAt(pregnancy.registeredAt)),
                              dating ? QVariant(rules.period(*dating, day)) : QVariant(),
                              known(pregnancy.fetuses)});
    }
    return {};
}

} // namespace noi::report
