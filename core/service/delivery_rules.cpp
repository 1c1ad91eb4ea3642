#include "core/service/delivery_rules.h"

#include "core/service/figure_checks.h"
#include "core/service/pregnancy_rules.h"
#include "core/service/service_context.h"

namespace noi
{

namespace
{

constexpr int longestBetweenTwins = 60; // days; a second twin may be born weeks after the first

Result<void> checkDay(const PartialDate& day, const Person& mother, QDate today)
{
    if (day.isNull() || day.earliest() > today)
        return badInput(QT_TRANSLATE_NOOP("Error", "Write when she gave birth: a day up to today."));
    if (!mother.died.isNull() && mother.died.latest() < day.earliest())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "By her file she died on %1, before a birth on %2. Check both dates."),
            {dateText(mother.died), dateText(day)});
    return {};
}

Result<void> checkBornWith(const PartialDate& born, const Delivery& delivery)
{
    if (born.isNull() || delivery.deliveredAt.isNull()) return {};
    const bool before = born.latest() < delivery.deliveredAt.earliest().addDays(-1);
    const bool after = born.earliest() > delivery.deliveredAt.latest().addDays(longestBetweenTwins);
    if (!before && !after) return {};
    return badInput(
        QT_TRANSLATE_NOOP("Error", "A child born on %1 does not go with a birth on %2. Check both dates."),
        {dateText(born), dateText(delivery.deliveredAt)});
}

} // namespace

bool isStillborn(const Newborn& newborn)
{
    return newborn.outcome == Newborn::Outcome::StillbirthFresh ||
           newborn.outcome == Newborn::Outcome::StillbirthMacerated;
}

std::optional<int> gestationOf(const Newborn& newborn, const Delivery& delivery,
                               const std::optional<pregnancy::Dating>& dating)
{
    if (dating && newborn.bornAt.precision() >= PartialDate::Precision::Day)
        return dating->gestationDays(newborn.bornAt.earliest());
    return delivery.gestation;
}

Result<void> checkCodes(const pregnancy::MaternityCodes& lists, const char* list, const QStringList& codes)
{
    for (const QString& code : codes)
        if (!code.isEmpty() && !lists.find(QString::fromLatin1(list), code))
            return badInput(
                QT_TRANSLATE_NOOP("Error", "“%1” is not in the list to choose from (%2). Choose again."),
                {code, QString::fromLatin1(list)});
    return {};
}

Result<void> checkWeeks(const PartialDate& day, const std::optional<pregnancy::Dating>& dating)
{
    if (!dating) return {};
    if (dating->gestationDays(day.latest()) < earliestBirth)
        return badInput(
            QT_TRANSLATE_NOOP("Error",
                              "A birth on %1 would be before the 20th week of this pregnancy. Check the "
                              "date, or write the end of the pregnancy as a miscarriage."),
            {dateText(day)});
    if (dating->gestationDays(day.earliest()) > longestPregnancy)
        return badInput(
            QT_TRANSLATE_NOOP("Error", "A birth on %1 would be after the 45th week of this pregnancy. Check "
                                       "the date, and what the pregnancy is dated by."),
            {dateText(day)});
    return {};
}

Result<void> checkDelivery(const Delivery& d, const Person& mother, const pregnancy::MaternityCodes& codes,
                           QDate today)
{
    if (auto sound = checkWoman(mother); !sound) return sound;
    if (auto sound = checkDay(d.deliveredAt, mother, today); !sound) return sound;
    if (auto sound = checkCodes(codes, "place", {d.place}); !sound) return sound;
    if (auto sound = checkCodes(codes, "mode", {d.mode}); !sound) return sound;
    if (auto sound = checkCodes(codes, "attendant", {d.attendant}); !sound) return sound;
    if (auto sound = checkCodes(codes, "complication", d.complications); !sound) return sound;
    return checkFigures(
        {{d.gestation, QT_TRANSLATE_NOOP("Error", "No child is born after %1 days of pregnancy (%2 to %3)."),
          earliestBirth, longestPregnancy},
         {d.bloodLoss, QT_TRANSLATE_NOOP("Error", "A loss of %1 ml of blood cannot be (%2 to %3)."), 0,
          10000},
         {d.visitsElsewhere, QT_TRANSLATE_NOOP("Error", "%1 visits elsewhere cannot be (%2 to %3)."), 0,
          40}});
}

Result<void> checkNewborn(const Newborn& n, const Delivery& delivery, QDate today)
{
    if (n.outcome == Newborn::Outcome::Unknown)
        return badInput(QT_TRANSLATE_NOOP("Error", "Say of each child whether it was born alive."));
    if (!n.bornAt.isNull() && n.bornAt.earliest() > today)
        return badInput(QT_TRANSLATE_NOOP("Error", "A birth on %1 is still to come. Check the date."),
                        {dateText(n.bornAt)});
    if (auto sound = checkBornWith(n.bornAt, delivery); !sound) return sound;
    if (isStillborn(n) && (n.apgar1.value_or(0) > 0 || n.apgar5.value_or(0) > 0))
        return badInput(QT_TRANSLATE_NOOP(
            "Error", "A child with an Apgar score above 0 was born alive. Check the score and the outcome."));
    if (isStillborn(n) && n.gestation.value_or(stillbirthFrom) < stillbirthFrom)
        return badInput(QT_TRANSLATE_NOOP("Error",
                                          "Before 22 weeks a child born dead is a miscarriage: write "
                                          "that as the end of the pregnancy."));
    return checkFigures(
        {{n.gestation, QT_TRANSLATE_NOOP("Error", "No child is born after %1 days of pregnancy (%2 to %3)."),
          earliestBirth, longestPregnancy},
         {n.weight, QT_TRANSLATE_NOOP("Error", "A weight at birth of %1 g cannot be (%2 to %3)."), 300, 7000},
         {n.length, QT_TRANSLATE_NOOP("Error", "A length at birth of %1 cm cannot be (%2 to %3)."), 200, 650,
          10},
         {n.head, QT_TRANSLATE_NOOP("Error", "%1 cm around the head of a newborn cannot be (%2 to %3)."), 150,
          500, 10},
         {n.apgar1, QT_TRANSLATE_NOOP("Error", "An Apgar score of %1 cannot be (%2 to %3)."), 0, 10},
         {n.apgar5, QT_TRANSLATE_NOOP("Error", "An Apgar score of %1 cannot be (%2 to %3)."), 0, 10}});
}

} // namespace noi
