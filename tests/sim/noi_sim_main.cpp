// noi-sim: simulated provinces, one for each seed.
#include "core/base/mutant.h"
#include "tests/sim/mutants.h"
#include "tests/sim/world.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>

#include <sys/wait.h>
#include <unistd.h>

using namespace noi;
using namespace noi::sim;

namespace
{

constexpr quint64 mutantSeeds = 10'000;

void beSilent(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("NOI_SIM_WARNINGS"))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

int usage()
{
    std::fputs("noi-sim --seed N [--trace]             one world\n"
               "noi-sim --seeds A..B [--jobs 2]        many; prints those in which something did not hold\n"
               "noi-sim --mutants | --mutant NAME      after how many worlds each planted bug is caught\n"
               "…with --seed or --seeds, --mutant NAME plants the bug in those\n",
               stderr);
    return 2;
}

int one(const Templates& templates, quint64 seed, bool trace)
{
    const Ending first = World(templates, seed, trace).run();
    const Ending second = World(templates, seed, false).run();
    std::printf("seed %llu: %s; trace %016llx, %d operations, %d exchanges\n", seed,
                first.complaint.isEmpty() ? "all held" : qPrintable(first.complaint), first.trace, first.ops,
                first.exchanges);
    if (first.trace != second.trace) std::printf("…and the second time it went otherwise\n");
    return first.complaint.isEmpty() && first.trace == second.trace ? 0 : 1;
}

/// Every `jobs`-th seed; how many failed.
int some(const Templates& templates, quint64 from, quint64 to, quint64 step)
{
    int failed = 0;
    for (quint64 seed = from; seed <= to; seed += step) {
        const Ending ending = World(templates, seed, false).run();
        if (ending.complaint.isEmpty()) continue;
        ++failed;
        std::printf("seed %llu: %s\n", seed, qPrintable(ending.complaint));
        std::fflush(stdout);
    }
    return failed;
}

int many(const Templates& templates, quint64 from, quint64 to, quint64 jobs)
{
    QElapsedTimer timer;
    timer.start();
    for (quint64 job = 0; job < jobs; ++job)
        if (fork() == 0) _exit(std::min(some(templates, from + job, to, jobs), 100));
    int failed = 0;
    for (int status = 0; wait(&status) > 0;)
        failed += WIFEXITED(status) ? WEXITSTATUS(status) : 1000;
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    std::printf("%llu seeds in %.0f s, %.1f a second: %d failed\n", to - from + 1, seconds,
                static_cast<double>(to - from + 1) / seconds, failed);
    return failed == 0 ? 0 : 1;
}

/// Whether it was caught.
bool hunt(const Templates& templates, const char* name)
{
    mutant::awake = name;
    for (quint64 seed = 0; seed < mutantSeeds; ++seed) {
        const Ending ending = World(templates, seed, false).run();
        if (ending.complaint.isEmpty()) continue;
        mutant::awake = nullptr; // a world that ends badly by itself catches nothing
        const bool healthy = World(templates, seed, false).run().complaint.isEmpty();
        mutant::awake = name;
        if (!healthy) continue;
        std::printf("%-28s caught after %5llu worlds: %s\n", name, seed + 1,
                    qPrintable(ending.complaint.left(100)));
        std::fflush(stdout);
        return true;
    }
    std::printf("%-28s SURVIVED %llu worlds\n", name, mutantSeeds);
    std::fflush(stdout);
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // before anything is hashed
    seedSodium(1);
    if (!installSimVfs()) return 1;
    qInstallMessageHandler(beSilent);
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const auto after = [&](const QString& word) {
        const auto at = words.indexOf(word);
        return at < 0 ? QString() : words.value(at + 1);
    };
    if (words.size() < 2) return usage();
    const Templates templates = makeTemplates();
    const QByteArray planted = after(QStringLiteral("--mutant")).toLatin1();
    const bool hunting =
        !words.contains(QStringLiteral("--seed")) && !words.contains(QStringLiteral("--seeds"));
    if (!planted.isEmpty() && !hunting) mutant::awake = planted.constData();
    if (words.contains(QStringLiteral("--seeds"))) {
        const QStringList range = after(QStringLiteral("--seeds")).split(QStringLiteral(".."));
        const quint64 jobs = std::max(1ULL, after(QStringLiteral("--jobs")).toULongLong());
        return range.size() == 2 ? many(templates, range[0].toULongLong(), range[1].toULongLong(), jobs)
                                 : usage();
    }
    if (words.contains(QStringLiteral("--mutants"))) {
        int survived = 0;
        for (const char* name : mutants)
            survived += hunt(templates, name) ? 0 : 1;
        return survived == 0 ? 0 : 1;
    }
    if (!planted.isEmpty() && hunting) return hunt(templates, planted.constData()) ? 0 : 1;
    if (words.contains(QStringLiteral("--seed")))
        return one(templates, after(QStringLiteral("--seed")).toULongLong(),
                   words.contains(QStringLiteral("--trace")));
    return usage();
}
