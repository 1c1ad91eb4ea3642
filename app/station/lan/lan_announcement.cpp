#include "app/station/lan/lan_announcement.h"

#include <QCborArray>
#include <QCborValue>

namespace noi
{
namespace
{

const QString magic = QStringLiteral("noi-lan-1");
constexpr qsizetype longestName = 200, pinBytes = 32, largest = 1024;

} // namespace

QByteArray toBytes(const LanAnnouncement& announcement)
{
    return QCborArray{magic, announcement.name.left(longestName), announcement.port, announcement.tlsPin}
        .toCborValue()
        .toCbor();
}

Result<LanAnnouncement> announcementFrom(const QByteArray& bytes)
{
    const QCborArray fields = bytes.size() > largest ? QCborArray() : QCborValue::fromCbor(bytes).toArray();
    const LanAnnouncement said{fields.at(1).toString(), static_cast<quint16>(fields.at(2).toInteger()),
                               fields.at(3).toByteArray()};
    if (fields.at(0).toString() != magic || said.name.isEmpty() || said.name.size() > longestName ||
        said.port == 0 || said.port != fields.at(2).toInteger() || said.tlsPin.size() != pinBytes)
        return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "This is no PC of a station.")};
    return said;
}

} // namespace noi
