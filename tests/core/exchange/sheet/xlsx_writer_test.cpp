#include "core/exchange/sheet/sheet_file.h"
#include "core/exchange/sheet/xlsx_writer.h"
#include "tests/core/exchange/spreadsheet.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::exchange;

namespace
{

const QDateTime made(QDate(2026, 11, 21), QTime(9, 0));

Sheet readBack(const Sheet& sheet)
{
    const auto bytes = xlsxOf(sheet, made);
    REQUIRE_OK(bytes);
    const auto sheets = readSheets(*bytes);
    REQUIRE_OK(sheets);
    REQUIRE(sheets->size() == 1);
    return sheets->first();
}

} // namespace

TEST_CASE("numbers of people and dates keep every digit in a spreadsheet, because they are words",
          "[exchange][xlsx]")
{
    const QStringList words{QStringLiteral("001206000123"),
                            QStringLiteral("0905000111"),
                            QStringLiteral("TE1640123456789"),
                            QStringLiteral("640123456789012345"),
                            QStringLiteral("00"),
                            QStringLiteral("1E5"),
                            QStringLiteral("3/4"),
                            QStringLiteral("2026"),
                            QStringLiteral("03/2026"),
                            QStringLiteral("=1+1"),
                            QStringLiteral("-"),
                            QStringLiteral("TRUE"),
                            QStringLiteral("Rơ Châm H'Blơi, \"làng\" <Kép> & 2"),
                            QString::fromUtf8("\xF0\xA0\x80\x8B")};
    Sheet sheet;
    sheet.rows = {
        {QStringLiteral("Số"), QStringLiteral("Ngày"), QStringLiteral("Mũi"), QStringLiteral("Lúc")}};
    for (const QString& word : words)
        sheet.rows.push_back({word, SheetDate{QDateTime(QDate(2026, 3, 4), QTime(0, 0), Qt::UTC), false}, 3.0,
                              SheetDate{QDateTime(QDate(1899, 12, 31), QTime(8, 5), Qt::UTC), true}});
    const Sheet back = readBack(sheet);
    REQUIRE(back.rowCount() == words.size() + 1);
    for (qsizetype row = 1; row < back.rowCount(); ++row) {
        INFO(words[row - 1].toStdString());
        CHECK(back.at(row, 0) == Cell(words[row - 1]));
        CHECK(back.at(row, 1) == Cell(QStringLiteral("04/03/2026")));
        CHECK(back.at(row, 2) == Cell(3.0));
        CHECK(back.at(row, 3) == Cell(QStringLiteral("31/12/1899 08:05")));
    }
    const auto bytes = xlsxOf(sheet, made);
    const test::Spreadsheet written = test::Spreadsheet::read(*bytes);
    CHECK(written.sheets.first().cells.value(QStringLiteral("A2")).type == QStringLiteral("s"));
    CHECK(written.sheets.first().cells.value(QStringLiteral("A2")).format == QStringLiteral("@"));
}

TEST_CASE("rows of different length, empty cells, figures that are not whole and headings alone go out",
          "[exchange][xlsx]")
{
    Sheet sheet;
    sheet.name = QStringLiteral("Tiêm");
    sheet.rows = {{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")},
                  {QStringLiteral("x")},
                  {Cell(), 2.5, 1e18}};
    const Sheet back = readBack(sheet);
    CHECK(back.name == sheet.name);
    CHECK(textOf(back.at(1, 0)) == QStringLiteral("x"));
    CHECK(isEmpty(back.at(1, 1)));
    CHECK(isEmpty(back.at(2, 0)));
    for (const qsizetype column : {1, 2})
        CHECK(textOf(back.at(2, column)) == textOf(sheet.at(2, column)));
    sheet.rows.resize(1);
    CHECK(textOf(readBack(sheet).at(0, 2)) == QStringLiteral("C"));
}
