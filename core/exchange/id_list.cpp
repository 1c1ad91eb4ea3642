#include "core/exchange/id_list.h"

#include <QStringList>

#include <algorithm>

namespace noi::exchange
{

namespace
{

constexpr qint64 mostInStretch = 1'000'000; ///< a damaged length must not fill the memory

} // namespace

QString textOfIds(QList<Id> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QString text;
    qint64 device = -1, last = 0;
    for (qsizetype i = 0; i < ids.size();) {
        qsizetype end = i + 1;
        while (end < ids.size() && ids[end].value == ids[end - 1].value + 1 &&
               ids[end].device() == ids[i].device())
            ++end;
        if (ids[i].device() != device) {
            device = ids[i].device();
            last = 0;
            text += (text.isEmpty() ? QString() : QStringLiteral(";")) + QString::number(device) + u':';
        } else {
            text += u',';
        }
        text += QString::number(ids[i].counter() - last);
        if (end - i > 1) text += u'+' + QString::number(end - i);
        last = ids[end - 1].counter();
        i = end;
    }
    return text;
}

QList<Id> idsOfText(const QString& text)
{
    QList<Id> ids;
    const QStringList devices = text.split(u';', Qt::SkipEmptyParts);
    for (const QString& part : devices) {
        const qint64 device = part.section(u':', 0, 0).toLongLong();
        qint64 last = 0;
        const QStringList stretches = part.section(u':', 1).split(u',', Qt::SkipEmptyParts);
        for (const QString& stretch : stretches) {
            const qint64 first = last + stretch.section(u'+', 0, 0).toLongLong();
            const qint64 length = stretch.contains(u'+') ? stretch.section(u'+', 1).toLongLong() : 1;
            if (device <= 0 || device >= (qint64(1) << 31) || first <= last || length < 1 ||
                length > mostInStretch || first + length - 1 > 0xffffffff)
                break;
            for (qint64 counter = first; counter < first + length; ++counter)
                ids.append(Id::of(device, counter));
            last = first + length - 1;
        }
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace noi::exchange
