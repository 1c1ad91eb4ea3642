#include "tests/sync/client/world_support.h"

namespace noi::test
{

namespace
{

const QByteArray serverKey(32, 's');

void copyFiles(const QString& from, const QString& to)
{
    for (const char* rest : {"", "-wal", "-shm"}) {
        QFile::remove(to + QLatin1String(rest));
        if (QFile::exists(from + QLatin1String(rest)))
            REQUIRE(QFile::copy(from + QLatin1String(rest), to + QLatin1String(rest)));
    }
}

} // namespace

TestServer::TestServer(StoreFolder& folder, QString name) : m_folder(folder), m_name(std::move(name))
{
    open();
}

void TestServer::open()
{
    auto store = ServerStore::open(m_folder.path(m_name), serverKey, m_folder.clock);
    REQUIRE_OK(store);
    m_store = std::move(store).value();
    m_service = std::make_unique<SyncService>(*m_store, m_folder.clock);
    m_folder.clock.ms += 1000; // stamps must be later than its start
}

void TestServer::restart()
{
    m_service.reset();
    m_store.reset();
    open();
}

void TestServer::keep(const QString& as)
{
    m_service.reset();
    m_store.reset();
    copyFiles(m_folder.path(m_name), m_folder.path(as));
    open();
}

void TestServer::putBack(const QString& from)
{
    m_service.reset();
    m_store.reset();
    copyFiles(m_folder.path(from), m_folder.path(m_name));
    open();
}

wire::Ticket TestServer::ticket(const QString& station, const QStringList& communes)
{
    auto ticket = m_store->makeTicket(station, station, communes, 24LL * 60 * 60 * 1000);
    REQUIRE_OK(ticket);
    return std::move(ticket).value();
}

TestPc::TestPc(StoreFolder& folder, QString name, QString machine)
    : m_folder(folder), m_name(std::move(name)), m_machine(std::move(machine)),
      m_store(folder.open(m_name, m_machine))
{
}

SyncEngine& TestPc::engine(Id link)
{
    auto& engine = m_engines[link];
    if (!engine) engine = std::make_unique<SyncEngine>(*m_store, link, m_folder.clock, [] { return 0.5; });
    return *engine;
}

void TestPc::restart()
{
    m_engines.clear();
    m_store.reset();
    m_store = m_folder.open(m_name, m_machine);
}

void TestPc::keep(const QString& as)
{
    m_engines.clear();
    m_store.reset();
    copyFiles(m_folder.path(m_name), m_folder.path(as));
    m_store = m_folder.open(m_name, m_machine);
}

void TestPc::putBack(const QString& from)
{
    m_engines.clear();
    m_store.reset();
    copyFiles(m_folder.path(from), m_folder.path(m_name));
    m_store = m_folder.open(m_name, m_machine);
}

Id TestPc::join(TestServer& server, const wire::Ticket& ticket, Peer peer)
{
    const auto link = joinWith(*m_store, ticket, peer);
    REQUIRE_OK(link);
    m_servers[*link] = &server;
    return *link;
}

Id TestPc::registers(const QString& name, const QString& commune)
{
    Person person = named(name);
    person.commune = commune;
    return addOne(*m_store, person);
}

Id TestPc::gives(Id person, const QString& product)
{
    Dose dose;
    dose.person = person;
    dose.product = product;
    return addOne(*m_store, dose, person);
}

void TestPc::moves(Id person, const QString& commune)
{
    changeOne<Person>(*m_store, person, [&](Person& p) { p.commune = commune; });
}

QString TestPc::nameOf(Id person)
{
    const auto found = readRecord<Person>(m_store->database(), person);
    return found ? found->fullName : QString();
}

QString TestPc::communeOf(Id person)
{
    const auto found = readRecord<Person>(m_store->database(), person);
    return found ? found->commune : QString();
}

int TestPc::dosesOf(Id person)
{
    const auto row =
        m_store->database().row(QStringLiteral("SELECT count(*) FROM dose WHERE person = ?"), {person.value});
    REQUIRE_OK(row);
    return row->first().toInt();
}

int TestPc::people()
{
    const auto row = m_store->database().row(QStringLiteral("SELECT count(*) FROM person"));
    REQUIRE_OK(row);
    return row->first().toInt();
}

namespace
{

QByteArray spoilt(QByteArray answer, Fault fault)
{
    if (fault == Fault::AnswerFlipped) answer[answer.size() / 2] = char(answer[answer.size() / 2] ^ 4);
    if (fault == Fault::AnswerCut) answer.truncate(answer.size() - 3);
    return answer;
}

} // namespace

bool turn(TestPc& pc, Id link, Fault fault, Talk* talk)
{
    SyncEngine& engine = pc.engine(link);
    const auto said = engine.speak();
    if (!said || !*said) return false;
    const Outgoing& request = **said;
    if (talk) {
        ++talk->turns;
        talk->up += request.bytes.size();
    }
    if (fault == Fault::RequestLost) {
        engine.lost();
        return true;
    }
    HttpAnswer answer = pc.serverOf(link).answer(request);
    if (fault == Fault::Twice) (void)pc.serverOf(link).answer(request);
    if (talk) talk->down += answer.bytes.size();
    if (fault == Fault::AnswerLost) {
        engine.lost();
        return true;
    }
    if (!engine.hear(spoilt(answer.bytes, fault))) return true;
    for (auto more = engine.takeSlice(); more && *more;)
        more = engine.takeSlice();
    return true;
}

Talk syncs(TestPc& pc, Id link)
{
    auto& clock = const_cast<StandingClock&>(static_cast<const StandingClock&>(pc.store().clock()));
    Talk talk;
    pc.engine(link).nudge();
    for (int quiet = 0; quiet < 1 && talk.turns < 300;) {
        clock.ms += 40;
        if (turn(pc, link, Fault::None, &talk)) continue;
        const SyncStatus status = pc.engine(link).status();
        const auto wake = pc.engine(link).wakeAt();
        if (!wake || (status.toSend == 0 && status.toReceive == 0)) {
            ++quiet;
            continue;
        }
        clock.ms = std::max(clock.ms, *wake);
    }
    const SyncStatus status = pc.engine(link).status();
    INFO((status.problem ? status.problem->english().toStdString() : "no problem"));
    CHECK(talk.turns < 300);
    return talk;
}

} // namespace noi::test
