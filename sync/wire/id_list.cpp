#include "sync/wire/id_list.h"

#include "sync/wire/limits.h"
#include "sync/wire/varint.h"

namespace noi::wire
{

QByteArray packIds(const QList<Id>& ids)
{
    QByteArray bytes;
    qint64 before = 0;
    for (const Id id : ids) {
        putVarint(bytes, zigzag(id.value - before));
        before = id.value;
    }
    return bytes;
}

std::optional<QList<Id>> unpackIds(QByteArrayView bytes)
{
    QList<Id> ids;
    VarintReader in(bytes);
    quint64 value = 0;
    while (!in.atEnd()) {
        value += quint64(unzigzag(in.number()));
        if (!in.ok() || value == 0 || value > quint64(maxNumber) || ids.size() == maxHoldings) return {};
        ids.append(Id{qint64(value)});
    }
    return ids;
}

} // namespace noi::wire
