#include "core/model/antenatal_test.h"
#include "core/model/antenatal_visit.h"
#include "core/model/delivery.h"
#include "core/model/dose.h"
#include "core/model/measurement.h"
#include "core/model/newborn.h"
#include "core/model/postnatal_visit.h"
#include "core/model/pregnancy.h"
#include "core/model/station.h"
#include "core/service/report_desk.h"
#include "resources/packs/packs.h"
#include "tests/bench/station.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

namespace noi::bench
{

namespace
{

constexpr int rounds = 5, dosesEach = 10, piece = 20'000, filesAtATime = 2000;
constexpr int years = 10; ///< over which the doses are spread
constexpr int pregnanciesWanted = 6000, childrenWeighed = 20'000;

const QStringList products{QStringLiteral("hepb-birth"), QStringLiteral("bcg"),
                           QStringLiteral("combe-five"), QStringLiteral("bopv"),
                           QStringLiteral("combe-five"), QStringLiteral("bopv"),
                           QStringLiteral("combe-five"), QStringLiteral("bopv"),
                           QStringLiteral("ipv"),        QStringLiteral("measles")};

/// Records on their way into the journal, a piece at a time.
class Pouring
{
public:
    explicit Pouring(BenchStation& station) : m_station(station) { begin(); }
    ~Pouring() { pour(); }
    template <class R> Id add(const R& record, Id file)
    {
        if (++m_count % piece == 0) pour();
        return m_work->add(record, file);
    }

private:
    void begin() { m_work = std::make_unique<Work>(*m_station.store, m_station.nurse.user); }
    void pour()
    {
        orFail(m_work->commit());
        begin();
    }
    BenchStation& m_station;
    std::unique_ptr<Work> m_work;
    int m_count = 0;
};

PartialDate daysBefore(QDate day, int days) { return PartialDate::ofDay(day.addDays(-days)); }

/// Ten doses each, one after the other, somewhere in the last ten years: more than any station has.
void giveDoses(BenchStation& station, const QList<Row>& people, QRandomGenerator& random)
{
    Pouring pouring(station);
    const QDate today = station.context->today();
    const auto site =
        orFail(readRecords<Site>(station.store->database(), QStringLiteral("ORDER BY r.id"))).first().id;
    for (const Row& row : people) {
        int before = int(random.bounded(400, years * 365));
        for (int i = 0; i < dosesEach; ++i, before -= int(random.bounded(20, 40))) {
            Dose dose;
            dose.person = Id{row[0].toLongLong()};
            dose.product = products[i];
            dose.givenAt = daysBefore(today, before);
            dose.lot = QStringLiteral("L%1").arg(before % 50);
            dose.site = site;
            dose.source = Dose::Source::Paper;
            pouring.add(dose, dose.person);
        }
    }
}

/// Two years of pregnancies, seven visits and four tests each, and what came of them.
void followPregnancies(BenchStation& station, const QList<Row>& women, QRandomGenerator& random)
{
    Pouring pouring(station);
    const QDate today = station.context->today();
    for (const Row& row : women.first(std::min<qsizetype>(women.size(), pregnanciesWanted))) {
        const Id woman{row[0].toLongLong()};
        const int began = int(random.bounded(290, 1000));
        Pregnancy pregnancy;
        pregnancy.person = woman;
        pregnancy.lastPeriod = daysBefore(today, began);
        pregnancy.registeredAt = daysBefore(today, began - 60);
        pregnancy.ending = Pregnancy::Ending::Delivered;
        const Id id = pouring.add(pregnancy, woman);
        for (int visit = 0; visit < 7; ++visit) {
            AntenatalVisit seen;
            seen.person = woman;
            seen.pregnancy = id;
            seen.visitedAt = daysBefore(today, began - 60 - visit * 30);
            pouring.add(seen, woman);
        }
        for (const char* code : {"hiv", "hbsag", "syphilis", "haemoglobin"}) {
            AntenatalTest test;
            test.person = woman;
            test.pregnancy = id;
            test.test = QString::fromLatin1(code);
            test.takenAt = daysBefore(today, began - 80);
            pouring.add(test, woman);
        }
        Delivery delivery;
        delivery.person = woman;
        delivery.pregnancy = id;
        delivery.deliveredAt = daysBefore(today, began - 280);
        delivery.place = QStringLiteral("station");
        delivery.attendant = QStringLiteral("midwife");
        const Id birth = pouring.add(delivery, woman);
        Newborn newborn;
        newborn.delivery = birth;
        newborn.mother = woman;
        newborn.outcome = Newborn::Outcome::LiveBirth;
        newborn.bornAt = delivery.deliveredAt;
        newborn.weight = 3100;
        pouring.add(newborn, woman);
        PostnatalVisit after;
        after.person = woman;
        after.delivery = birth;
        after.ofWhom = PostnatalVisit::OfWhom::Mother;
        after.visitedAt = daysBefore(today, began - 283);
        pouring.add(after, woman);
    }
}

void weighChildren(BenchStation& station)
{
    const QDate today = station.context->today();
    const auto children = orFail(station.store->database().rows(
        QStringLiteral("SELECT id FROM person WHERE birth >= ? ORDER BY birth DESC LIMIT ?"),
        {today.addYears(-5).toString(Qt::ISODate), childrenWeighed}));
    Pouring pouring(station);
    for (const Row& row : children)
        for (const int before : {20, 200}) {
            Measurement m;
            m.person = Id{row[0].toLongLong()};
            m.measuredAt = daysBefore(today, before);
            m.weight = 9000;
            m.length = 760;
            pouring.add(m, m.person);
        }
}

void fillForReports(BenchStation& station)
{
    Database& database = station.store->database();
    QRandomGenerator random(11);
    const auto people = orFail(database.rows(QStringLiteral("SELECT id FROM person ORDER BY id"), {}));
    const auto women = orFail(database.rows(
        QStringLiteral("SELECT id FROM person WHERE sex = 2 AND birth BETWEEN '1985' AND '2005' ORDER BY id"),
        {}));
    giveDoses(station, people, random);
    followPregnancies(station, women, random);
    weighChildren(station);
}

qint64 countOf(Database& database, const char* table)
{
    return orFail(database.row(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)))
        .first()
        .toLongLong();
}

} // namespace

