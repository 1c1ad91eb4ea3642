#include "core/model/antenatal_test.h"
#include "core/model/postnatal_visit.h"
#include "core/report/families/births.h"
#include "core/report/families/reading.h"
#include "core/report/report_reference.h"

#include <algorithm>

namespace noi::report
{

namespace
{

/// What belongs to the births besides themselves.
struct Around {
    VisitsByPregnancy visits;
    DatedPregnancies dated;
    QHash<Id, QList<AntenatalTest>> tests;  ///< by pregnancy
    QHash<Id, QList<PostnatalVisit>> after; ///< of the mother, by the counted delivery
};

Result<Around> readAround(const FamilyContext& context, const Births& births)
{
    Around around;
    QSet<Id> pregnancies;
    for (const Birth& birth : births.counted)
        if (const Id one = birth.delivery.value.pregnancy; one) pregnancies.insert(one);
    auto visits = visitsOf(context.database, pregnancies);
    if (!visits) return visits.error();
    around.visits = std::move(visits).value();
    auto dated = datingsOf(context, pregnancies);
    if (!dated) return dated.error();
    around.dated = std::move(dated).value();
    const auto tests = recordsOf<AntenatalTest>(context.database, "pregnancy", pregnancies.values());
    if (!tests) return tests.error();
    for (const auto& test : *tests)
        around.tests[test.value.pregnancy].append(test.value);
    const auto after = recordsOf<PostnatalVisit>(context.database, "delivery", births.placeOf.keys());
    if (!after) return after.error();
    for (const auto& visit : *after)
        if (visit.value.ofWhom == PostnatalVisit::OfWhom::Mother)
            around.after[births.counted[births.placeOf.value(visit.value.delivery)].delivery.id].append(
                visit.value);
    return around;
}

/// How many visits before the birth, and in how many thirds of the pregnancy.
std::pair<int, int> visitsBefore(const Delivery& delivery, const Around& around,
                                 const pregnancy::DatingRules& rules)
{
    int number = 0;
    QSet<int> thirds;
    for (const auto& visit : around.visits.visits.value(delivery.pregnancy)) {
        const PartialDate& day = visit.day;
        if (day.isNull() || day.earliest() > delivery.deliveredAt.latest()) continue;
        ++number;
        if (const auto third = around.dated.third(delivery.pregnancy, day, rules)) thirds.insert(*third);
    }
    return {number, int(thirds.size())};
}

QVariant testedFor(const char* code, const Delivery& delivery, const Around& around)
{
    return flag(std::ranges::any_of(around.tests.value(delivery.pregnancy), [&](const AntenatalTest& test) {
        return test.test == QLatin1String(code) && !test.takenAt.isNull() &&
               test.takenAt.earliest() <= delivery.deliveredAt.latest();
    }));
}

/// Whether she was seen so many days after the birth at most.
QVariant seenWithin(int days, const Birth& birth, const Around& around)
{
    return flag(std::ranges::any_of(around.after.value(birth.delivery.id), [&](const PostnatalVisit& visit) {
        if (visit.visitedAt.isNull()) return false;
        const qint64 after = birth.delivery.value.deliveredAt.earliest().daysTo(visit.visitedAt.earliest());
        return after >= 0 && after <= days;
    }));
}

QVariant marked(const pregnancy::MaternityCodes& codes, const char* list, const QString& code,
                const char* mark)
{
    if (code.isEmpty()) return {};
    return flag(codes.has(QLatin1String(list), code, QLatin1String(mark)));
}

QVariant textOrNone(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant birthsBefore(const Around& around, Id pregnancy)
{
    const Pregnancy known = around.dated.pregnancies.value(pregnancy);
    if (!known.term || !known.preterm) return {};
    return *known.term + *known.preterm;
}

QVariant complicated(const Delivery& delivery)
{
    if (!delivery.complications.isEmpty()) return 1;
    return delivery.complicationsAsked ? QVariant(0) : QVariant();
}

} // namespace

Result<void> fillDeliveries(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    const auto births = birthsAround(context, span);
    if (!births) return births.error();
    const auto around = readAround(context, *births);
    if (!around) return around.error();
    const pregnancy::MaternityCodes& codes = context.reference.pregnancy.codes;
    for (const Birth& birth : births->counted) {
        const Delivery& d = birth.delivery.value;
        const auto [visits, thirds] = visitsBefore(d, *around, context.reference.pregnancy.dating);
        const auto live = std::ranges::count_if(birth.children, [](const auto& child) {
            return child.value.outcome == Newborn::Outcome::LiveBirth;
        });
        rows.add(QVariantList{birth.delivery.id.value, dayText(d.deliveredAt)} +
                 commonOf(birth.mother, context.scope) +
                 QVariantList{known(birth.mother.yearsAt(d.deliveredAt)),
                              textOrNone(d.place),
                              marked(codes, "place", d.place, "facility"),
                              marked(codes, "attendant", d.attendant, "staff"),
                              marked(codes, "attendant", d.attendant, "skilled"),
                              marked(codes, "mode", d.mode, "caesarean"),
                              flag(visits > 0),
                              visits + d.visitsElsewhere.value_or(0),
                              thirds,
                              flag(birth.tetanusEnough),
                              testedFor("hiv", d, *around),
                              testedFor("hbsag", d, *around),
                              testedFor("syphilis", d, *around),
                              birthsBefore(*around, d.pregnancy),
                              birth.children.size(),
                              qint64(live),
                              complicated(d),
                              int(d.motherAfter),
                              seenWithin(6, birth, *around),
                              seenWithin(42, birth, *around)});
    }
    return {};
}

} // namespace noi::report
