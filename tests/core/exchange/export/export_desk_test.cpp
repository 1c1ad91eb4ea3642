#include "core/exchange/export/export_desk.h"
#include "core/exchange/id_list.h"
#include "tests/core/exchange/import/import_packs.h"
#include "tests/core/service/refusal.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::exchange;
using namespace noi::test;

namespace
{

struct SendingHouse : TestStation {
    ExportDesk desk{*context, exportColumns()};
    Id child = addPerson(QStringLiteral("Nguyễn Văn An"), day(2025, 3, 14), Sex::Male,
                         addPerson(QStringLiteral("Nguyễn Thị Hoa")));
    Id session = openSession();

    Id dose(const QString& product, const PartialDate& when)
    {
        const auto id = SessionDesk(*context).enterPaperDose(
            nurse, {session, child, product, QStringLiteral("L1"), {}, 1, {}, {}, when});
        REQUIRE_OK(id);
        return *id;
    }
    ExportFile make(const ExportFilter& filter = {})
    {
        const auto file = desk.make(head, filter);
        REQUIRE_OK(file);
        return *file;
    }
    QString cell(const ExportFile& file, qsizetype row, const char16_t* heading)
    {
        for (qsizetype column = 0; column < file.sheet.columnCount(); ++column)
            if (textOf(file.sheet.at(0, column)) == QString::fromUtf16(heading))
                return textOf(file.sheet.at(row, column));
        FAIL("no such heading");
        return {};
    }
};

} // namespace

TEST_CASE("what was sent is not sent again, and what no longer counts is taken back", "[exchange][export]")
{
    SendingHouse home;
    const Id bcg = home.dose(QStringLiteral("bcg"), day(2025, 3, 16));
    const Id opv = home.dose(QStringLiteral("bopv"), day(2025, 5, 20));
    const ExportFile first = home.make();
    CHECK(first.doses == QList<Id>{bcg, opv});
    CHECK(home.cell(first, 1, u"Họ và tên") == QStringLiteral("Nguyễn Văn An"));
    CHECK(home.cell(first, 1, u"Ngày sinh") == QStringLiteral("14/03/2025"));
    CHECK(home.cell(first, 1, u"Giới tính") == QStringLiteral("Nam"));
    CHECK(home.cell(first, 1, u"Họ tên mẹ") == QStringLiteral("Nguyễn Thị Hoa"));
    CHECK(home.cell(first, 1, u"Mã vắc xin") == QStringLiteral("2"));
    CHECK(home.cell(first, 1, u"Ngày tiêm") == QStringLiteral("16/03/2025"));
    CHECK(home.cell(first, 1, u"Thao tác") == QStringLiteral("Thêm"));
    CHECK(home.make().doses.size() == 2); // made, but not sent
    const auto sending = home.desk.markSent(home.head, first, QStringLiteral("niis-1.csv"));
    REQUIRE_OK(sending);

    CHECK(home.make().doses.isEmpty());
    CHECK(home.make().alreadySent == 2);
    REQUIRE_REFUSED(home, home.desk.markSent(home.head, home.make(), QStringLiteral("x")),
                    "nothing in this file");
    ExportFilter all;
    all.sentToo = true;
    CHECK(home.make(all).doses.size() == 2);

    // Voided: taken back once. Counted again: sent again.
    REQUIRE_OK(PersonFiles(*home.context).voidFact(home.nurse, bcg, QStringLiteral("nhầm trẻ")));
    const ExportFile correction = home.make();
    CHECK(correction.takenBack == QList<Id>{bcg});
    CHECK(home.cell(correction, 1, u"Thao tác") == QStringLiteral("Hủy"));
    CHECK(home.cell(correction, 1, u"Lý do hủy") == QStringLiteral("nhầm trẻ"));
    REQUIRE_OK(home.desk.markSent(home.head, correction, QStringLiteral("niis-2.csv")));
    CHECK(home.make().takenBack.isEmpty());
    REQUIRE_OK(PersonFiles(*home.context).unvoid(home.nurse, bcg, QStringLiteral("không nhầm")));
    CHECK(home.make().doses == QList<Id>{bcg});

    // Replaced: the old one goes, the new one comes.
    Dose corrected;
    corrected.replaces = opv;
    corrected.replaceReason = QStringLiteral("sai ngày");
    corrected.product = QStringLiteral("bopv");
    corrected.givenAt = day(2025, 5, 21);
    corrected.source = Dose::Source::Paper;
    REQUIRE_OK(PersonFiles(*home.context).replaceDose(home.nurse, corrected));
    const ExportFile replaced = home.make();
    CHECK(replaced.takenBack == QList<Id>{opv});
    CHECK(replaced.doses.size() == 2);

    // A file that never arrived.
    REQUIRE_OK(home.desk.notSent(home.head, *sending, QStringLiteral("mất tệp")));
    CHECK(home.make().takenBack.isEmpty());
    CHECK(home.make().doses.size() == 2);
    CHECK(!home.desk.notSent(home.head, *sending, QStringLiteral("mất tệp")).ok());
    const auto sendings = home.desk.sendings(home.head);
    REQUIRE_OK(sendings);
    REQUIRE(sendings->size() == 1);
    CHECK(sendings->first().value.fileName == QStringLiteral("niis-2.csv"));
}

