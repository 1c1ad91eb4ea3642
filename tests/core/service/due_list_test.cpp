#include "core/service/due_list_book.h"
#include "core/service/immunization_plan.h"
#include "core/service/next_vaccines.h"
#include "tests/support/catch.h"
#include "tests/support/test_station.h"

using namespace noi;
using namespace noi::test;

namespace
{

/// Saturday 21 November 2026, and a list that is asked again after each change.
struct DueStation : TestStation {
    DueReader reader;
    DueBook book{demoPacks()};
    int planned = 0; ///< people worked out by the last question
    DueFilter filter;

    DueStation()
    {
        filter.from = QDate(2026, 11, 1);
        filter.to = QDate(2026, 11, 30);
    }

    DueList list()
    {
        auto reading = reader.read(*context, nurse);
        REQUIRE_OK(reading);
        planned = int(reading->people.size());
        book.take(std::move(reading).value());
        REQUIRE(book.plan());
        return book.list(filter);
    }
    Id child(const char* name, QDate born, const char* hamlet = "", Id mother = {})
    {
        Person person;
        person.fullName = QString::fromUtf8(name);
        person.birth = PartialDate::ofDay(born);
        person.sex = Sex::Female;
        person.hamlet = QString::fromUtf8(hamlet);
        person.mother = mother;
        return addPerson(person);
    }
    Id give(Id person, const char* product, PartialDate when)
    {
        Dose dose;
        dose.person = person;
        dose.product = QLatin1String(product);
        dose.givenAt = when;
        dose.source = Dose::Source::History;
        const auto id = PersonFiles(*context).addHistoricalDose(nurse, dose);
        REQUIRE_OK(id);
        return *id;
    }
    void change(Id person, const std::function<void(Person&)>& how)
    {
        const auto seen = Registration(*context).open(nurse, person);
        REQUIRE_OK(seen);
        Person after = seen->value;
        how(after);
        REQUIRE_OK(Registration(*context).change(nurse, *seen, after));
    }
};

QStringList names(const DueList& list)
{
    QStringList found;
    for (const DueRow& row : list.rows)
        found += row.person.fullName;
    return found;
}

const DueDose* doseOf(const DueList& list, const char* group)
{
    for (const DueRow& row : list.rows)
        for (const DueDose& dose : row.doses)
            if (dose.groups.contains(QLatin1String(group))) return &dose;
    return nullptr;
}

} // namespace

TEST_CASE("a list names whoever needs something by its last day, with what, and by which vaccine", "[due]")
{
    DueStation station;
    station.child("Rơ Châm An", QDate(2026, 9, 10));
    station.child("Siu Bình", QDate(2026, 11, 21));
    const DueList list = station.list();
    CHECK(list.people == 2);
    REQUIRE(list.rows.size() == 2);
    const DueDose* dpt = doseOf(list, "DPT");
    REQUIRE(dpt);
    CHECK(dpt->groups.contains(QStringLiteral("Hib"))); // one combined vaccine for both
    CHECK(dpt->number == 1);
    CHECK(dpt->due == QDate(2026, 11, 10));
    CHECK(dpt->products.first() == dpt->product);
    CHECK(doseOf(list, "Measles") == nullptr); // not before nine months
}

TEST_CASE("the list says of every child what their file says", "[due]")
{
    DueStation station;
    station.filter.from = station.filter.to = QDate(2026, 11, 21);
    for (int i = 0; i < 30; ++i) {
        const Id child = station.child("Kpuih Nhi", QDate(2026, 11, 21).addDays(-31 * i));
        for (int dose = 0; dose < i % 4 && 62 + 31 * dose <= 31 * i; ++dose)
            station.give(child, dose == 0 ? "bcg" : "dpt-hepb-hib-sii",
                         PartialDate::ofDay(QDate(2026, 11, 21).addDays(-31 * i + 62 + 31 * dose)));
    }
    const DueList list = station.list();
    REQUIRE(list.rows.size() > 20);
    for (const DueRow& row : list.rows) {
        const auto plan = ImmunizationPlans(*station.context).of(station.nurse, row.person.person);
        REQUIRE_OK(plan);
        QStringList inFile, inList;
        for (const NextVaccine& next : nextVaccines(*plan, plan->day))
            inFile += next.product + QString::number(next.dose) + QLatin1String(next.overdue ? "!" : "");
        for (const DueDose& dose : row.doses)
            inList +=
                dose.product + QString::number(dose.number) + QLatin1String(dose.overdueDays > 0 ? "!" : "");
        inFile.sort();
        inList.sort();
        CHECK(inFile == inList);
    }
}

