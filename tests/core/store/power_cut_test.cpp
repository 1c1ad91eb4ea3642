#include "core/model/dose.h"
#include "tests/core/store/store_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace noi;
using namespace noi::test;

namespace
{

constexpr int cuts = 300, cutsOfOneDatabase = 30;

/// Lets the child work until it has acknowledged at least one dose, and for a random while longer; then pulls
/// the plug. What it has acknowledged by then.
QList<Id> workUntilCut(const QString& database, QRandomGenerator& random)
{
    QProcess nurse;
    nurse.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    nurse.start(QStringLiteral(NOI_BINARY_DIR "/bin/power_cut_nurse"), {database});
    REQUIRE(nurse.waitForStarted());
    REQUIRE(nurse.waitForReadyRead(20'000));
    QThread::usleep(static_cast<unsigned long>(random.bounded(60'000)));
    nurse.kill(); // SIGKILL
    REQUIRE(nurse.waitForFinished());
    REQUIRE(nurse.exitStatus() == QProcess::CrashExit);
    QList<Id> doses;
    const QList<QByteArray> lines = nurse.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines.mid(0, lines.size() - 1)) // the last may be cut
        doses.append(Id{line.toLongLong()});
    return doses;
}

} // namespace

TEST_CASE("after each of 300 power cuts every acknowledged dose is there and the journal is whole",
          "[store][power_cut]")
{
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    std::unique_ptr<StoreFolder> folder;
    QList<Id> acknowledged;
    qsizetype all = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        if (cut % cutsOfOneDatabase == 0) {
            folder = std::make_unique<StoreFolder>();
            acknowledged.clear();
        }
        const QList<Id> doses = workUntilCut(folder->path(), random);
        REQUIRE_FALSE(doses.isEmpty());
        acknowledged += doses;
        all += doses.size();

        const auto store = folder->open();
        INFO("cut " << cut);
        for (const Id dose : std::as_const(acknowledged))
            REQUIRE_OK(readRecord<Dose>(store->database(), dose));
        REQUIRE_OK(store->verifyChain());
        const QByteArray registers = dumpRegisters(*store), words = dumpSearch(*store);
        REQUIRE_OK(store->foldAgain());
        const bool registersSame = dumpRegisters(*store) == registers,
                   wordsSame = dumpSearch(*store) == words;
        REQUIRE(registersSame);
        REQUIRE(wordsSame);
    }
    WARN(all << " doses acknowledged before " << cuts << " cuts, none lost");
}
