#include "core/model/same_person.h"
#include "core/model/station.h"
#include "core/model/user.h"
#include "core/model/voiding.h"
#include "core/report/sealed_report.h"
#include "core/service/report_desk.h"
#include "core/store/registers/report_register.h"
#include "tests/core/report/report_reference_packs.h"
#include "tests/core/service/refusal.h"
#include "tests/support/test_station.h"

using namespace noi;
using namespace noi::test;
using report::Period;

namespace
{

const Period october = Period::month(2026, 10);
const QString immunisation = QStringLiteral("immunisation");

/// A station in November with children of the commune to report on.
struct ReportingStation : TestStation {
    ReportDesk desk{*context, reportPacks()};
    QString commune = readRecord<Station>(store->database(), station)->commune;

    Id addChild(const PartialDate& birth)
    {
        Person child;
        child.fullName = QStringLiteral("Rơ Châm Y Bin");
        child.birth = birth;
        child.sex = Sex::Male;
        child.commune = commune;
        return addPerson(child);
    }
    Id addDose(Id child, const char* product, const PartialDate& day)
    {
        Dose dose;
        dose.person = child;
        dose.product = QString::fromLatin1(product);
        dose.givenAt = day;
        dose.site = site;
        dose.source = Dose::Source::Paper;
        Work work(*store, nurse.user);
        const Id id = work.add(dose, child);
        REQUIRE_OK(work.commit());
        return id;
    }
    /// As a card says it whose first dose is nowhere.
    Id addSecondOfCard(Id child, const PartialDate& day)
    {
        Dose dose;
        dose.person = child;
        dose.product = QStringLiteral("combe-five");
        dose.givenAt = day;
        dose.doseNumber = 2;
        dose.source = Dose::Source::History;
        Work work(*store, nurse.user);
        const Id id = work.add(dose, child);
        REQUIRE_OK(work.commit());
        return id;
    }
    void voidRecord(Id target, Id file)
    {
        Work work(*store, nurse.user);
        work.add(Voiding{target, QStringLiteral("ghi nhầm")}, file);
        REQUIRE_OK(work.commit());
    }
    MadeReport made(const Period& period = october)
    {
        while (*desk.prepare(head, 100) > 0) {
        }
        auto report = desk.make(head, immunisation, period, QStringLiteral("vi"));
        REQUIRE_OK(report);
        return *report;
    }
    qint64 figure(const char* row, const char* column, const Period& period = october)
    {
        const MadeReport report = made(period);
        const auto* const cell = report.table.cell(QString::fromLatin1(row), QString::fromLatin1(column));
        REQUIRE(cell);
        REQUIRE(std::holds_alternative<qint64>(cell->value));
        CHECK(std::get<qint64>(cell->value) == cell->records.size());
        return std::get<qint64>(cell->value);
    }
};

} // namespace

TEST_CASE("a dose counts in its month, and since January, with its record", "[report]")
{
    ReportingStation s;
    const Id child = s.addChild(day(2026, 8, 1));
    const Id first = s.addDose(child, "combe-five", day(2026, 10, 5));
    CHECK(s.figure("penta_1", "period") == 1);
    CHECK(s.figure("penta_1", "january") == 1);
    CHECK(s.figure("penta_1", "station") == 1);
    CHECK(s.figure("penta_1", "period", Period::month(2026, 9)) == 0);
    CHECK(s.made().table.cell(QStringLiteral("penta_1"), QStringLiteral("period"))->records ==
          QList<Id>{first});

    s.addDose(child, "combe-five", day(2026, 11, 5));
    CHECK(s.figure("penta_2", "period") == 0);
    CHECK(s.figure("penta_2", "period", Period::month(2026, 11)) == 1);
    SECTION("a dose that is voided counts no more, and the next one becomes the first")
    {
        s.voidRecord(first, child);
        CHECK(s.figure("penta_1", "period") == 0);
        CHECK(s.figure("penta_1", "period", Period::month(2026, 11)) == 1);
    }
    SECTION("two files of one child are one child")
    {
        const Id other = s.addChild(day(2026, 8, 1));
        s.addDose(other, "combe-five", day(2026, 10, 5));
        CHECK(s.figure("penta_1", "period") == 2);
        Work work(*s.store, s.nurse.user);
        const Id link = work.add(SamePerson{child, other, QStringLiteral("cùng người"), {}, false}, child);
        work.add(SamePerson{other, child, QStringLiteral("cùng người"), link, false}, other);
        REQUIRE_OK(work.commit());
        CHECK(s.figure("penta_1", "period") == 1);
        SECTION("and two again when they are parted")
        {
            s.voidRecord(link, child);
            CHECK(s.figure("penta_1", "period") == 2);
        }
    }
}

