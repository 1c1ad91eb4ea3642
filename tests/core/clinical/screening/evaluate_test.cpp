#include "core/clinical/screening/evaluate.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

#include <QFile>

#include <rapidcheck.h>

using namespace noi;

namespace
{

const Checklists& lists()
{
    static const Result<Checklists> loaded =
        Checklists::load(PackFolders({bundledPacks()}), QDate(2026, 11, 1));
    REQUIRE_OK(loaded);
    return *loaded;
}

const Checklist& newborn() { return *lists().forAge(0); }
const Checklist& older() { return *lists().forAge(60); }

ScreeningAnswers allNo(const Checklist& list)
{
    ScreeningAnswers answers;
    for (const ChecklistItem& item : list.items)
        answers.yes.insert(item.number, false);
    return answers;
}

Verdict onlyYes(const Checklist& list, int number)
{
    ScreeningAnswers answers = allNo(list);
    answers.yes.insert(number, true);
    const ScreeningOutcome outcome = evaluate(list, answers);
    REQUIRE(outcome.causes.size() == 1);
    CHECK(outcome.causes[0].number == number);
    CHECK(outcome.causes[0].verdict == outcome.verdict);
    CHECK(!outcome.causes[0].measured);
    return outcome.verdict;
}

Verdict withTemperature(double celsius)
{
    ScreeningAnswers answers = allNo(older());
    answers.yes.remove(4);
    answers.temperatureC = celsius;
    return evaluate(older(), answers).verdict;
}

} // namespace

TEST_CASE("the list is chosen by age: newborns up to a month, then the other", "[screening]")
{
    CHECK(lists().forAge(0)->code == QStringLiteral("newborn"));
    CHECK(lists().forAge(29)->code == QStringLiteral("newborn"));
    CHECK(lists().forAge(30)->code == QStringLiteral("from-1-month"));
    CHECK(lists().forAge(30 * 365)->code == QStringLiteral("from-1-month"));
    CHECK(lists().forAge(-1) == nullptr);
    CHECK(newborn().items.size() == 8);
    CHECK(older().items.size() == 9);
    CHECK(!older().info.legalBasis.isEmpty());
    CHECK(older().reference() == QStringLiteral("from-1-month@1"));
}

TEST_CASE("from 1 month: all no is eligible, 1 or 9 contraindicated, 2 to 8 postponed", "[screening]")
{
    CHECK(evaluate(older(), allNo(older())).verdict == Verdict::Eligible);
    CHECK(onlyYes(older(), 1) == Verdict::Contraindicated);
    for (int number = 2; number <= 8; ++number)
        CHECK(onlyYes(older(), number) == Verdict::Postponed);
    CHECK(onlyYes(older(), 9) == Verdict::Contraindicated);
}

TEST_CASE("newborn: all no is eligible, 1 to 7 postponed, 8 contraindicated", "[screening]")
{
    CHECK(evaluate(newborn(), allNo(newborn())).verdict == Verdict::Eligible);
    for (int number = 1; number <= 7; ++number)
        CHECK(onlyYes(newborn(), number) == Verdict::Postponed);
    CHECK(onlyYes(newborn(), 8) == Verdict::Contraindicated);
}

TEST_CASE("temperature and weight answer their items at the thresholds", "[screening]")
{
    CHECK(withTemperature(35.5) == Verdict::Postponed);
    CHECK(withTemperature(35.6) == Verdict::Eligible);
    CHECK(withTemperature(37.4) == Verdict::Eligible);
    CHECK(withTemperature(37.5) == Verdict::Postponed);
    for (const Checklist* list : {&newborn(), &older()}) {
        ScreeningAnswers answers = allNo(*list);
        answers.weightG = 1999;
        CHECK(evaluate(*list, answers).verdict == Verdict::Postponed);
        answers.weightG = 2000;
        CHECK(evaluate(*list, answers).verdict == Verdict::Eligible);
    }
}

