// noi-pc: a station's PC without a screen, for checks of a server that is installed. Real store, engine and
// HTTPS line; what it holds stays in its folder, so that it comes again.
#include "app/station/line/https_line.h"
#include "app/system_clock.h"
#include "core/model/person.h"
#include "core/store/registers/link_register.h"
#include "core/store/work.h"
#include "sync/client/enrolment.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>

#include <cstdio>

namespace
{

using namespace noi;

int failed(const Error& error)
{
    std::fprintf(stderr, "noi-pc: %s\n", qUtf8Printable(error.english()));
    return 1;
}

Result<Id> province(Store& store, const QString& ticketFile)
{
    const auto link = LinkRegister(store.database()).province();
    if (!link) return link.error();
    if (*link) return (*link)->id;
    QFile file(ticketFile);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::NotFound, "A new PC needs --ticket FILE."};
    const auto ticket = wire::readTicketFile(file.readAll());
    if (!ticket) return ticket.error();
    return joinProvince(store, *ticket);
}

Result<void> addPeople(Store& store, int count)
{
    Work work(store, {});
    for (int i = 0; i < count; ++i) {
        Person person;
        person.fullName = QStringLiteral("Trẻ số %1").arg(i);
        person.commune = QStringLiteral("23734");
        work.add(person);
    }
    return work.commit();
}

/// One request, and its answer taken in. False when none came.
Result<bool> turn(SyncEngine& engine, Line& line)
{
    engine.nudge();
    const auto outgoing = engine.speak();
    if (!outgoing) return outgoing.error();
    if (!*outgoing) return true;
    std::optional<Result<QByteArray>> answer;
    QEventLoop loop;
    line.post(**outgoing, [&](const Result<QByteArray>& got) {
        answer.emplace(got);
        loop.quit();
    });
    if (!answer) loop.exec();
    if (!*answer) {
        engine.lost();
        return false;
    }
    if (!engine.hear(**answer)) return true; // it says so in its status
    for (bool more = true; more;) {
        const auto taken = engine.takeSlice();
        if (!taken) return taken.error();
        more = *taken;
    }
    return true;
}

/// Until nothing is left to send or to fetch.
Result<void> sync(Store& store, Id link, const Clock& clock)
{
    const auto known = LinkRegister(store.database()).find(link);
    if (!known) return known.error();
    SyncEngine engine(store, link, clock, [] { return 0.5; });
    HttpsLine line(ServerAddress{QUrl(known->url), known->tlsPin});
    int done = 0; // twice, for the first may have been the enrolment
    for (int i = 0; i < 100; ++i) {
        const auto spoke = turn(engine, line);
        if (!spoke) return spoke.error();
        const SyncStatus now = engine.status();
        const bool all =
            *spoke && now.state == SyncStatus::State::Waiting && now.toSend == 0 && now.toReceive == 0;
        done = all ? done + 1 : 0;
        if (done == 2) return {};
        if (!*spoke && now.problem) return *now.problem;
    }
    return engine.status().problem.value_or(Error{ErrorKind::Io, "It does not come to an end."});
}

Result<void> run(const QString& folder, const QString& ticket, int people)
{
    const SystemClock clock;
    if (!QDir().mkpath(folder)) return Error{ErrorKind::ReadOnly, "The folder cannot be made."};
    const auto store =
        Store::open(folder + QStringLiteral("/noi.db"), QByteArray(32, 'k'), clock, {folder, folder});
    if (!store) return store.error();
    const auto link = province(**store, ticket);
    if (!link) return link.error();
    if (auto added = addPeople(**store, people); !added) return added;
    if (auto synced = sync(**store, *link, clock); !synced) return synced;
    const auto row = (*store)->database().row(QStringLiteral("SELECT count(*) FROM person"));
    if (!row) return row.error();
    std::printf("PC %lld has %d people; all is sent and fetched\n",
                static_cast<long long>((*store)->device()), row->first().toInt());
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("The PC's data."));
    parser.addOption({QStringLiteral("ticket"), QStringLiteral("Joins with it, where it has not yet."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("add"), QStringLiteral("Registers so many people first."),
                      QStringLiteral("N"), QStringLiteral("0")});
    parser.process(application);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);
    const auto done = run(parser.positionalArguments().first(), parser.value(QStringLiteral("ticket")),
                          parser.value(QStringLiteral("add")).toInt());
    return done ? 0 : failed(done.error());
}
