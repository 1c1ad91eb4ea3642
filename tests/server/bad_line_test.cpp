// Not run with the others: tests/bench/bad_line.sh starts these at the two ends of a bad line.
#include "core/model/person.h"
#include "core/store/work.h"
#include "tests/server/line_pc.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace noi;
using namespace noi::test;

namespace
{

QByteArray ticket()
{
    QFile file(qEnvironmentVariable("NOI_TICKET"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString commune() { return qEnvironmentVariable("NOI_COMMUNE"); }

QList<Id> register500(LinePc& pc)
{
    QList<Id> people;
    Work work(pc.store(), {});
    for (int i = 0; i < 500; ++i) {
        Person person;
        person.fullName = QStringLiteral("Nguyễn Thị Trẻ %1").arg(i * 7919 % 1000);
        person.birth = PartialDate::ofDay(QDate(2020, 1, 1).addDays(i * 37 % 2000));
        person.sex = i % 2 ? Sex::Male : Sex::Female;
        person.commune = commune();
        person.phone = QStringLiteral("09%1").arg(i * 104'729 % 100'000'000, 8, 10, QLatin1Char('0'));
        people.append(work.add(person));
    }
    REQUIRE_OK(work.commit());
    return people;
}

double secondsToSync(LinePc& pc)
{
    QElapsedTimer timer;
    timer.start();
    const int before = pc.turns();
    while (!pc.syncs()) {
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    std::printf("%.2f s in %d turns\n", seconds, pc.turns() - before);
    return seconds;
}

} // namespace

TEST_CASE("near end: 500 people of the far station's commune are there", "[.bad_line_near]")
{
    LinePc near(QStringLiteral("near"), ticket());
    register500(near);
    REQUIRE(near.syncs());
}

TEST_CASE("far end: 500 records up and 500 down, then 100 edits, over the line as it is", "[.bad_line_far]")
{
    LinePc far(QStringLiteral("far"), ticket());
    const auto enrolled = [&far] {
        const auto links = LinkRegister(far.store().database()).all();
        return links && !links->isEmpty() && links->first().enrolled != 0;
    };
    while (!enrolled())
        far.turn(); // done once in a PC's life: not part of the figure
    const QList<Id> people = register500(far);
    std::printf("500+500 ");
    secondsToSync(far);
    CHECK(far.count("person") == 1000);
    Work work(far.store(), {});
    for (int i = 0; i < 100; ++i) {
        const auto seen = readSeen<Person>(far.store(), people[i]);
        REQUIRE_OK(seen);
        Person after = seen->value;
        after.hamlet = QStringLiteral("Thôn %1").arg(i % 9);
        work.change(*seen, after, people[i]);
    }
    REQUIRE_OK(work.commit());
    std::printf("100-edits ");
    secondsToSync(far);
    std::printf("bytes of the last request %lld\n", static_cast<long long>(far.sent()));
}
