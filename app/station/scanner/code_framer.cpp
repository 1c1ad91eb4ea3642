#include "app/station/scanner/code_framer.h"

#include <utility>

namespace noi
{

CodeFramer::Framed CodeFramer::take(const QByteArray& bytes)
{
    Framed framed;
    for (const char byte : bytes) {
        if (byte == '\r' || byte == '\n') {
            if (!m_held.isEmpty()) framed.codes.append(std::exchange(m_held, {}));
            m_skipping = false;
        } else if (!m_skipping) {
            m_held += byte;
            if (m_held.size() > MostBytes) {
                m_held.clear();
                m_skipping = framed.tooLong = true;
            }
        }
    }
    return framed;
}

QByteArray CodeFramer::takeRest()
{
    m_skipping = false;
    return std::exchange(m_held, {});
}

void CodeFramer::clear() { (void)takeRest(); }

} // namespace noi