TEST_CASE("a measured fever is a fever whatever was ticked, and a ticked one needs no thermometer",
          "[screening]")
{
    ScreeningAnswers answers = allNo(older());
    answers.temperatureC = 38.2;
    const ScreeningOutcome outcome = evaluate(older(), answers);
    CHECK(outcome.causes == QList<ScreeningOutcome::Cause>{{4, Verdict::Postponed, true}});
    answers.temperatureC = 36.8;
    answers.yes.insert(4, true);
    CHECK(evaluate(older(), answers).verdict == Verdict::Postponed);
    CHECK(measuredAnswer(*older().item(4), answers) == false);
    CHECK(!measuredAnswer(*older().item(5), answers));
}

TEST_CASE("the item for live vaccines does not count when none is planned", "[screening]")
{
    CHECK(older().item(3)->liveOnly);
    ScreeningAnswers answers = allNo(older());
    answers.yes.insert(3, true);
    CHECK(evaluate(older(), answers).verdict == Verdict::Postponed);
    answers.liveVaccine = false;
    CHECK(evaluate(older(), answers).verdict == Verdict::Eligible);
    answers.yes.remove(3);
    CHECK(evaluate(older(), answers).verdict == Verdict::Eligible);
}

TEST_CASE("what is not answered is named, and nobody is eligible before all is", "[screening]")
{
    const ScreeningOutcome nothing = evaluate(older(), {});
    CHECK(nothing.verdict == Verdict::Incomplete);
    CHECK(nothing.unanswered.size() == 9);
    ScreeningAnswers answers;
    answers.yes.insert(9, true);
    const ScreeningOutcome one = evaluate(older(), answers);
    CHECK(one.verdict == Verdict::Contraindicated);
    CHECK(one.unanswered.size() == 8);
}

TEST_CASE("eligible means that every item is no; the verdict is the gravest cause", "[screening][property]")
{
    CHECK(rc::check([] {
        const Checklist& list = *rc::gen::arbitrary<bool>() ? newborn() : older();
        ScreeningAnswers answers;
        bool anyYes = false, anyOpen = false, contraindicated = false;
        for (const ChecklistItem& item : list.items) {
            const int kind = *rc::gen::inRange(0, 3);
            if (kind < 2) answers.yes.insert(item.number, kind == 1);
            anyOpen |= kind == 2;
            anyYes |= kind == 1;
            contraindicated |= kind == 1 && item.ifYes == Verdict::Contraindicated;
        }
        const Verdict want = contraindicated ? Verdict::Contraindicated
                             : anyYes        ? Verdict::Postponed
                             : anyOpen       ? Verdict::Incomplete
                                             : Verdict::Eligible;
        RC_ASSERT(evaluate(list, answers).verdict == want);
    }));
}

TEST_CASE("a checklist that cannot be right is refused", "[screening]")
{
    const QByteArray head = "# code: c\n# title_vi: t\n# from_age_days: 0\n"
                            "number,text_vi,text_en,if_yes,live_only,measure,yes_up_to,yes_below,yes_from\n";
    const auto reads = [](const QByteArray& bytes) {
        return Checklist::read(bytes, QStringLiteral("c.csv")).ok();
    };
    CHECK(reads(head + "1,a,b,postponed,no,,,,\n"));
    CHECK(!reads(head));
    CHECK(!reads(head + "1,a,b,eligible,no,,,,\n"));
    CHECK(!reads(head + "1,a,b,postponed,no,temperature_c,,,\n"));
    CHECK(!reads(head + "1,a,b,postponed,no,,37,,\n"));
    CHECK(!reads(head + "1,a,b,postponed,no,,,,\n1,a,b,postponed,no,,,,\n"));
    CHECK(!reads(QByteArray(head).replace("from_age_days: 0", "from_age_days: soon") +
                 "1,a,b,postponed,no,,,,\n"));
    CHECK(!reads(QByteArray(head).replace("# code: c\n", "") + "1,a,b,postponed,no,,,,\n"));
}
