#include "core/report/families/births.h"

#include "core/report/families/reading.h"
#include "core/report/report_reference.h"
#include "core/store/given_ids.h"

#include <algorithm>
#include <cstdlib>

namespace noi::report
{

namespace
{

/// Women whose deliveries, or whose children's records, are of the span.
Result<QSet<Id>> womenOf(const FamilyContext& context, const Period& span)
{
    const auto found = context.database.rows(
        QStringLiteral("SELECT person FROM delivery WHERE ") + aroundSpan(QStringLiteral("delivered_at")) +
            QStringLiteral(
                " UNION SELECT d.person FROM newborn n JOIN delivery d ON d.id = n.delivery WHERE ") +
            aroundSpan(QStringLiteral("n.born_at")),
        aroundSpanValues(span) + aroundSpanValues(span));
    if (!found) return found.error();
    QSet<Id> women;
    for (const Row& row : *found)
        women.insert(Id{row[0].toLongLong()});
    return women;
}

/// In the order of their ids, so that the first record of a birth is the one that counts.
Births sorted(const QList<Stored<Delivery>>& deliveries, const QHash<Id, Who>& people)
{
    Births births;
    QHash<Id, QList<qsizetype>> ofWoman;
    for (const auto& delivery : deliveries) {
        const Who mother = people.value(delivery.value.person);
        const QDate day = delivery.value.deliveredAt.earliest();
        qsizetype place = -1;
        for (const qsizetype other : ofWoman.value(mother.head))
            if (std::abs(births.counted[other].delivery.value.deliveredAt.earliest().daysTo(day)) <
                    daysBetweenBirths &&
                place < 0)
                place = other;
        if (place < 0) {
            place = births.counted.size();
            births.counted.append({delivery, mother, {}, false});
            ofWoman[mother.head].append(place);
        }
        births.placeOf.insert(delivery.id, place);
    }
    return births;
}

/// Stillborn children that two records tell of.
bool sameStillborn(const Newborn& a, const Newborn& b)
{
    return !a.child && !b.child && a.placeInBirth == b.placeInBirth && a.outcome == b.outcome;
}

Result<void> addChildren(const FamilyContext& context, Births& births)
{
    const auto found = recordsOf<Newborn>(context.database, "delivery", births.placeOf.keys());
    if (!found) return found.error();
    const auto again = toldAgain(context, *found);
    if (!again) return again.error();
    for (const auto& newborn : *found) {
        auto& children = births.counted[births.placeOf.value(newborn.value.delivery)].children;
        const bool known = std::ranges::any_of(
            children, [&](const auto& one) { return sameStillborn(one.value, newborn.value); });
        if (!known && !again->contains(newborn.id)) children.append(newborn);
    }
    return {};
}

/// Days of all doses with tetanus, by woman.
Result<QHash<Id, QList<QDate>>> tetanusDoses(const FamilyContext& context, const QSet<Id>& women)
{
    QSet<QString> products;
    for (const Product& product : context.reference.products.withAntigen(QStringLiteral("tetanus")))
        products.insert(product.code);
    QHash<Id, QList<QDate>> given;
    Database& database = context.database;
    auto read = database.forEach(
        QStringLiteral("SELECT d.person, d.product, d.given_at FROM ") + database.givenIds() +
            QStringLiteral(
                " CROSS JOIN dose d WHERE d.person = given.value AND d.given_at IS NOT NULL AND ") +
            counts(QStringLiteral("dose"), QStringLiteral("d")),
        {listOf(database, allFilesOf(context.people, women))}, [&](const Row& row) -> Result<void> {
            if (products.contains(row[1].toString()))
                given[context.people.head(Id{row[0].toLongLong()})].append(dateFrom(row[2]).earliest());
            return {};
        });
    return read ? Result<QHash<Id, QList<QDate>>>(std::move(given))
                : Result<QHash<Id, QList<QDate>>>(read.error());
}

Result<void> judgeTetanus(const FamilyContext& context, const QSet<Id>& women, Births& births)
{
    const auto given = tetanusDoses(context, women);
    if (!given) return given.error();
    QSet<Id> pregnancies;
    for (const Birth& birth : std::as_const(births.counted))
        pregnancies.insert(birth.delivery.value.pregnancy);
    const auto dated = datingsOf(context, pregnancies);
    if (!dated) return dated.error();
    for (Birth& birth : births.counted) {
        const Delivery& delivery = birth.delivery.value;
        const auto dating = dated->datings.constFind(delivery.pregnancy);
        const QDate start = dating == dated->datings.constEnd() ? QDate() : dating->start;
        birth.tetanusEnough =
            context.reference.pregnancy.tetanus
                .status(given->value(birth.mother.head), start, delivery.deliveredAt.earliest())
                .enough;
    }
    return {};
}

Result<Births> readBirths(const FamilyContext& context, const Period& span)
{
    const auto women = womenOf(context, span);
    if (!women) return women.error();
    const QList<Id> files = allFilesOf(context.people, *women);
    const auto deliveries = recordsOf<Delivery>(context.database, "person", files);
    if (!deliveries) return deliveries.error();
    const auto people = whoAre(context, QSet<Id>(files.begin(), files.end()));
    if (!people) return people.error();
    Births births = sorted(*deliveries, *people);
    if (auto added = addChildren(context, births); !added) return added.error();
    if (auto judged = judgeTetanus(context, *women, births); !judged) return judged.error();
    return births;
}

} // namespace

Result<QSet<Id>> toldAgain(const FamilyContext& context, const QList<Stored<Newborn>>& newborns)
{
    QSet<Id> children;
    for (const auto& newborn : newborns)
        if (newborn.value.child) children.insert(newborn.value.child);
    const auto all = recordsOf<Newborn>(context.database, "child", allFilesOf(context.people, children));
    if (!all) return all.error();
    QSet<Id> seen, again;
    for (const auto& [id, newborn] : *all) { // the smallest id first
        const Id child = context.people.head(newborn.child);
        if (seen.contains(child)) again.insert(id);
        seen.insert(child);
    }
    return again;
}

Result<Births> birthsAround(const FamilyContext& context, const Period& span)
{
    const std::pair days(span.from, span.to);
    if (context.births && context.births->bySpan.contains(days)) return context.births->bySpan.at(days);
    auto births = readBirths(context, span);
    if (births && context.births) context.births->bySpan.emplace(days, *births);
    return births;
}

} // namespace noi::report
