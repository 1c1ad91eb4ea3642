#include "app/station/vault.h"

#include "core/store/registers/session_register.h"
#include "core/store/safe_upgrade.h"

#include <sodium.h>

namespace noi
{

Vault::Vault(DataFolder folder, const Clock& clock, const Reference& reference, Machine machine)
    : m_folder(std::move(folder)), m_clock(clock), m_reference(reference), m_machine(std::move(machine))
{
}

Vault::~Vault() { close(); }

Result<Vault::Opened> Vault::openStore(const DataFolder& folder, const QByteArray& key, const Clock& clock,
                                       const Reference& reference, const Machine& machine)
{
    auto store =
        openUpgrading({folder.database(), folder.keys(), folder.beforeUpgrades()}, key, clock, machine);
    if (!store) return store.error();
    auto room = std::make_shared<Room>();
    room->store = std::move(store).value();
    const auto station = PlaceRegister(room->store->database()).station();
    const Id file = station ? station->id : Id(); // none yet while the station is being founded
    room->context = std::make_unique<ServiceContext>(ServiceContext{*room->store, reference, file});
    return Opened{std::move(room), key};
}

void Vault::take(const Opened& opened)
{
    m_room = opened.room;
    m_key = opened.key;
}

void Vault::close()
{
    if (m_closing) m_closing();
    m_actor.reset();
    // The database must go on the thread it lives on.
    m_thread
        .run([room = std::move(m_room)]() mutable {
            room.reset();
            return true;
        })
        .waitForFinished();
    m_room.reset();
    if (!m_key.isEmpty()) sodium_memzero(m_key.data(), static_cast<size_t>(m_key.size()));
    m_key.clear();
}

} // namespace noi