TEST_CASE("the days, what was only told, and people without doses are a choice", "[exchange][export]")
{
    SendingHouse home;
    home.dose(QStringLiteral("bcg"), day(2025, 3, 16));
    Dose told;
    told.person = home.child;
    told.product = QStringLiteral("measles");
    told.givenAt = PartialDate::ofMonth(2025, 12);
    REQUIRE_OK(PersonFiles(*home.context).addHistoricalDose(home.nurse, told));
    CHECK(home.make().doses.size() == 1);
    ExportFilter filter;
    filter.fromElsewhere = true;
    const ExportFile both = home.make(filter);
    CHECK(both.doses.size() == 2);
    CHECK(home.cell(both, 2, u"Ngày tiêm") == QStringLiteral("12/2025"));
    filter.from = QDate(2025, 3, 17);
    CHECK(home.make(filter).doses.size() == 1);
    filter.to = QDate(2025, 3, 31);
    CHECK(home.make(filter).doses.isEmpty());
    filter = {};
    filter.from = filter.to = QDate(2025, 3, 16);
    CHECK(home.make(filter).doses.size() == 1);

    Person other;
    other.fullName = QStringLiteral("Siu H'Lan");
    other.commune = QStringLiteral("23734");
    const Id registered = home.addPerson(other);
    filter = {};
    filter.withoutDoses = true;
    const ExportFile people = home.make(filter);
    CHECK(people.people.contains(registered));
    REQUIRE_OK(home.desk.markSent(home.head, people, QStringLiteral("a.csv")));
    CHECK(home.make(filter).people.isEmpty());
    CHECK(!home.desk.make(home.nurse, {}).ok());
    CHECK(!home.desk.markSent(home.nurse, people, QStringLiteral("a.csv")).ok());
}

TEST_CASE("a list of ids comes back from its text", "[exchange][export]")
{
    CHECK(textOfIds({}) == QString());
    CHECK(textOfIds({Id::of(5, 12), Id::of(5, 13), Id::of(5, 14), Id::of(5, 20), Id::of(6, 1)}) ==
          QStringLiteral("5:12+3,6;6:1"));
    CHECK(idsOfText(QStringLiteral("5:12+3,x,7;;6")).size() == 3); // what is damaged is passed over
    CHECK(idsOfText(QStringLiteral("5:1+99999999999")).isEmpty());
    CHECK(rc::check([] {
        QList<Id> ids;
        for (const auto& [device, counter] : *rc::gen::container<std::vector<std::pair<int, int>>>(
                 rc::gen::pair(rc::gen::inRange(1, 4), rc::gen::inRange(1, 60))))
            ids.append(Id::of(device, counter));
        QList<Id> wanted = ids;
        std::sort(wanted.begin(), wanted.end());
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        RC_ASSERT(idsOfText(textOfIds(ids)) == wanted);
    }));
}
