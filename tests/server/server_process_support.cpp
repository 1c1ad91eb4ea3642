#include "tests/server/server_process.h"
#include "tests/support/catch.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <csignal>

namespace noi::test
{
namespace
{

const QString program = QStringLiteral(NOI_BINARY_DIR "/bin/noi-server");

} // namespace

QStringList ServerProcess::common() const
{
    QStringList words{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))};
    if (!m_database.isEmpty()) words << QStringLiteral("--db") << m_database;
    return words;
}

bool ServerProcess::start(const QStringList& more)
{
    QStringList words = common();
    words << QStringLiteral("--listen") << QStringLiteral("127.0.0.1:%1").arg(m_port)
          << QStringLiteral("--log") << m_folder.filePath(QStringLiteral("log")) << QStringLiteral("--url");
    // The first time its port is not known yet; tickets get the address below.
    words << (m_port == 0 ? QStringLiteral("https://127.0.0.1:1") : url());
    words << QStringLiteral("--minimum-free-mb") << QStringLiteral("1") << more;
    m_process.start(program, words);
    const QDeadlineTimer deadline(30'000);
    QByteArray said;
    while (!said.contains('\n') && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        said += m_process.readAllStandardOutput();
    }
    const QByteArray port = said.split('\n').first().split(' ').last();
    if (port.toUShort() == 0) {
        WARN("noi-server did not start: " << m_process.readAllStandardError().toStdString());
        return false;
    }
    m_port = port.toUShort();
    return true;
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

int ServerProcess::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(30'000)) return -1;
    return m_process.exitCode();
}

ServerProcess::Said ServerProcess::run(const QStringList& words)
{
    QProcess process;
    process.start(program, words + common());
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray ServerProcess::enrol(const QString& station, const QStringList& communes)
{
    const QString path = m_folder.filePath(QStringLiteral("ticket"));
    QStringList words{QStringLiteral("enrol"),
                      QStringLiteral("--station"),
                      station,
                      QStringLiteral("--name"),
                      QStringLiteral("Trạm ") + station,
                      QStringLiteral("--out"),
                      path,
                      QStringLiteral("--url"),
                      url()};
    for (const QString& commune : communes)
        words << QStringLiteral("--commune") << commune;
    const Said said = run(words);
    INFO(said.err.toStdString());
    CHECK(said.code == 0);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray ServerProcess::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool ServerProcess::logs(const QByteArray& words) const
{
    const QDeadlineTimer deadline(10'000);
    while (!log().contains(words) && !deadline.hasExpired())
        QThread::msleep(20);
    return log().contains(words);
}

double ServerProcess::residentMb() const
{
    QFile file(QStringLiteral("/proc/%1/status").arg(processId()));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray text = file.readAll();
    const QByteArray line = text.mid(text.indexOf("VmRSS:") + 6, 20).simplified();
    return line.split(' ').first().toDouble() / 1024;
}

} // namespace noi::test
