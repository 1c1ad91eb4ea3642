#include "sync/server/server_store.h"

#include "core/base/random_bytes.h"
#include "sync/server/locks.h"
#include "sync/server/own_chain.h"
#include "sync/server/server_schema.h"
#include "sync/server/set_aside.h"
#include "sync/wire/ticket.h"

#include <sodium.h>

namespace noi
{

namespace
{

QByteArray newEpoch() { return randomBytes(8); }

Result<QByteArray> readSetting(Database& database, const QString& name)
{
    const auto row = database.row(QStringLiteral("SELECT value FROM server_setting WHERE name = ?"), {name});
    if (!row) return row.error();
    return QByteArray::fromHex(row->value(0).toString().toLatin1());
}

Result<void> writeSetting(Database& database, const QString& name, const QByteArray& value)
{
    return database.run(QStringLiteral("INSERT INTO server_setting VALUES(?, ?) ON CONFLICT(name) DO UPDATE "
                                       "SET value = excluded.value"),
                        {name, QString::fromLatin1(value.toHex())});
}

} // namespace

ServerStore::ServerStore(std::unique_ptr<Database> database, const Clock& clock)
    : m_database(std::move(database)), m_clock(clock), m_model(noiModel()), m_fold(*m_database, m_model)
{
}

Result<std::unique_ptr<ServerStore>> ServerStore::open(const QString& path, const QByteArray& key,
                                                       const Clock& clock)
{
    return started(Database::open(path, key), clock);
}

Result<std::unique_ptr<ServerStore>> ServerStore::openPostgres(const QString& url, const Clock& clock)
{
    return started(Database::openPostgres(url), clock);
}

Result<std::unique_ptr<ServerStore>> ServerStore::started(Result<std::unique_ptr<Database>> database,
                                                          const Clock& clock)
{
    if (!database) return database.error();
    if (sodium_init() < 0)
        return Error{
            ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error", "This PC gives no random numbers, so nothing can be encrypted.")};
    std::unique_ptr<ServerStore> store(new ServerStore(std::move(database).value(), clock));
    if (auto begun = store->start(); !begun) return begun.error();
    return store;
}

Result<void> ServerStore::start()
{
    if (auto prepared = prepareServerSchema(*m_database, m_model); !prepared) return prepared;
    auto known = m_database->transaction([&]() -> Result<void> {
        if (auto locked = lockWholeServer(*m_database); !locked) return locked;
        auto secretKey = readSetting(*m_database, QStringLiteral("secret_key"));
        if (!secretKey) return secretKey.error();
        auto publicKey = readSetting(*m_database, QStringLiteral("public_key"));
        if (!publicKey) return publicKey.error();
        m_keys = {std::move(publicKey).value(), std::move(secretKey).value()};
        const auto device = readSetting(*m_database, QStringLiteral("device"));
        if (!device) return device.error();
        m_device = device->toLongLong();
        if (!m_keys.secretKey.isEmpty()) return {};
        m_keys = makeDeviceKeys();
        m_device = wire::firstStandAloneNumber + randombytes_uniform(1U << 30);
        for (const auto& [name, value] : {std::pair(QStringLiteral("secret_key"), m_keys.secretKey),
                                          std::pair(QStringLiteral("public_key"), m_keys.publicKey),
                                          std::pair(QStringLiteral("device"), QByteArray::number(m_device)),
                                          std::pair(QStringLiteral("epoch"), newEpoch())})
            if (auto written = writeSetting(*m_database, name, value); !written) return written;
        return beginOwnChain(*this);
    });
    return known ? understandSetAside(*this) : known;
}

Result<QByteArray> ServerStore::epoch() { return readSetting(*m_database, QStringLiteral("epoch")); }

Result<QByteArray> ServerStore::rotateEpoch()
{
    const QByteArray fresh = newEpoch();
    if (auto written = writeSetting(*m_database, QStringLiteral("epoch"), fresh); !written)
        return written.error();
    return fresh;
}

} // namespace noi
