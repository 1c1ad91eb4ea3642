#include "core/exchange/sheet/sheet_file.h"

#include "core/exchange/sheet/csv_reader.h"
#include "core/exchange/sheet/xlsx_reader.h"

#include <algorithm>

namespace noi::exchange
{

namespace
{

bool hasSomething(const Sheet& sheet)
{
    return std::ranges::any_of(sheet.rows, [](const auto& row) {
        return std::ranges::any_of(row, [](const Cell& cell) { return !isEmpty(cell); });
    });
}

Result<QList<Sheet>> readAny(const QByteArray& bytes, const SheetLimits& limits)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) return readXlsx(bytes, limits);
    // OLE: what Excel wrote until 2003, and how it wraps a file with a password.
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error",
                                       "This is an old Excel file (.xls) or one with a password. Open "
                                       "it in Excel and save it as .xlsx without a password.")};
    auto sheet = readCsv(bytes, limits);
    if (!sheet) return sheet.error();
    return QList<Sheet>{std::move(sheet).value()};
}

} // namespace

Result<QList<Sheet>> readSheets(const QByteArray& bytes, const SheetLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "The file has more than %1 MB: that is no list of a station. "
                                                "Choose another file, or divide it."),
                     {QString::number(limits.fileBytes >> 20)}};
    auto sheets = readAny(bytes, limits);
    if (!sheets) return sheets;
    sheets->removeIf([](const Sheet& sheet) { return !hasSomething(sheet); });
    if (sheets->isEmpty())
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "There is nothing in this file. Choose another one.")};
    return sheets;
}

} // namespace noi::exchange
