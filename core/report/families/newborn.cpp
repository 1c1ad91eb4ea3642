#include "core/model/dose.h"
#include "core/model/postnatal_visit.h"
#include "core/report/families/births.h"
#include "core/report/families/reading.h"
#include "core/report/report_reference.h"
#include "core/service/postnatal_facts.h"

#include <algorithm>

namespace noi::report
{

namespace
{

constexpr int pretermBelowWeeks = 37;

QVariant answered(Answer answer)
{
    return answer == Answer::Unknown ? QVariant() : flag(answer == Answer::Yes);
}

QVariant alive(Newborn::Outcome outcome)
{
    return outcome == Newborn::Outcome::Unknown ? QVariant() : flag(outcome == Newborn::Outcome::LiveBirth);
}

/// What is known of the children by their own files, by head.
struct Later {
    QHash<Id, Who> children;                  ///< by file
    QHash<Id, QList<PartialDate>> hepatitisB; ///< given
    QHash<Id, QList<PartialDate>> seen;       ///< visits after birth
};

Result<void> readHepatitisB(const FamilyContext& context, const QList<Id>& files, Later& later)
{
    const auto& all = context.reference.series.all();
    const auto hepb = std::ranges::find(all, QStringLiteral("hepb"), &Series::code);
    const auto doses = recordsOf<Dose>(context.database, "person", files);
    if (!doses) return doses.error();
    for (const auto& dose : *doses) {
        const Product* const product = context.reference.products.byCode(dose.value.product);
        if (product && hepb != all.end() && hepb->takes(*product))
            later.hepatitisB[context.people.head(dose.value.person)].append(dose.value.givenAt);
    }
    return {};
}

Result<Later> readLater(const FamilyContext& context, const Births& births)
{
    Later later;
    QSet<Id> children;
    for (const Birth& birth : births.counted)
        for (const auto& child : birth.children)
            if (child.value.child) children.insert(child.value.child);
    auto people = whoAre(context, children);
    if (!people) return people.error();
    later.children = std::move(people).value();
    const QList<Id> files = allFilesOf(context.people, children);
    if (auto read = readHepatitisB(context, files, later); !read) return read.error();
    const auto visits = recordsOf<PostnatalVisit>(context.database, "person", files);
    if (!visits) return visits.error();
    for (const auto& visit : *visits)
        if (visit.value.ofWhom == PostnatalVisit::OfWhom::Child)
            later.seen[context.people.head(visit.value.person)].append(visit.value.visitedAt);
    return later;
}

/// Children whose birth is in a file that is not here: of a mother who lives elsewhere.
Result<void> addBirthsElsewhere(const FamilyContext& context, const Period& span, Births& births)
{
    const auto found = context.database.rows(
        QStringLiteral("SELECT n.id FROM newborn n WHERE ") + aroundSpan(QStringLiteral("n.born_at")) +
            QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.id = n.delivery)"),
        aroundSpanValues(span));
    if (!found) return found.error();
    QList<Id> ids;
    for (const Row& row : *found)
        ids.append(Id{row[0].toLongLong()});
    const auto newborns = recordsOf<Newborn>(context.database, "id", ids);
    if (!newborns) return newborns.error();
    QSet<Id> mothers;
    for (const auto& newborn : *newborns)
        mothers.insert(newborn.value.mother);
    const auto people = whoAre(context, mothers);
    if (!people) return people.error();
    const auto again = toldAgain(context, *newborns);
    if (!again) return again.error();
    for (const auto& newborn : *newborns)
        if (!again->contains(newborn.id))
            births.counted.append({{}, people->value(newborn.value.mother), {newborn}, false});
    return {};
}

QVariant seenWithin(int days, const PartialDate& born, const QList<PartialDate>& visits)
{
    return flag(std::ranges::any_of(visits, [&](const PartialDate& visit) {
        if (born.isNull() || visit.isNull()) return false;
        const qint64 after = born.earliest().daysTo(visit.earliest());
        return after >= 0 && after <= days;
    }));
}

} // namespace

Result<void> fillNewborns(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    auto births = birthsAround(context, span);
    if (!births) return births.error();
    if (auto alone = addBirthsElsewhere(context, span, *births.operator->()); !alone) return alone;
    const auto later = readLater(context, *births);
    if (!later) return later.error();
    for (const Birth& birth : births->counted)
        for (const auto& [id, n] : birth.children) {
            const PartialDate day = n.bornAt.isNull() ? birth.delivery.value.deliveredAt : n.bornAt;
            const Who child = later->children.value(n.child);
            QVariantList common = commonOf(birth.mother, context.scope);
            common[1] = int(n.sex == Sex::Unknown ? child.sex : n.sex);
            const std::optional<int> weeks = n.gestation ? std::optional(*n.gestation / 7) : std::nullopt;
            const auto inTime =
                givenWithin24Hours(n.bornAt, later->hepatitisB.value(child.head), context.now);
            const auto seen = later->seen.value(child.head);
            const QString place = birth.delivery.value.place;
            rows.add(QVariantList{id.value, dayText(day)} + common +
                     QVariantList{alive(n.outcome), known(weeks), known(n.weight),
                                  weeks ? flag(*weeks < pretermBelowWeeks) : QVariant(), answered(n.asphyxia),
                                  answered(n.breastfedFirstHour), answered(n.vitaminK), known(inTime),
                                  seenWithin(6, day, seen), seenWithin(28, day, seen),
                                  birth.delivery.id ? flag(birth.tetanusEnough) : QVariant(),
                                  place.isEmpty() ? QVariant() : QVariant(place)});
        }
    return {};
}

} // namespace noi::report
