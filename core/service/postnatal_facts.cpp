#include "core/service/postnatal_facts.h"

#include "core/clinical/pregnancy/deaths.h"
#include "core/service/care_facts.h"
#include "core/service/postnatal_visit_rules.h"

#include <QTimeZone>

namespace noi
{

namespace
{

using pregnancy::daysFrom;
using pregnancy::Facts;

void putSignsOf(Facts& facts, const PostnatalVisit& v, const pregnancy::MaternityCodes& codes,
                const char* prefix)
{
    QStringList signs;
    for (const auto& sign : codes.list(QString::fromLatin1(postnatalSigns(v.ofWhom))))
        signs.append(sign.code);
    putSigns(facts, signs, v.dangerSigns, v.dangerAsked, prefix);
}

/// Tablets of all visits up to this one, where any of them says.
std::optional<int> tabletsGiven(const DeliveryLine& birth, const PostnatalVisit& now)
{
    std::optional<int> given = now.ironTablets;
    for (const auto& visit : birth.visits) {
        const PostnatalVisit& v = visit.fact.value;
        const bool before = v.visitedAt.earliest() <= now.visitedAt.earliest();
        if (visit.counts && visit.fact.id != now.replaces && before && v.ironTablets)
            given = given.value_or(0) + *v.ironTablets;
    }
    return given;
}

void putBirthOfMother(Facts& facts, const Delivery& d, const pregnancy::MaternityCodes& codes)
{
    putFact(facts, "mother_blood_loss_ml", d.bloodLoss);
    if (!d.mode.isEmpty())
        facts.insert(QStringLiteral("mother_caesarean"),
                     codes.has(QStringLiteral("mode"), d.mode, QStringLiteral("caesarean")));
}

void putBirthOfChild(Facts& facts, const Newborn& n)
{
    putFact(facts, "child_birth_weight_g", n.weight);
    if (n.gestation) facts.insert(QStringLiteral("child_gestation_weeks"), *n.gestation / 7);
    putFact(facts, "child_asphyxia", n.asphyxia);
    putFact(facts, "child_breastfed_first_hour", n.breastfedFirstHour);
    putFact(facts, "child_vitamin_k", n.vitaminK);
}

void putWeight(Facts& facts, std::optional<int> atBirth, std::optional<int> now)
{
    putFact(facts, "child_weight_g", now);
    if (atBirth && now)
        facts.insert(QStringLiteral("child_weight_loss_percent"), (*atBirth - *now) * 100.0 / *atBirth);
}

/// Minutes from one moment to the other, where both are known to the minute.
std::optional<qint64> minutesFrom(const PartialDate& first, const PartialDate& then)
{
    const auto exact = [](const PartialDate& d) { return d.precision() == PartialDate::Precision::Minute; };
    if (!exact(first) || !exact(then)) return {};
    return QDateTime(first.earliest(), first.time(), QTimeZone::utc())
               .secsTo(QDateTime(then.earliest(), then.time(), QTimeZone::utc())) /
           60;
}

/// Whether one moment is within 24 hours of the other; none where days alone cannot tell.
std::optional<bool> within24Hours(const PartialDate& first, const PartialDate& then)
{
    const auto days = daysFrom(first, then);
    const auto minutes = minutesFrom(first, then);
    if (!days || *days < 0 || minutes.value_or(0) < 0) return {}; // before it: one of the two is wrong
    if (minutes) return *minutes <= qint64(24) * 60;
    if (*days == 1) return {};
    return *days < 1;
}

} // namespace

std::optional<bool> givenWithin24Hours(const PartialDate& born, const QList<PartialDate>& doses,
                                       const PartialDate& now)
{
    bool open = false;
    for (const PartialDate& dose : doses) {
        const auto inTime = within24Hours(born, dose);
        if (inTime == true) return true;
        open = open || !inTime;
    }
    return !open && within24Hours(born, now) == false ? std::optional(false) : std::nullopt;
}

Facts motherFacts(const DeliveryLine& birth, const PostnatalVisit& v, const pregnancy::MaternityCodes& codes,
                  std::optional<double> haemoglobin)
{
    const Delivery& delivery = birth.delivery.value;
    Facts facts;
    putFact(facts, "mother_days", daysFrom(delivery.deliveredAt, v.visitedAt));
    putBirthOfMother(facts, delivery, codes);
    if (haemoglobin) facts.insert(QStringLiteral("mother_pregnancy_haemoglobin_g_l"), *haemoglobin);
    putFact(facts, "mother_temperature_c", v.temperature, 10);
    putFact(facts, "mother_systolic", v.systolic);
    putFact(facts, "mother_diastolic", v.diastolic);
    putFact(facts, "mother_pulse", v.pulse);
    putFact(facts, "mother_iron_tablets", tabletsGiven(birth, v));
    if (v.vitaminA) facts.insert(QStringLiteral("mother_vitamin_a"), 1);
    if (!v.familyPlanning.isEmpty())
        facts.insert(QStringLiteral("mother_planning"), v.familyPlanning != QStringLiteral("none"));
    putSignsOf(facts, v, codes, "mother_");
    return facts;
}

Facts childFacts(const NewbornLine& child, const PostnatalVisit& v, const pregnancy::MaternityCodes& codes,
                 const QList<PartialDate>& hepatitisB)
{
    const Newborn& newborn = child.newborn.value;
    Facts facts;
    putFact(facts, "child_days", daysFrom(newborn.bornAt, v.visitedAt));
    putBirthOfChild(facts, newborn);
    putWeight(facts, newborn.weight, v.weight);
    putFact(facts, "child_temperature_c", v.temperature, 10);
    putFact(facts, "child_breaths", v.breathing);
    if (v.feeding != PostnatalVisit::Feeding::Unknown)
        facts.insert(QStringLiteral("child_breast_only"), v.feeding == PostnatalVisit::Feeding::BreastOnly);
    if (const auto inTime = givenWithin24Hours(newborn.bornAt, hepatitisB, v.visitedAt))
        facts.insert(QStringLiteral("child_hepb_in_time"), *inTime);
    putSignsOf(facts, v, codes, "child_");
    return facts;
}

} // namespace noi