TEST_CASE("a report that was handed in keeps its figures, and an amended one says what changed", "[report]")
{
    ReportingStation s;
    const Id child = s.addChild(day(2026, 8, 1));
    const Id first = s.addDose(child, "combe-five", day(2026, 10, 5));
    s.made();
    CHECK(s.desk.handIn(s.nurse, immunisation, october, {}).error().kind == ErrorKind::Refused);
    CHECK(s.desk.handIn(s.head, immunisation, Period::month(2026, 12), {}).error().kind ==
          ErrorKind::Refused);
    const auto handedIn = s.desk.handIn(s.head, immunisation, october, {});
    REQUIRE_OK(handedIn);
    const QByteArray then = s.desk.handedIn(s.head, *handedIn)->toBytes();
    CHECK(s.desk.handIn(s.head, immunisation, october, QStringLiteral("x")).error().kind ==
          ErrorKind::Refused);

    s.voidRecord(first, child);
    const Id newcomer = s.addChild(day(2026, 7, 1)); // born since January: a target
    const Id late = s.addDose(newcomer, "bcg", day(2026, 10, 9));
    const MadeReport now = s.made();
    CHECK(s.desk.handedIn(s.head, *handedIn)->toBytes() == then);
    REQUIRE(now.versions.size() == 1);
    CHECK(now.versions.first().signatureFits);
    CHECK(now.versions.first().by == s.head.name);
    QSet<Id> added, removed;
    for (const auto& cell : now.changed) {
        for (const Id id : cell.added)
            added.insert(id);
        for (const Id id : cell.removed)
            removed.insert(id);
    }
    CHECK(added == QSet<Id>{late, newcomer});
    CHECK(removed == QSet<Id>{first});

    CHECK(s.desk.handIn(s.head, immunisation, october, {}).error().kind == ErrorKind::BadInput);
    const auto amended = s.desk.handIn(s.head, immunisation, october, QStringLiteral("Bổ sung mũi BCG"));
    REQUIRE_OK(amended);
    CHECK(s.made().versions.first().id == *amended);
    CHECK(s.made().versions.first().reason == QStringLiteral("Bổ sung mũi BCG"));
    CHECK(s.made().changed.isEmpty());
    CHECK(s.desk.handedIn(s.head, *handedIn)->toBytes() == then);
}

TEST_CASE("whatever is changed in a report that was handed in, its signature no longer fits", "[report]")
{
    ReportingStation s;
    s.addDose(s.addChild(day(2026, 8, 1)), "combe-five", day(2026, 10, 5));
    s.made();
    const auto id = s.desk.handIn(s.head, immunisation, october, {});
    REQUIRE_OK(id);
    const Report report = *ReportRegister(s.store->database()).find(*id);
    const QByteArray key =
        QByteArray::fromHex(readRecord<Device>(s.store->database(), report.signer)->publicKey.toLatin1());
    CHECK(report::signatureFits(report, key));
    const auto fits = [&](const std::function<void(Report&)>& change) {
        Report other = report;
        change(other);
        return report::signatureFits(other, key);
    };
    CHECK_FALSE(fits([](Report& r) { r.period = QStringLiteral("2026-09"); }));
    CHECK_FALSE(fits([](Report& r) { r.content += u'A'; }));
    CHECK_FALSE(fits([](Report& r) { r.signedBy = QStringLiteral("Ai đó"); }));
    CHECK_FALSE(fits([](Report& r) { r.madeAt = PartialDate::ofDay(QDate(2026, 11, 1)); }));
    CHECK_FALSE(fits([](Report& r) { r.formVersion = QStringLiteral("9"); }));
    CHECK_FALSE(fits([](Report& r) { r.signature.clear(); }));
}

