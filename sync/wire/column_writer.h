#pragma once

#include "sync/wire/column_value.h"
#include "core/journal/op_scan.h"

#include <string>

namespace noi::wire
{

/// A growing piece of bytes.
struct ColumnBytes {
    std::string bytes;

    void byte(int value) { bytes.push_back(static_cast<char>(value)); }
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            byte(int(value & 0x7f) | 0x80);
        byte(int(value));
    }
    void append(QByteArrayView data) { bytes.append(data.data(), size_t(data.size())); }
};

/// Writes one column of values. The values must stay where they are as long as the column lives.
class ColumnWriter
{
public:
    ColumnBytes out;

    /// `value` is CBOR as scanOp() lets it through, in the operation `head`.
    void put(QByteArrayView value, const OpHead& head);

private:
    int placeOf(QByteArrayView value);
    void putInteger(QByteArrayView value, const OpHead& head);
    void putDouble(QByteArrayView value);
    void putString(QByteArrayView value);
    bool putTime(QByteArrayView text);

    ColumnMemory m_memory;
    std::vector<quint8> m_slots; ///< of a hash table: place in the list of values seen, plus one
};

} // namespace noi::wire
