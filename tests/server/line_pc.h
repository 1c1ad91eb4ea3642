#pragma once

#include "app/station/line/https_line.h"
#include "app/system_clock.h"
#include "core/store/store.h"
#include "sync/client/enrolment.h"

#include <QTemporaryDir>

namespace noi::test
{

/// A station's PC: real store, engine and HTTPS line, on one thread.
class LinePc
{
public:
    LinePc(const QString& name, const QByteArray& ticketFile);

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] SyncStatus status() const { return m_engine->status(); }
    /// One request and its answer, if there is something to say. False when nothing came back.
    bool turn();
    /// Until nothing is left to send or to fetch; false when that does not come in 60 turns.
    bool syncs();
    /// Bytes above TLS and HTTP that went up and down in the last turn.
    [[nodiscard]] qint64 sent() const { return m_sent; }
    [[nodiscard]] qint64 got() const { return m_got; }
    [[nodiscard]] int turns() const { return m_turns; }

    Id registers(const QString& name, const QString& commune);
    Id gives(Id person, const QString& product);
    [[nodiscard]] QString nameOf(Id person);
    [[nodiscard]] int dosesOf(Id person);
    [[nodiscard]] qint64 count(const char* table);

    /// The last request's bytes, for an enemy who listened.
    [[nodiscard]] const Outgoing& lastRequest() const { return m_last; }

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<HttpsLine> m_line;
    Outgoing m_last;
    qint64 m_sent = 0, m_got = 0;
    int m_turns = 0;
};

} // namespace noi::test
