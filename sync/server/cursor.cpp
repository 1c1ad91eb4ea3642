#include "sync/server/cursor.h"

#include <QtEndian>

namespace noi
{

QByteArray toBytes(const Cursor& cursor)
{
    if (cursor.position == 0) return {};
    QByteArray bytes(6, '\0');
    qToBigEndian(static_cast<quint32>(cursor.position), bytes.data());
    qToBigEndian(static_cast<quint16>(cursor.inside), bytes.data() + 4);
    return bytes + cursor.tag + cursor.mark;
}

std::optional<Cursor> cursorFrom(const QByteArray& bytes)
{
    if (bytes.isEmpty()) return Cursor{};
    if (bytes.size() != 6 + tagBytes + markBytes) return std::nullopt;
    const Cursor cursor{qFromBigEndian<quint32>(bytes.constData()),
                        qFromBigEndian<quint16>(bytes.constData() + 4), bytes.mid(6, tagBytes),
                        bytes.right(markBytes)};
    return cursor.position == 0 ? std::nullopt : std::optional(cursor);
}

} // namespace noi
