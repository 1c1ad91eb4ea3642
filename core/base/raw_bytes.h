#pragma once

#include <QByteArray>

namespace noi
{

/// The same bytes as libsodium takes them.
[[nodiscard]] inline const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
[[nodiscard]] inline unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace noi