TEST_CASE("figures that cannot be are found, with the records that should not be there", "[report]")
{
    ReportingStation s;
    const Id child = s.addChild(day(2026, 6, 1));
    s.addDose(child, "combe-five", day(2026, 8, 5));
    s.addDose(child, "combe-five", day(2026, 9, 5));
    CHECK(s.made().findings.isEmpty());
    // A card that says "second" of a child whose first is nowhere.
    const Id lone = s.addChild(day(2026, 6, 2)), alone = s.addSecondOfCard(lone, day(2026, 10, 5));
    const auto findings = s.made().findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().records == QList<Id>{alone});
    const auto behind = s.desk.behind(s.head, findings.first().records);
    REQUIRE_OK(behind);
    CHECK(behind->first().person == lone);
    CHECK(behind->first().detail == QStringLiteral("ComBE Five"));
}

TEST_CASE("second doses of children who had the first one last year are no finding", "[report]")
{
    ReportingStation s;
    const Id child = s.addChild(day(2025, 11, 1));
    s.addDose(child, "combe-five", day(2025, 12, 28));
    s.addDose(child, "combe-five", day(2026, 1, 28));
    const auto january = Period::month(2026, 1);
    CHECK(s.made(january).findings.isEmpty());
    // A rule that is broken by somebody is found all the same.
    const Id alone = s.addSecondOfCard(s.addChild(day(2025, 11, 2)), day(2026, 1, 29));
    const auto findings = s.made(january).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().records == QList<Id>{alone});
}

TEST_CASE("reports are asked for when their deadline comes, until they are handed in", "[report]")
{
    ReportingStation s; // on 21 November
    s.addDose(s.addChild(day(2026, 8, 1)), "combe-five", day(2026, 10, 5));
    Work work(*s.store, s.nurse.user);
    work.add(Session{s.site, day(2026, 10, 5), {}, day(2026, 10, 5), {}, {}}, s.station);
    REQUIRE_OK(work.commit());
    const auto has = [&](FormLine::State state) {
        for (const FormLine& line : *s.desk.missing(s.head))
            if (line.form == immunisation && line.period == october) return line.state == state;
        return false;
    };
    CHECK(has(FormLine::State::Late)); // before 3 November
    CHECK((*s.desk.forms(s.head, october)).first().deadline == QDate(2026, 11, 2));
    s.clock.set(QDate(2026, 11, 2), QTime(8, 0));
    CHECK(has(FormLine::State::Due));
    s.made();
    REQUIRE_OK(s.desk.handIn(s.head, immunisation, october, {}));
    CHECK_FALSE(has(FormLine::State::Due));
    CHECK((*s.desk.forms(s.head, october)).first().state == FormLine::State::HandedIn);
}

TEST_CASE("working days are counted from Monday to Friday", "[report]")
{
    const report::Deadline five{report::Deadline::Kind::WorkingDays, 5};
    CHECK(five.after(QDate(2026, 10, 31)) == QDate(2026, 11, 6)); // a Saturday
    CHECK(five.after(QDate(2026, 9, 30)) == QDate(2026, 10, 7));
    const report::Deadline third{report::Deadline::Kind::BeforeDay, 3};
    CHECK(third.after(QDate(2026, 12, 31)) == QDate(2027, 1, 2));
}