void measureReports(const QString& folder)
{
    // A copy, filled once: ten doses for everybody.
    const QString filled = folder + QStringLiteral("/reports.db");
    if (!QFile::exists(filled)) {
        if (!QFile::copy(folder + QStringLiteral("/noi.db"), filled))
            fail(QStringLiteral("no room for a copy"));
        BenchStation station(folder, QStringLiteral("reports.db"));
        Times time(QStringLiteral("filling"));
        time.measure([&] { fillForReports(station); });
        time.print();
    }
    BenchStation station(folder, QStringLiteral("reports.db"));
    Database& database = station.store->database();
    printLine(QStringLiteral("people %1, doses %2, deliveries %3, visits %4, measurements %5")
                  .arg(countOf(database, "person"))
                  .arg(countOf(database, "dose"))
                  .arg(countOf(database, "delivery"))
                  .arg(countOf(database, "antenatal_visit"))
                  .arg(countOf(database, "measurement")));
    const auto reference =
        orFail(report::ReportReference::load(PackFolders({bundledPacks()}), station.context->today()));
    const Actor head{station.nurse.user, station.nurse.name, QStringLiteral("head")};
    ReportDesk desk(*station.context, reference);
    Times whole(QStringLiteral("numbering all doses, a piece of 2,000 files"));
    for (qint64 left = 1; left > 0;)
        whole.measure([&] { left = orFail(desk.prepare(head, filesAtATime)); });
    whole.print();
    printLine(QStringLiteral("rows of numbered doses: %1").arg(countOf(database, "series_dose")));

    Times bare(QStringLiteral("counting the year's doses, bare SQL"));
    for (int i = 0; i < rounds; ++i)
        bare.measure([&] {
            (void)orFail(database.row(QStringLiteral(
                "SELECT count(*) FROM series_dose WHERE day >= '2026' AND day <= '2026-10-31~'")));
        });
    const auto october = report::Period::month(2026, 10);
    for (const report::Form& form : reference.forms.all()) {
        Times time(QStringLiteral("form ") + form.code);
        MadeReport made;
        for (int i = 0; i < rounds; ++i)
            time.measure([&] { made = orFail(desk.make(head, form.code, october, QStringLiteral("vi"))); });
        time.print();
        time.printRatio(bare);
        QList<Id> most;
        for (const auto& row : made.table.rows)
            for (const auto& cell : row.cells)
                if (cell.records.size() > most.size()) most = cell.records;
        Times behind(QStringLiteral("the people behind its greatest figure, %1").arg(most.size()));
        for (int i = 0; i < rounds; ++i)
            behind.measure([&] { (void)orFail(desk.behind(head, most)); });
        behind.print();
    }
}

} // namespace noi::bench
