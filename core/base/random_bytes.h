#pragma once

#include <QByteArray>

#include <sodium.h>

namespace noi
{

/// Fit for keys.
[[nodiscard]] inline QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

} // namespace noi
