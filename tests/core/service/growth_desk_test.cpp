#include "core/service/growth_desk.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"
#include "tests/support/test_station.h"

using namespace noi;
using namespace noi::test;

namespace
{

const growth::GrowthReference& tables()
{
    static const auto read =
        growth::GrowthReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 29));
    REQUIRE(read);
    return *read;
}

template <class T> Error refusal(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

struct Room {
    TestStation home;
    Id child = home.addPerson(QStringLiteral("Siu Bảo An"), day(2026, 3, 14), Sex::Male);
    GrowthDesk desk{*home.context, tables()};

    [[nodiscard]] Measurement measured(const PartialDate& when, std::optional<int> grams,
                                       std::optional<int> mm = {}) const
    {
        Measurement m;
        m.person = child;
        m.measuredAt = when;
        m.weight = grams;
        m.length = mm;
        if (mm) m.position = Measurement::Position::Lying;
        return m;
    }
    Id keep(const Measurement& m)
    {
        const auto id = desk.record(home.nurse, m);
        REQUIRE_OK(id);
        return *id;
    }
    GrowthFile file()
    {
        auto read = desk.open(home.nurse, child);
        REQUIRE_OK(read);
        return *read;
    }
};

} // namespace

TEST_CASE("a child's growth is read by date, each measurement with its scores", "[growth]")
{
    Room room;
    room.keep(room.measured(day(2026, 9, 14), 7900, 676));
    room.keep(room.measured(day(2026, 4, 14), 4500, 547));
    const GrowthFile file = room.file();
    REQUIRE(file.lines.size() == 2);
    CHECK(file.lines[0].measurement.value.weight == 4500);
    CHECK(file.lines[0].measurement.value.measuredBy == room.home.nurse.name);
    CHECK(*file.lines[0].point.measured.ageDays == 31);
    // WHO 2006, boys, 184 days: weight M 7.9419; length M 67.6536.
    CHECK(std::abs(file.lines[1].point.scores.weight->z) < 0.1);
    CHECK(std::abs(file.lines[1].point.scores.length->z) < 0.1);
    CHECK(file.concerns.isEmpty());
    CHECK(file.trends.isEmpty());
}

TEST_CASE("without a day of birth there is no age, and none is guessed", "[growth]")
{
    Room room;
    room.child = room.home.addPerson(QStringLiteral("Rơ Châm Nam"), PartialDate::ofMonth(2026, 3), Sex::Male);
    room.keep(room.measured(day(2026, 9, 14), 7900, 676));
    const auto line = room.file().lines.first();
    CHECK_FALSE(line.point.measured.ageDays);
    CHECK_FALSE(line.point.scores.weight);
    CHECK(line.point.scores.weightForLength);
}

TEST_CASE("a voided or corrected measurement stays to be seen and no longer counts", "[growth]")
{
    Room room;
    const Id wrong = room.keep(room.measured(day(2026, 9, 14), 9700));
    Measurement right = room.measured(day(2026, 9, 14), 7900);
    right.replaces = wrong;
    CHECK(refusal(room.desk.record(room.home.nurse, right)).kind == ErrorKind::BadInput); // why?
    right.replaceReason = QStringLiteral("hai số đổi chỗ");
    const Id corrected = room.keep(right);
    CHECK(refusal(room.desk.record(room.home.nurse, right)).kind == ErrorKind::Refused); // once
    GrowthFile file = room.file();
    REQUIRE(file.lines.size() == 2);
    CHECK(file.points().size() == 1);
    CHECK(file.points().first().measured.weightKg == 7.9);
    REQUIRE_OK(
        PersonFiles(*room.home.context).voidFact(room.home.nurse, corrected, QStringLiteral("nhầm trẻ")));
    file = room.file();
    CHECK(file.points().size() == 1);
    CHECK(file.points().first().measured.weightKg == 9.7); // what it corrected counts again
}

TEST_CASE("what no child can have, or a day that cannot be, is refused with a sentence", "[growth]")
{
    Room room;
    const auto refused = [&room](const Measurement& m) {
        return refusal(room.desk.record(room.home.nurse, m));
    };
    CHECK(refused(room.measured(day(2026, 9, 14), {})).kind == ErrorKind::BadInput);
    CHECK(refused(room.measured(day(2026, 9, 14), 299)).english().contains(QStringLiteral("0.299 kg")));
    CHECK(refused(room.measured(day(2026, 9, 14), 7900, 2201)).kind == ErrorKind::BadInput);
    CHECK(refused(room.measured(day(2026, 3, 13), 3300)).kind == ErrorKind::BadInput);
    CHECK(refused(room.measured(day(2026, 11, 22), 7900)).kind == ErrorKind::BadInput);
    Measurement head = room.measured(day(2026, 9, 14), 7900);
    head.head = 30;
    CHECK(refused(head).kind == ErrorKind::BadInput);
    CHECK(refusal(room.desk.record(room.home.itAdministrator, room.measured(day(2026, 9, 14), 7900))).kind ==
          ErrorKind::Refused);
    CHECK(room.file().lines.isEmpty());
    Measurement water = room.measured(day(2026, 9, 14), {});
    water.oedema = true;
    REQUIRE_OK(room.desk.record(room.home.nurse, water)); // oedema alone is a finding
}

