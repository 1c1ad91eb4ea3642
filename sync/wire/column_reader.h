#pragma once

#include "sync/wire/column_value.h"
#include "core/journal/op_scan.h"
#include "sync/wire/varint.h"

#include <deque>
#include <string>

namespace noi::wire
{

/// Keeps pieces of bytes where they are, as long as it lives.
class Pieces
{
public:
    QByteArrayView keep(QByteArrayView bytes);

private:
    static constexpr size_t chunk = 1 << 16;
    std::deque<std::string> m_chunks;
};

/// Appends a CBOR head with the shortest length.
void appendHead(std::string& out, int major, quint64 argument);
void appendInteger(std::string& out, qint64 number);

/// Reads one column of values, from any bytes.
class ColumnReader
{
public:
    /// The next value's CBOR, in the operation `head`; empty when the bytes are no column.
    QByteArrayView next(VarintReader& in, const OpHead& head, Pieces& pieces);

private:
    bool readInto(int token, VarintReader& in, const OpHead& head);
    void appendString(int major, quint64 size, VarintReader& in);
    void appendTime(int token, VarintReader& in);

    ColumnMemory m_memory;
    std::string m_value; ///< CBOR of the value at hand
};

} // namespace noi::wire