TEST_CASE("due, overdue and defaulter follow the days since a dose should have been given", "[due]")
{
    DueStation station;
    station.child("Siu An", QDate(2026, 9, 10));
    DueList list = station.list();
    const DueDose dose = *doseOf(list, "DPT");
    REQUIRE(dose.pastDue.isValid());
    CHECK(dose.state == DueState::Due);
    const auto onDay = [&](QDate day) {
        station.filter.from = station.filter.to = day;
        return *doseOf(station.list(), "DPT");
    };
    CHECK(onDay(dose.pastDue.addDays(-1)).state == DueState::Due);
    CHECK(onDay(dose.pastDue).state == DueState::Overdue);
    CHECK(onDay(dose.pastDue).overdueDays == 1);
    CHECK(onDay(dose.pastDue.addDays(27)).state == DueState::Overdue);
    CHECK(onDay(dose.pastDue.addDays(28)).state == DueState::Defaulted);
    station.filter.defaulterDays = 60;
    CHECK(onDay(dose.pastDue.addDays(28)).state == DueState::Overdue);
}

TEST_CASE("what is due only after the list's last day is not on it", "[due]")
{
    DueStation station;
    const Id child = station.child("Siu An", QDate(2026, 10, 10));
    station.give(child, "bcg", day(2026, 10, 11));
    station.give(child, "hepb-birth", day(2026, 10, 10));
    CHECK(doseOf(station.list(), "DPT") == nullptr);
    station.filter.to = QDate(2026, 12, 9);
    CHECK(doseOf(station.list(), "DPT") == nullptr);
    station.filter.to = QDate(2026, 12, 10);
    CHECK(doseOf(station.list(), "DPT") != nullptr);
}

TEST_CASE("people come by hamlet, those without one last, and in each by given name", "[due]")
{
    DueStation station;
    const QDate born(2026, 9, 10);
    station.child("Trần Thị Yến", born, "Thôn 10");
    station.child("Rơ Châm Đông", born, "Thôn 2");
    station.child("Lê Văn Dũng", born, "Thôn 2");
    station.child("Siu Ánh", born);
    station.child("Kpă An", born, "Làng Kép");
    const DueList list = station.list();
    CHECK(names(list).join(u',').toStdString() == "Kpă An,Lê Văn Dũng,Rơ Châm Đông,Trần Thị Yến,Siu Ánh");
    CHECK(list.hamlets.join(u',').toStdString() == "Làng Kép,Thôn 2,Thôn 10");
}

TEST_CASE("a list is cut by hamlet, vaccine, state and words; its counts keep all states", "[due]")
{
    DueStation station;
    const Id mother =
        station.addPerson(QStringLiteral("Nguyễn Thị Hoà"), PartialDate::ofYear(1995), Sex::Female);
    const Id an = station.child("Siu An", QDate(2026, 9, 10), "Thôn 2", mother);
    station.child("Siu Bình", QDate(2026, 1, 5), "Thôn 10");
    const Id cuc = station.child("Siu Cúc", QDate(2026, 9, 12));
    for (const Id young : {an, cuc}) {
        station.give(young, "bcg", day(2026, 9, 20));
        station.give(young, "hepb-birth", day(2026, 9, 12));
    }
    DueFilter& filter = station.filter;
    filter.hamlet = QStringLiteral("Thôn 2");
    CHECK(names(station.list()) == QStringList{QStringLiteral("Siu An")});
    filter.hamlet = QString();
    CHECK(names(station.list()) == QStringList{QStringLiteral("Siu Cúc")});
    filter.hamlet.reset();
    filter.text = QStringLiteral("HOA nguyen");
    CHECK(names(station.list()) == QStringList{QStringLiteral("Siu An")});
    filter.text.clear();
    filter.group = QStringLiteral("Measles");
    const DueList measles = station.list();
    REQUIRE(names(measles) == QStringList{QStringLiteral("Siu Bình")});
    CHECK(measles.rows.first().doses.size() == 1);
    CHECK(measles.groups.contains(QStringLiteral("DPT")));
    filter.group.clear();
    filter.state = DueState::Defaulted;
    const DueList late = station.list();
    CHECK(names(late) == QStringList{QStringLiteral("Siu Bình")});
    CHECK(late.counts.value(DueState::Defaulted) == 1);
    CHECK(late.counts.value(DueState::Due) + late.counts.value(DueState::Overdue) == 2);
}

TEST_CASE("after one dose only that person is worked out again, and the dose counts", "[due]")
{
    DueStation station;
    const Id an = station.child("Siu An", QDate(2026, 9, 10));
    for (int i = 0; i < 9; ++i)
        station.child("Siu Bình", QDate(2026, 9, 10 + i));
    REQUIRE(station.list().rows.size() == 10);
    CHECK(station.planned == 10);
    (void)station.list();
    CHECK(station.planned == 0);
    const Id dose = station.give(an, "dpt-hepb-hib-sii", day(2026, 11, 21));
    station.filter.group = QStringLiteral("DPT");
    CHECK(station.list().rows.size() == 9);
    CHECK(station.planned == 1);
    REQUIRE_OK(PersonFiles(*station.context).voidFact(station.nurse, dose, QStringLiteral("nhầm trẻ")));
    CHECK(station.list().rows.size() == 10);
    CHECK(station.planned == 1);
    station.clock.addDays(1);
    (void)station.list();
    CHECK(station.planned == 10); // another day: everybody
}

