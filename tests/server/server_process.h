#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace noi::test
{

/// The real noi-server in a folder of its own, on a free port of this machine. Its commands too.
class ServerProcess
{
public:
    /// `database`: postgresql://…; empty: SQLite.
    explicit ServerProcess(const QString& database = {}) : m_database(database) {}
    ~ServerProcess() { kill(); }

    /// Starts it (again, on the same port) and returns when it answers; false with a warning otherwise.
    bool start(const QStringList& more = {});
    /// As a power cut does.
    void kill();
    /// SIGTERM; the exit code.
    int stop();

    struct Said {
        int code = -1;
        QByteArray out, err;
    };
    /// One of its commands: run({"devices"}).
    Said run(const QStringList& words);
    /// A ticket file of a new PC of a station.
    QByteArray enrol(const QString& station, const QStringList& communes = {});

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QByteArray log() const;
    /// Whether the log has it, or soon will: a line is written when its answer is out.
    [[nodiscard]] bool logs(const QByteArray& words) const;
    /// Memory that is really there, in MB.
    [[nodiscard]] double residentMb() const;

private:
    [[nodiscard]] QStringList common() const;
    const QString m_database;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace noi::test
