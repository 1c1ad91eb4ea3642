#include "app/server/front/admission.h"

namespace noi::front
{
namespace
{

template <class Map, class Key> bool countUp(Map& counts, const Key& key, int limit)
{
    const auto place = counts.try_emplace(key, 0).first;
    if (place->second >= limit) return false;
    ++place->second;
    return true;
}

template <class Map, class Key> void countDown(Map& counts, const Key& key)
{
    const auto place = counts.find(key);
    if (place != counts.end() && --place->second == 0) counts.erase(place);
}

} // namespace

Admission::Entry Admission::enter(const std::string& address)
{
    if (m_connections >= m_limits.connections) return Entry::HouseFull;
    if (!countUp(m_addresses, address, m_limits.connectionsPerAddress)) return Entry::AddressFull;
    ++m_connections;
    return Entry::Welcome;
}

void Admission::leave(const std::string& address)
{
    --m_connections;
    countDown(m_addresses, address);
}

bool Admission::begin(const std::string& address, qint64 device)
{
    return countUp(m_devices, std::pair(address, device), m_limits.inFlightPerDevice);
}

void Admission::end(const std::string& address, qint64 device)
{
    countDown(m_devices, std::pair(address, device));
}

bool Admission::grow(qint64 bytes)
{
    if (m_bodies + bytes > m_limits.bodiesInFlight) return false;
    m_bodies += bytes;
    return true;
}

} // namespace noi::front