TEST_CASE("a replaced dose counts once, as the one that replaces it", "[due]")
{
    DueStation station;
    const Id child = station.child("Siu An", QDate(2026, 9, 10));
    Dose wrong;
    const Id first = station.give(child, "bcg", day(2026, 9, 11));
    wrong.person = child;
    wrong.product = QStringLiteral("hepb-birth");
    wrong.givenAt = day(2026, 9, 11);
    wrong.replaces = first;
    wrong.replaceReason = QStringLiteral("ghi nhầm vắc xin");
    wrong.source = Dose::Source::History;
    CHECK(doseOf(station.list(), "BCG") == nullptr);
    REQUIRE_OK(PersonFiles(*station.context).replaceDose(station.nurse, wrong));
    CHECK(doseOf(station.list(), "BCG") != nullptr);
    DueStation* again = &station;
    again->reader = DueReader(); // everybody anew says the same
    CHECK(doseOf(again->list(), "BCG") != nullptr);
}

TEST_CASE("a mother's new name and telephone stand in her children's lines", "[due]")
{
    DueStation station;
    const Id mother =
        station.addPerson(QStringLiteral("Rơ Châm H'Lan"), PartialDate::ofYear(1999), Sex::Female);
    station.child("Siu An", QDate(2026, 9, 10), "Thôn 2", mother);
    CHECK(station.list().rows.first().phone.isEmpty());
    station.change(mother, [](Person& person) {
        person.fullName = QStringLiteral("Rơ Châm Lan");
        person.phone = QStringLiteral("0905000111");
    });
    const DueList list = station.list();
    CHECK(list.rows.first().person.motherName == QStringLiteral("Rơ Châm Lan"));
    CHECK(list.rows.first().phone == QStringLiteral("0905000111"));
    CHECK(station.planned == 1);
}

TEST_CASE("who died, moved to another commune or is grown up is not listed", "[due]")
{
    DueStation station;
    const Id an = station.child("Siu An", QDate(2026, 9, 10)),
             binh = station.child("Siu Bình", QDate(2026, 9, 10));
    station.child("Siu Cúc", QDate(2010, 11, 21));
    station.child("Siu Dung", QDate(2010, 11, 22));
    CHECK(station.list().people == 3);
    station.change(an, [](Person& person) { person.died = day(2026, 11, 20); });
    station.change(binh, [](Person& person) { person.commune = QStringLiteral("00004"); });
    CHECK(station.list().people == 1);
    station.change(an, [](Person& person) { person.died = {}; });
    CHECK(station.list().people == 2);
}

TEST_CASE("a woman is in the book once she has had a tetanus vaccine", "[due]")
{
    DueStation station;
    const Id woman = station.addPerson(QStringLiteral("Siu H'Nga"), day(1998, 3, 1), Sex::Female);
    const Id man = station.addPerson(QStringLiteral("Siu Nam"), day(1998, 3, 1), Sex::Male);
    CHECK(station.list().people == 0);
    const Id dose = station.give(woman, "tt", day(2026, 5, 2));
    station.give(man, "tt", day(2026, 5, 2));
    // Whether she needs one more is the schedule's matter: while she is pregnant, or where a province says
    // so.
    CHECK(station.list().people == 1);
    REQUIRE_OK(PersonFiles(*station.context).voidFact(station.nurse, dose, QStringLiteral("nhầm người")));
    CHECK(station.list().people == 0);
}

TEST_CASE("after a severe reaction the vaccine is no longer asked for", "[due]")
{
    DueStation station;
    const Id child = station.child("Siu An", QDate(2026, 7, 10));
    const Id dose = station.give(child, "dpt-hepb-hib-sii", day(2026, 9, 12));
    REQUIRE(doseOf(station.list(), "DPT"));
    Reaction reaction;
    reaction.person = child;
    reaction.dose = dose;
    reaction.onset = day(2026, 9, 12);
    reaction.severity = Reaction::Severity::Severe;
    REQUIRE_OK(PersonFiles(*station.context).addReaction(station.nurse, reaction));
    CHECK(doseOf(station.list(), "DPT") == nullptr);
}

TEST_CASE("planning that was cancelled goes on with those who were left", "[due]")
{
    DueStation station;
    for (int i = 0; i < 300; ++i)
        station.child("Siu An", QDate(2026, 11, 20).addDays(-i));
    auto reading = station.reader.read(*station.context, station.nurse);
    REQUIRE_OK(reading);
    station.book.take(std::move(reading).value());
    std::atomic_bool cancel = false;
    std::atomic_int all = 0;
    const auto stopAtOnce = [&](int, int people) {
        all = people;
        cancel = true;
    };
    CHECK_FALSE(station.book.plan(stopAtOnce, cancel));
    CHECK(all == 300);
    CHECK_FALSE(station.book.isPlanned());
    const int reached = station.book.list(station.filter).people;
    CHECK(reached > 0);
    CHECK(reached < 300);
    CHECK(station.list().people == 300);
    CHECK(station.planned == 0); // nothing was read again
}

TEST_CASE("the IT administrator sees no due list", "[due]")
{
    DueStation station;
    const auto reading = station.reader.read(*station.context, station.itAdministrator);
    REQUIRE_FALSE(reading.ok());
    CHECK(reading.error().kind == ErrorKind::Refused);
}
