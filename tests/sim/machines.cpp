#include "tests/sim/machines.h"

namespace noi::sim
{

namespace
{

const QByteArray pcKey(32, 'k'), serverKey(32, 's');
const QString pcFile = QStringLiteral("noi.db"), serverFile = QStringLiteral("server.db");

} // namespace

QString addressOf(int server) { return QStringLiteral("sim:%1").arg(server); }

Pc::Pc(qint64& worldMs, const QString& diskName, Random stream)
    : name(diskName), machine(diskName), clock(worldMs), disk(diskName), random(stream)
{
}

bool Pc::start()
{
    problem.clear();
    auto opened = Store::open(disk.path(pcFile), pcKey, clock, {machine, name});
    if (!opened) {
        if (!disk->dead()) problem = opened.error().english();
        return false;
    }
    store = std::move(opened).value();
    const auto links = LinkRegister(store->database()).all();
    if (!links) {
        if (!disk->dead()) problem = links.error().english();
        stop();
        return false;
    }
    for (const Link& link : *links) {
        Line line{link.id, link.url.section(u':', 1).toInt(), nullptr, 0, false};
        auto draw = std::make_shared<Random>(random.split());
        line.engine = std::make_unique<SyncEngine>(*store, link.id, clock, [draw] { return draw->real(); });
        lines.push_back(std::move(line));
    }
    return true;
}

void Pc::stop()
{
    lines.clear();
    store.reset();
}

QList<Op> Pc::harvest()
{
    QList<Op> fresh;
    const auto chains =
        store->database().rows(QStringLiteral("SELECT device, counter FROM chain ORDER BY device"));
    if (!chains) return fresh;
    for (const Row& chain : *chains) {
        const qint64 device = chain[0].toLongLong(), counter = chain[1].toLongLong();
        if (harvested.value(device) >= counter) continue;
        const auto rows = store->database().rows(
            QStringLiteral("SELECT body FROM op WHERE id BETWEEN ? AND ? ORDER BY id"),
            {Id::of(device, harvested.value(device) + 1).value, Id::of(device, counter).value});
        if (!rows) return fresh;
        for (const Row& row : *rows)
            if (auto op = decodeOp(row[0].toByteArray())) fresh.append(std::move(op).value());
        harvested[device] = counter;
    }
    return fresh;
}

Server::Server(qint64& worldMs, const QString& diskName) : clock(worldMs), disk(diskName) {}

bool Server::start()
{
    problem.clear();
    auto opened = ServerStore::open(disk.path(serverFile), serverKey, clock);
    if (!opened) {
        if (!disk->dead()) problem = opened.error().english();
        return false;
    }
    store = std::move(opened).value();
    service = std::make_unique<SyncService>(*store, clock);
    entered.clear();
    return true;
}

void Server::stop()
{
    service.reset();
    store.reset();
}

} // namespace noi::sim
