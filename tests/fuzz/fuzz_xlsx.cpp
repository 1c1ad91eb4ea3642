#include "core/exchange/sheet/xlsx_parts.h"
#include "core/exchange/sheet/xlsx_reader.h"
#include "tests/fuzz/fuzz.h"

/// A file as a whole, and its parts as they come out of an archive: the fuzzer does not get past a checksum.
void noi::fuzz::run(QByteArrayView bytes)
{
    using namespace noi::exchange;
    const QByteArray all = bytes.toByteArray();
    SheetLimits limits;
    limits.rows = 2'000;
    limits.cells = 20'000;
    limits.unpackedBytes = 1 << 20;
    (void)readXlsx(all, limits);
    (void)readRelations(all);
    (void)readWorkbook(all);
    (void)readStyles(all);
    const auto strings = readSharedStrings(all, limits);
    const WorkbookContext context{strings.valueOr({}), {NumberKind::Plain, NumberKind::Date}, false, limits};
    if (const auto sheet = readWorksheet(all, context)) {
        require(sheet->rowCount() <= limits.rows);
        require(sheet->columnCount() <= limits.columns);
    }
}
