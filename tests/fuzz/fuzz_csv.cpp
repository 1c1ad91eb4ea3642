#include "core/exchange/sheet/csv_reader.h"
#include "core/exchange/sheet/csv_writer.h"
#include "tests/fuzz/fuzz.h"

/// Whatever bytes are taken for a table: read or refused, and what was read comes back from its own text.
void noi::fuzz::run(QByteArrayView bytes)
{
    const auto sheet = exchange::readCsv(bytes.toByteArray());
    if (!sheet) return;
    const auto again = exchange::readCsv("sep=,\n" + exchange::csvOf(*sheet).mid(3));
    require(again.ok());
    require(again->rowCount() == sheet->rowCount());
}
