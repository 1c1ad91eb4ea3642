#include "core/service/postnatal_visit_rules.h"

#include "core/service/delivery_rules.h"
#include "core/service/figure_checks.h"
#include "core/service/service_context.h"

#include <algorithm>

namespace noi
{

namespace
{

using OfWhom = PostnatalVisit::OfWhom;

Result<void> checkDay(const PartialDate& day, const Delivery& delivery, QDate today)
{
    if (day.precision() < PartialDate::Precision::Day || day.earliest() > today)
        return badInput(QT_TRANSLATE_NOOP("Error", "Write the day of the visit: one up to today."));
    if (!delivery.deliveredAt.isNull() && day.latest() < delivery.deliveredAt.earliest())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "A visit on %1 would be before the birth. Check both dates."),
            {dateText(day)});
    return {};
}

Result<void> checkWeight(const PostnatalVisit& v)
{
    if (v.ofWhom == OfWhom::Mother)
        return checkFigures({{v.weight, QT_TRANSLATE_NOOP("Error", "A weight of %1 kg cannot be (%2 to %3)."),
                              25000, 200000, 1000}});
    return checkFigures(
        {{v.weight, QT_TRANSLATE_NOOP("Error", "A newborn of %1 g cannot be (%2 to %3)."), 300, 15000}});
}

} // namespace

const char* postnatalSigns(OfWhom ofWhom)
{
    return ofWhom == OfWhom::Mother ? "postnatal-mother" : "postnatal-child";
}

Result<OfWhom> whoIsSeen(const PostnatalVisit& visit, const DeliveryLine& birth)
{
    const bool mother = visit.person == birth.delivery.value.person;
    const bool child = visit.person && std::ranges::any_of(birth.newborns, [&visit](const NewbornLine& line) {
                           return line.newborn.value.child == visit.person;
                       });
    const OfWhom is = mother ? OfWhom::Mother : OfWhom::Child;
    if ((mother || child) && (visit.ofWhom == OfWhom::Unknown || visit.ofWhom == is)) return is;
    return badInput(QT_TRANSLATE_NOOP(
        "Error", "This person is not the mother or child of this birth. Open the visit from the birth."));
}

Result<void> checkPostnatal(const PostnatalVisit& v, const Delivery& delivery,
                            const pregnancy::MaternityCodes& codes, QDate today)
{
    if (auto sound = checkDay(v.visitedAt, delivery, today); !sound) return sound;
    if (auto sound = checkPressure(v.systolic, v.diastolic); !sound) return sound;
    if (auto sound = checkWeight(v); !sound) return sound;
    if (auto sound = checkCodes(codes, postnatalSigns(v.ofWhom), v.dangerSigns); !sound) return sound;
    if (auto sound = checkCodes(codes, "family-planning", {v.familyPlanning}); !sound) return sound;
    return checkFigures(
        {{v.temperature, QT_TRANSLATE_NOOP("Error", "A temperature of %1 °C cannot be (%2 to %3)."), 300, 430,
          10},
         {v.pulse, QT_TRANSLATE_NOOP("Error", "A pulse of %1 cannot be (%2 to %3)."), 30, 220},
         {v.breathing, QT_TRANSLATE_NOOP("Error", "%1 breaths a minute cannot be (%2 to %3)."), 5, 150},
         {v.ironTablets, QT_TRANSLATE_NOOP("Error", "%1 tablets at one visit cannot be (%2 to %3)."), 0,
          400}});
}

} // namespace noi
