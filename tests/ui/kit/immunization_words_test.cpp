#include "tests/support/catch.h"
#include "tests/ui/people/people_house.h"
#include "ui/kit/immunization_words.h"

#include <set>

using namespace noi;
using namespace noi::test;
using immunization::EvaluationReason;
using immunization::EvaluationStatus;

namespace
{

ImmunizationPlan planOfChild(QDate born, const QList<Stored<Dose>>& doses = {})
{
    ImmunizationRecord record;
    record.person.birth = PartialDate::ofDay(born);
    record.doses = doses;
    return planOf(Id{1}, record, packs(), QDate(2026, 11, 21));
}

QString appointment(const ImmunizationPlan& plan)
{
    return appointmentWords(plan, packs().products, packs().schedule);
}

Stored<Dose> dose(const char* product, QDate day)
{
    Dose one;
    one.product = QLatin1String(product);
    one.givenAt = PartialDate::ofDay(day);
    return {Id{day.toJulianDay()}, one};
}

} // namespace

TEST_CASE("every reason of the engine has words of its own")
{
    std::set<QString> all;
    for (int i = 0; i <= int(EvaluationReason::SeriesComplete); ++i)
        all.insert(reasonWords({EvaluationReason(i), QDate(2026, 3, 8), -1}, QDate(2026, 3, 5)));
    CHECK(all.size() == size_t(EvaluationReason::SeriesComplete) + 1);
    CHECK_FALSE(all.contains(QString()));
}

TEST_CASE("a reason says by how much, from when, and measured from which dose")
{
    CHECK(reasonWords({EvaluationReason::TooYoung, QDate(2026, 3, 8), -1}, QDate(2026, 3, 5)) ==
          QStringLiteral("3 day(s) before the least age (08/03/2026)"));
    const EarlierDose opv{QStringLiteral("OPV"), PartialDate::ofMinute(QDate(2026, 2, 10), QTime(8, 0))};
    CHECK(reasonWords({EvaluationReason::TooSoon, QDate(2026, 3, 10), 0}, QDate(2026, 3, 5), opv) ==
          QStringLiteral("5 day(s) too soon after OPV of 10/02/2026: right from 10/03/2026"));
    const EarlierDose bcg{QStringLiteral("BCG"), PartialDate::ofDay(QDate(2026, 2, 10))};
    CHECK(
        reasonWords({EvaluationReason::VaccineConflict, QDate(2026, 3, 10), 0}, QDate(2026, 3, 5), bcg) ==
        QStringLiteral(
            "must be 4 week(s) apart from the other live vaccine, BCG of 10/02/2026: right from 10/03/2026"));
}

TEST_CASE("the appointment names what is due today and what is overdue, a combined vaccine once")
{
    const auto two = planOfChild(QDate(2026, 9, 16), {dose("hepb-birth", QDate(2026, 9, 16))});
    const QString said = appointment(two);
    INFO(said.toStdString());
    CHECK(said.startsWith(QStringLiteral("Due today: ")));
    CHECK(said.count(QStringLiteral("DPT-VGB-Hib dose 1")) == 1);
    CHECK(said.contains(QStringLiteral("; overdue: BCG dose 1")));
    CHECK(appointmentMeaning(two) == Meaning::Late);
}

TEST_CASE("with nothing due the next appointment is said with its days")
{
    const auto plan = planOfChild(QDate(2026, 10, 1),
                                  {dose("hepb-birth", QDate(2026, 10, 1)), dose("bcg", QDate(2026, 10, 2))});
    const QString said = appointment(plan);
    INFO(said.toStdString());
    CHECK(said.startsWith(QStringLiteral("Next appointment: 01/12/2026 (in 10 day(s)): DPT-VGB-Hib dose 1")));
    CHECK(appointmentMeaning(plan) == Meaning::Done);
}

TEST_CASE("without a birth date it is said that nothing can be worked out")
{
    const auto plan = planOf(Id{1}, {}, packs(), QDate(2026, 11, 21));
    CHECK(appointment(plan).contains(QStringLiteral("birth date is not known")));
    CHECK(appointmentMeaning(plan) == Meaning::Late);
}

TEST_CASE("a state and a status have a word, and what must be seen a colour")
{
    std::set<QString> states;
    for (int i = 0; i <= int(PlanState::NotNeeded); ++i)
        states.insert(stateWords(PlanState(i)));
    CHECK(states.size() == size_t(PlanState::NotNeeded) + 1);
    CHECK(meaningOf(PlanState::Contraindicated) == Meaning::Stop);
    PlannedDose given;
    CHECK(statusWords(given) == QStringLiteral("Valid"));
    CHECK(meaningOf(given) == Meaning::Done);
    given.status = EvaluationStatus::NotValid;
    CHECK(meaningOf(given) == Meaning::Stop);
    given.uncertain = true;
    CHECK(statusWords(given) == QStringLiteral("Not sure"));
    CHECK(meaningOf(given) == Meaning::Late);
}
