#include "tests/bench/station.h"

#include "app/tool/demo/load_demo.h"
#include "core/model/user.h"
#include "core/service/session_desk.h"
#include "core/store/registers.h"
#include "core/store/registers/session_register.h"

#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace noi::bench
{

namespace
{

/// One day for ever, so that every run fills and measures the same.
class BenchClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'794'000'000'000; }
};

/// As after switching the PC on: the file is not in the system's memory.
void forgetCached(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    ::fdatasync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

} // namespace

BenchStation::BenchStation(const QString& folder, const QString& name)
    : clock(std::make_unique<BenchClock>()), reference(orFail(demo::demoReference(vietnamToday(*clock)))),
      store(orFail(Store::open(folder + u'/' + name, benchKey(), *clock,
                               {QStringLiteral("bench"), QStringLiteral("Bench")})))
{
    const auto stations = orFail(readRecords<Station>(store->database(), QStringLiteral("ORDER BY r.id")));
    if (stations.isEmpty()) return;
    context = std::make_unique<ServiceContext>(ServiceContext{*store, reference, stations.first().id});
    const auto users =
        orFail(readRecords<User>(store->database(), QStringLiteral("WHERE r.role = 'nurse' ORDER BY r.id")));
    nurse = {users.first().id, users.first().value.name, users.first().value.role};
}

void fill(const QString& folder, qsizetype people)
{
    BenchStation station(folder);
    demo::DemoSize size;
    size.people = people;
    Times time(QStringLiteral("fill with %1 people").arg(people));
    time.measure([&] { orFail(demo::loadDemo(*station.store, station.reference, size)); });
    time.print();
}

void measureStart(const QString& folder)
{
    Times cold(QStringLiteral("open, check, first board (cold file)")),
        warm(QStringLiteral("open, check, first board"));
    qsizetype people = 0;
    for (int i = 0; i < 11; ++i) {
        if (i % 2 == 0) forgetCached(folder + QStringLiteral("/noi.db"));
        (i % 2 == 0 ? cold : warm).measure([&] {
            BenchStation station(folder);
            SessionDesk desk(*station.context);
            const QDate today = station.context->today();
            const auto sessions = orFail(desk.sessions(today.addDays(-40), today));
            const auto biggest = std::max_element(
                sessions.begin(), sessions.end(),
                [](const SessionLine& a, const SessionLine& b) { return a.people < b.people; });
            if (biggest == sessions.end()) fail(QStringLiteral("there is no session"));
            people = orFail(desk.board(station.nurse, biggest->session.id)).people.size();
        });
    }
    cold.print();
    warm.print();
    printLine(QStringLiteral("people on that board: %1; database file: %2 MB")
                  .arg(people)
                  .arg(double(QFile(folder + QStringLiteral("/noi.db")).size()) / 1e6, 0, 'f', 1));
}

} // namespace noi::bench
