#include "core/model/dose.h"
#include "core/model/person.h"
#include "core/store/registers.h"
#include "core/store/registers/link_register.h"
#include "core/store/work.h"
#include "tests/server/line_pc.h"
#include "tests/support/catch.h"

#include <QEventLoop>

namespace noi::test
{

LinePc::LinePc(const QString& name, const QByteArray& ticketFile)
{
    auto store =
        Store::open(m_folder.filePath(QStringLiteral("noi.db")), QByteArray(32, 'k'), m_clock, {name, name});
    REQUIRE_OK(store);
    m_store = std::move(store).value();
    const auto ticket = wire::readTicketFile(ticketFile);
    REQUIRE_OK(ticket);
    const auto link = joinProvince(*m_store, *ticket);
    REQUIRE_OK(link);
    m_engine = std::make_unique<SyncEngine>(*m_store, *link, m_clock, [] { return 0.5; });
    m_line = std::make_unique<HttpsLine>(ServerAddress{QUrl(ticket->serverUrl), ticket->tlsPin});
}

bool LinePc::turn()
{
    m_engine->nudge();
    const auto outgoing = m_engine->speak();
    REQUIRE_OK(outgoing);
    if (!*outgoing) return true;
    m_last = **outgoing;
    std::optional<Result<QByteArray>> answer;
    QEventLoop loop;
    m_line->post(m_last, [&](const Result<QByteArray>& got) {
        answer.emplace(got);
        loop.quit();
    });
    if (!answer) loop.exec();
    ++m_turns;
    m_sent = m_last.bytes.size();
    if (!*answer) {
        m_engine->lost();
        return false;
    }
    m_got = (*answer)->size();
    if (!m_engine->hear(**answer)) return true; // it says so in its status
    for (bool more = true; more;) {
        const auto taken = m_engine->takeSlice();
        REQUIRE_OK(taken);
        more = *taken;
    }
    return true;
}

bool LinePc::syncs()
{
    for (int i = 0; i < 60; ++i) {
        const bool spoke = turn();
        const SyncStatus now = status();
        const auto next = m_engine->wakeAt(); // at once, where it found something to mend
        if (spoke && next && *next > m_clock.nowMs() && now.state == SyncStatus::State::Waiting &&
            now.toSend == 0 && now.toReceive == 0 && m_last.path == u"/v1/sync")
            return true;
    }
    return false;
}

Id LinePc::registers(const QString& name, const QString& commune)
{
    Person person;
    person.fullName = name;
    person.commune = commune;
    Work work(*m_store, {});
    const Id id = work.add(person);
    REQUIRE_OK(work.commit());
    return id;
}

Id LinePc::gives(Id person, const QString& product)
{
    Dose dose;
    dose.person = person;
    dose.product = product;
    Work work(*m_store, {});
    const Id id = work.add(dose, person);
    REQUIRE_OK(work.commit());
    return id;
}

QString LinePc::nameOf(Id person)
{
    const auto found = readRecord<Person>(m_store->database(), person);
    return found ? found->fullName : QString();
}

int LinePc::dosesOf(Id person)
{
    const auto row =
        m_store->database().row(QStringLiteral("SELECT count(*) FROM dose WHERE person = ?"), {person.value});
    REQUIRE_OK(row);
    return row->first().toInt();
}

qint64 LinePc::count(const char* table)
{
    const auto row = m_store->database().row(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
    REQUIRE_OK(row);
    return row->first().toLongLong();
}

} // namespace noi::test
