#include "core/service/pregnancy_rules.h"

#include "core/service/figure_checks.h"
#include "core/service/service_context.h"

namespace noi
{

namespace
{

Result<void> checkDay(const PartialDate& date, QDate today, const char* toCome)
{
    if (date.isNull() || date.earliest() <= today) return {};
    return badInput(toCome, {dateText(date)});
}

Result<void> checkDays(const Pregnancy& p, QDate today)
{
    if (auto sound = checkDay(p.lastPeriod, today,
                              QT_TRANSLATE_NOOP("Error", "The last period %1 is still to come. Check the "
                                                         "day, month and year."));
        !sound)
        return sound;
    if (auto sound = checkDay(p.scanDay, today,
                              QT_TRANSLATE_NOOP("Error", "The ultrasound of %1 is still to come. Check the "
                                                         "day, month and year."));
        !sound)
        return sound;
    if (p.scanDay.isNull() != !p.scanGestation)
        return badInput(QT_TRANSLATE_NOOP(
            "Error", "An ultrasound dates a pregnancy by two things: its day, and the week it found."));
    if (!p.scanDay.isNull() && p.scanDay.precision() < PartialDate::Precision::Day)
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Write the whole date of the ultrasound: day, month and year."));
    if (!p.lastBirth.isNull() && p.lastBirth.earliest() > today)
        return badInput(QT_TRANSLATE_NOOP("Error", "The birth before, %1, is still to come. Check the date."),
                        {dateText(p.lastBirth)});
    return {};
}

} // namespace

std::optional<pregnancy::Dating> datingOf(const Pregnancy& p, const pregnancy::DatingRules& rules)
{
    const bool exact = p.lastPeriod.precision() >= PartialDate::Precision::Day;
    QList<pregnancy::Scan> scans;
    if (p.scanGestation && p.scanDay.precision() >= PartialDate::Precision::Day)
        scans.append({p.scanDay.earliest(), *p.scanGestation});
    return rules.date(exact ? p.lastPeriod.earliest() : QDate(), scans);
}

Result<void> checkWoman(const Person& person)
{
    if (person.sex != Sex::Male) return {};
    return badInput(QT_TRANSLATE_NOOP(
        "Error", "This file is a man's. Open the woman's file, or correct the sex in this one."));
}

Result<void> checkPregnancy(const Pregnancy& p, QDate today)
{
    if (auto sound = checkDays(p, today); !sound) return sound;
    const QDate end = p.endedAt.isNull() ? today : p.endedAt.earliest();
    if (!p.lastPeriod.isNull() && p.lastPeriod.latest().daysTo(end) > longestPregnancy)
        return badInput(QT_TRANSLATE_NOOP("Error", "The last period %1 is more than 45 weeks ago. Check the "
                                                   "year, or leave it empty where it is not known."),
                        {dateText(p.lastPeriod)});
    if (auto sound = checkFigures(
            {{p.scanGestation,
              QT_TRANSLATE_NOOP("Error", "An ultrasound cannot find %1 days of pregnancy (%2 to %3)."), 28,
              longestPregnancy},
             {p.gravida, QT_TRANSLATE_NOOP("Error", "Pregnancy number %1 cannot be (%2 to %3)."), 1, 25},
             {p.term, QT_TRANSLATE_NOOP("Error", "PARA: %1 births at term cannot be (%2 to %3)."), 0, 20},
             {p.preterm, QT_TRANSLATE_NOOP("Error", "PARA: %1 preterm births cannot be (%2 to %3)."), 0, 20},
             {p.lost, QT_TRANSLATE_NOOP("Error", "PARA: %1 miscarriages and abortions cannot be (%2 to %3)."),
              0, 20},
             {p.living, QT_TRANSLATE_NOOP("Error", "PARA: %1 living children cannot be (%2 to %3)."), 0, 25},
             {p.caesareans, QT_TRANSLATE_NOOP("Error", "%1 earlier caesareans cannot be (%2 to %3)."), 0, 10},
             {p.fetuses, QT_TRANSLATE_NOOP("Error", "%1 unborn children cannot be (%2 to %3)."), 1, 6},
             {p.height, QT_TRANSLATE_NOOP("Error", "A height of %1 cm cannot be (%2 to %3)."), 1000, 2100,
              10},
             {p.weightBefore, QT_TRANSLATE_NOOP("Error", "A weight of %1 kg cannot be (%2 to %3)."), 25000,
              200000, 1000}});
        !sound)
        return sound;
    const int before = p.term.value_or(0) + p.preterm.value_or(0) + p.lost.value_or(0);
    if (p.gravida == 1 && before > 0)
        return badInput(
            QT_TRANSLATE_NOOP("Error", "A first pregnancy has nothing before it in its PARA. Check both."));
    return {};
}

Result<void> checkVisit(const AntenatalVisit& v, const std::optional<pregnancy::Dating>& dating, QDate today)
{
    if (v.visitedAt.precision() < PartialDate::Precision::Day || v.visitedAt.earliest() > today)
        return badInput(QT_TRANSLATE_NOOP("Error", "Write the day of the visit: one up to today."));
    if (dating && v.visitedAt.latest() < dating->start)
        return badInput(
            QT_TRANSLATE_NOOP("Error", "A visit on %1 would be before this pregnancy. Check both dates."),
            {dateText(v.visitedAt)});
    if (auto sound = checkPressure(v.systolic, v.diastolic); !sound) return sound;
    if (!v.nextVisit.isNull() && v.nextVisit.latest() < v.visitedAt.earliest())
        return badInput(QT_TRANSLATE_NOOP("Error", "The next visit %1 would be before this one."),
                        {dateText(v.nextVisit)});
    return checkFigures(
        {{v.weight, QT_TRANSLATE_NOOP("Error", "A weight of %1 kg cannot be (%2 to %3)."), 25000, 200000,
          1000},
         {v.temperature, QT_TRANSLATE_NOOP("Error", "A temperature of %1 °C cannot be (%2 to %3)."), 330, 430,
          10},
         {v.fundalHeight, QT_TRANSLATE_NOOP("Error", "A fundal height of %1 cm cannot be (%2 to %3)."), 20,
          600, 10},
         {v.girth, QT_TRANSLATE_NOOP("Error", "A girth of %1 cm cannot be (%2 to %3)."), 400, 2000, 10},
         {v.fetalHeart, QT_TRANSLATE_NOOP("Error", "A fetal heart rate of %1 cannot be (%2 to %3)."), 0, 260},
         {v.haemoglobin, QT_TRANSLATE_NOOP("Error", "A haemoglobin of %1 g/l cannot be (%2 to %3)."), 20,
          220},
         {v.ironTablets, QT_TRANSLATE_NOOP("Error", "%1 tablets at one visit cannot be (%2 to %3)."), 0,
          400}});
}

Result<void> checkTest(const AntenatalTest& test, QDate today)
{
    if (test.takenAt.precision() < PartialDate::Precision::Day || test.takenAt.earliest() > today)
        return badInput(QT_TRANSLATE_NOOP("Error", "Write the day of the test: one up to today."));
    return {};
}

} // namespace noi
