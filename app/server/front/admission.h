#pragma once

#include "app/server/front/limits.h"

#include <map>
#include <string>
#include <utility>

namespace noi::front
{

/// Who is in the house, so that nobody takes more than a share. Lives on the front's one I/O thread.
class Admission
{
public:
    explicit Admission(const Limits& limits) : m_limits(limits) {}

    enum class Entry { Welcome, HouseFull, AddressFull };
    [[nodiscard]] Entry enter(const std::string& address);
    void leave(const std::string& address);
    [[nodiscard]] int connections() const { return m_connections; }

    /// A device is counted together with the address it speaks from: nobody can lock out another by using
    /// its number.
    [[nodiscard]] bool begin(const std::string& address, qint64 device);
    void end(const std::string& address, qint64 device);

    /// False when the bodies in flight would grow beyond their limit; nothing is counted then.
    [[nodiscard]] bool grow(qint64 bytes);
    void shrink(qint64 bytes) { m_bodies -= bytes; }
    [[nodiscard]] qint64 bodies() const { return m_bodies; }

private:
    const Limits m_limits;
    int m_connections = 0;
    qint64 m_bodies = 0;
    std::map<std::string, int> m_addresses;
    std::map<std::pair<std::string, qint64>, int> m_devices;
};

} // namespace noi::front
