#include "core/model/antenatal_test.h"
#include "core/report/families/reading.h"

#include <algorithm>

namespace noi::report
{

namespace
{

/// The first test of each kind of each pregnancy that is not known: its own.
Result<QSet<Id>> firstOnes(Database& database, const QSet<Id>& pregnancies)
{
    auto tests = recordsOf<AntenatalTest>(database, "pregnancy", pregnancies.values());
    if (!tests) return tests.error();
    std::ranges::stable_sort(*tests.operator->(), {},
                             [](const auto& test) { return test.value.takenAt.earliest(); });
    QSet<std::pair<Id, QString>> seen;
    QSet<Id> first;
    for (const auto& [id, test] : *tests) {
        const std::pair kind(test.pregnancy, test.test);
        if (seen.contains(kind)) continue;
        seen.insert(kind);
        first.insert(id);
    }
    return first;
}

} // namespace

Result<void> fillTests(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    const auto found = context.database.rows(
        QStringLiteral("SELECT r.id, r.person, r.pregnancy, r.taken_at, r.test, r.result FROM "
                       "antenatal_test r WHERE ") +
            aroundSpan(QStringLiteral("r.taken_at")) + QStringLiteral(" AND ") +
            counts(QStringLiteral("antenatal_test"), QStringLiteral("r")),
        aroundSpanValues(span));
    if (!found) return found.error();
    QSet<Id> pregnancies, women;
    for (const Row& row : *found) {
        women.insert(Id{row[1].toLongLong()});
        if (!row[2].isNull()) pregnancies.insert(Id{row[2].toLongLong()});
    }
    const auto people = whoAre(context, women);
    if (!people) return people.error();
    const auto first = firstOnes(context.database, pregnancies);
    if (!first) return first.error();
    for (const Row& row : *found) {
        const Id id{row[0].toLongLong()};
        rows.add(QVariantList{id.value, row[3]} +
                 commonOf(people->value(Id{row[1].toLongLong()}), context.scope) +
                 QVariantList{row[4], row[5].toInt(), flag(row[2].isNull() || first->contains(id))});
    }
    return {};
}

} // namespace noi::report
