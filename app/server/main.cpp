#include "app/server/command.h"
#include "app/server/serve.h"
#include "app/system_clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <pthread.h>
#include <sys/resource.h>

namespace
{

using namespace noi;
using namespace noi::server;

const std::array commands{&enrolCommand,  &stationsCommand, &devicesCommand, &revokeCommand,   &packCommand,
                          &backupCommand, &restoreCommand,  &reportCommand,  &reportKeyCommand};

int failed(const Error& error)
{
    std::fprintf(stderr, "noi-server: %s\n", error.english().toUtf8().constData());
    return 1;
}

/// Every connection is a file handle.
void allowManyConnections()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int serve(Options options)
{
    options.reports = true;
    // Blocked before any thread begins, so that only the wait below gets them.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    allowManyConnections();
    const SystemClock clock;
    const auto serving = Serving::start(options, clock);
    if (!serving) return failed(serving.error());
    std::printf("noi-server answers on port %d\n", (*serving)->port());
    if ((*serving)->metricsPort() != 0) std::printf("metrics on port %d\n", (*serving)->metricsPort());
    std::fflush(stdout);
    int signal = 0;
    sigwait(&ends, &signal);
    return 0;
}

QString usage(const QCommandLineParser& parser)
{
    QString text = QStringLiteral("The province's server of Nôi.\n\n"
                                  "noi-server --data DIR [OPTIONS]\n    Serves until SIGTERM.\n");
    for (const Command* command : commands)
        text += QStringLiteral("noi-server %1\n").arg(QString::fromUtf8(command->usage));
    return text + u'\n' + parser.helpText().section(QStringLiteral("\n\n"), 1);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto command = std::ranges::find_if(commands, [&words](const Command* one) {
        return words.size() > 1 && words[1] == QLatin1String(one->name);
    });
    QCommandLineParser parser;
    addCommonOptions(parser);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Says all this."));
    parser.addOption(help);
    if (command != commands.end()) (*command)->addOptions(parser);
    const bool understood = parser.parse(words);
    if (parser.isSet(help)) {
        std::fputs(usage(parser).toUtf8().constData(), stdout);
        return 0;
    }
    if (!understood) {
        std::fprintf(stderr, "noi-server: %s. All options: noi-server --help\n",
                     qUtf8Printable(parser.errorText()));
        return 2;
    }
    const auto options = optionsFrom(parser);
    if (!options) return failed(options.error());
    if (command != commands.end()) {
        const auto done = (*command)->run(*options, parser, parser.positionalArguments().sliced(1));
        return done ? 0 : failed(done.error());
    }
    if (!parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "noi-server: “%s” is no command. All of them: noi-server --help\n",
                     qUtf8Printable(parser.positionalArguments().first()));
        return 2;
    }
    return serve(*options);
}