TEST_CASE("a measurement is doubted before it is kept, and can be kept all the same", "[growth]")
{
    Room room;
    room.keep(room.measured(day(2026, 8, 14), 7300, 655));
    const auto doubts = [&room](const Measurement& m) {
        const auto read = room.desk.doubts(room.home.nurse, m);
        REQUIRE_OK(read);
        return *read;
    };
    CHECK_FALSE(doubts(room.measured(day(2026, 9, 14), 7900, 676)).any());
    CHECK(doubts(room.measured(day(2026, 9, 14), 7900, 640)).any()); // shorter than before
    CHECK(doubts(room.measured(day(2026, 9, 14), 10500)).any());     // grew too fast
    CHECK(doubts(room.measured(day(2026, 9, 14), 79000)).any());     // a comma forgotten
    Measurement standing = room.measured(day(2026, 9, 14), 7900, 676);
    standing.position = Measurement::Position::Standing;
    CHECK(doubts(standing).any());
    CHECK(room.file().lines.size() == 1);
    room.keep(room.measured(day(2026, 9, 14), 10500));
    CHECK(room.file().lines.size() == 2);
}

TEST_CASE("a thin child's file says so, with what to do, and so does a child who gained nothing", "[growth]")
{
    Room room;
    room.keep(room.measured(day(2026, 7, 14), 5600));
    room.keep(room.measured(day(2026, 8, 20), 5600, 640));
    const GrowthFile file = room.file();
    REQUIRE_FALSE(file.concerns.isEmpty());
    CHECK(file.concerns.first().gravity >= growth::Gravity::Moderate);
    REQUIRE_FALSE(file.trends.isEmpty());
    CHECK(file.trends.first().kind == growth::TrendKind::NoGain);
}

TEST_CASE("measurements of two linked files are one child's", "[growth]")
{
    Room room;
    room.keep(room.measured(day(2026, 7, 14), 6300));
    const Id other = room.home.addPerson(QStringLiteral("Siu Bảo An"), day(2026, 3, 14), Sex::Male);
    Measurement there = room.measured(day(2026, 8, 14), 7000);
    there.person = other;
    room.keep(there);
    CHECK(room.file().lines.size() == 1);
    REQUIRE_OK(SamePersons(*room.home.context)
                   .linkPersons(room.home.nurse, room.child, other, QStringLiteral("cùng sổ")));
    CHECK(room.file().lines.size() == 2);
}

TEST_CASE("a child born eight weeks early is compared by corrected age until two years", "[growth]")
{
    Room room;
    room.keep(room.measured(day(2026, 3, 24), 1900, 430));
    room.keep(room.measured(day(2026, 9, 14), 6400, 630));
    GrowthDesk knowing(*room.home.context, tables(),
                       [](Database&, Id) -> Result<std::optional<int>> { return std::optional(224); });
    const auto file = knowing.open(room.home.nurse, room.child);
    REQUIRE_OK(file);
    CHECK(file->gestationDays == 224);
    CHECK(*file->lines[0].point.measured.ageDays == -46);
    CHECK_FALSE(file->lines[0].point.scores.weight); // before the day of term
    CHECK(*file->lines[1].point.measured.ageDays == 128);
    const double corrected = file->lines[1].point.scores.weight->z,
                 sinceBirth = room.file().lines[1].point.scores.weight->z;
    CHECK(sinceBirth < -1.8); // WHO 2006, boys: M 7.94 at 184 days, 7.1 at 128
    CHECK(corrected > -1.2);
    CHECK_FALSE(room.file().gestationDays);

    const auto said = knowing.judge(room.home.nurse, room.measured(day(2026, 10, 14), 6900, 645));
    REQUIRE_OK(said);
    CHECK(said->concerns.isEmpty());

    GrowthDesk failing(*room.home.context, tables(), [](Database&, Id) -> Result<std::optional<int>> {
        return Error{ErrorKind::Io, "no table", {}};
    });
    CHECK_FALSE(failing.open(room.home.nurse, room.child));
}
