#include "core/model/death.h"

#include "core/clinical/pregnancy/deaths.h"
#include "core/model/delivery.h"
#include "core/model/pregnancy.h"
#include "core/report/families/reading.h"

namespace noi::report
{

namespace
{

/// Of a woman whose death is written with her own pregnancy or birth: the first such record, and when that
/// ended.
struct DeathOfMother {
    bool accident = false;
    bool hers = true;  ///< false: neither birth nor pregnancy is here
    PartialDate ended; ///< null: she died pregnant
};

Result<QHash<Id, DeathOfMother>> deathsOfMothers(const FamilyContext& context, const QList<Id>& files)
{
    const auto written = recordsOf<Death>(context.database, "person", files);
    if (!written) return written.error();
    QList<Id> births, pregnancies;
    for (const auto& [id, death] : *written) {
        births.append(death.delivery);
        pregnancies.append(death.pregnancy);
    }
    const auto deliveries = recordsOf<Delivery>(context.database, "id", births);
    if (!deliveries) return deliveries.error();
    const auto carried = recordsOf<Pregnancy>(context.database, "id", pregnancies);
    if (!carried) return carried.error();
    QHash<Id, Delivery> birthOf;
    QHash<Id, Pregnancy> pregnancyOf;
    for (const auto& [id, delivery] : *deliveries)
        birthOf.insert(id, delivery);
    for (const auto& [id, pregnancy] : *carried)
        pregnancyOf.insert(id, pregnancy);
    QHash<Id, DeathOfMother> found;
    for (const auto& [id, death] : *written) {
        const Id head = context.people.head(death.person);
        DeathOfMother one{death.related == Death::Related::Accident, true, {}};
        const bool hadBirth =
            birthOf.contains(death.delivery) && context.people.head(birthOf[death.delivery].person) == head;
        const bool carriedHers = pregnancyOf.contains(death.pregnancy) &&
                                 context.people.head(pregnancyOf[death.pregnancy].person) == head;
        const bool unknown = (death.delivery || death.pregnancy) && !birthOf.contains(death.delivery) &&
                             !pregnancyOf.contains(death.pregnancy);
        if (found.contains(head) || (!hadBirth && !carriedHers && !unknown)) continue;
        one.hers = !unknown;
        if (hadBirth)
            one.ended = birthOf[death.delivery].deliveredAt;
        else if (carriedHers && pregnancyOf[death.pregnancy].ending != Pregnancy::Ending::MotherDied)
            one.ended = pregnancyOf[death.pregnancy].endedAt;
        found.insert(head, one);
    }
    return found;
}

} // namespace

Result<void> fillDeaths(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    QList<Who> dead;
    QSet<Id> files;
    auto read = context.database.forEach(QStringLiteral("SELECT ") + personColumns(QStringLiteral("p")) +
                                             QStringLiteral(" FROM person p WHERE p.withdrawn IS NULL AND ") +
                                             aroundSpan(QStringLiteral("p.died")),
                                         aroundSpanValues(span), [&](const Row& row) -> Result<void> {
                                             const Id file{row[0].toLongLong()};
                                             if (context.people.head(file) != file) return {};
                                             dead.append(context.people.who(file, row, 0));
                                             files.insert(file);
                                             return {};
                                         });
    if (!read) return read;
    const auto mothers = deathsOfMothers(context, allFilesOf(context.people, files));
    if (!mothers) return mothers.error();
    for (const Who& who : dead) {
        using pregnancy::ChildDeath;
        const auto child = pregnancy::childDeath(who.birth, who.died);
        const auto mother = mothers->constFind(who.head);
        std::optional<bool> maternal = false;
        if (mother != mothers->constEnd())
            maternal = mother->hers ? pregnancy::isMaternalDeath(who.died, mother->ended, mother->accident)
                                    : std::nullopt;
        rows.add(QVariantList{who.head.value, dayText(who.died)} + commonOf(who, context.scope) +
                 QVariantList{known(who.daysAt(who.died)), known(who.monthsAt(who.died)),
                              known(who.yearsAt(who.died)),
                              child ? flag(*child == ChildDeath::EarlyNeonatal) : QVariant(),
                              child ? flag(*child != ChildDeath::Later) : QVariant(), known(maternal)});
    }
    return {};
}

} // namespace noi::report
