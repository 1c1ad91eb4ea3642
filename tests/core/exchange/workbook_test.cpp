#include "core/exchange/table_shape.h"
#include "core/exchange/whole_file.h"
#include "core/exchange/workbook.h"
#include "tests/core/exchange/csv_reader.h"
#include "tests/core/exchange/spreadsheet.h"
#include "tests/support/catch.h"
#include "tests/support/sample_reports.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace noi;
using namespace noi::exchange;
using namespace noi::report;
using namespace noi::test;

namespace
{

const QDateTime made(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);

ReportFrame frame()
{
    return {QStringLiteral("Trang %1/%2"), QStringLiteral("Ia Ly, ngày 03 tháng 11 năm 2026"),
            QStringLiteral("(Ký, ghi rõ họ tên)"), QStringLiteral("Mẫu TCMR-1, phiên bản 2026.1 & bản nháp"),
            QStringLiteral("In lúc 03/11/2026 09:00")};
}

Spreadsheet read(const QList<ReportTable>& tables)
{
    const auto bytes = workbookOf(tables, frame(), made);
    REQUIRE_OK(bytes);
    return Spreadsheet::read(*bytes);
}

/// The first row below the table's head: the frozen part ends there.
int firstRow(const Spreadsheet::Sheet& sheet)
{
    return sheet.page.value(QStringLiteral("pane.ySplit")).toInt();
}

/// What a cell of a spreadsheet says about one of ours, as text: the number behind it, or the words.
QString expectedValue(const report::Cell& cell)
{
    if (cell.closed) return cellText(cell);
    if (const auto* number = std::get_if<qint64>(&cell.value)) return QString::number(*number);
    if (const auto* number = std::get_if<double>(&cell.value)) return QString::number(*number, 'g', 15);
    if (const auto* part = std::get_if<report::Cell::Percent>(&cell.value))
        return QString::number(part->value / 100, 'g', 15);
    if (const auto* date = std::get_if<PartialDate>(&cell.value); date && isFigure(cell)) {
        const double days = double(QDate(1899, 12, 30).daysTo(date->earliest()));
        return QString::number(days + date->time().msecsSinceStartOfDay() / 86400000.0, 'g', 15);
    }
    return cellText(cell);
}

void checkTable(const Spreadsheet::Sheet& sheet, const ReportTable& table)
{
    int row = firstRow(sheet);
    REQUIRE(row > 3);
    int compared = 0;
    for (const TableRow& line : table.rows) {
        if (line.heading) {
            CHECK(sheet.cells[cellName(row, 0)].text == headingText(line));
            CHECK(sheet.merged.contains(cellName(row, 0) + u':' +
                                        cellName(row, int(table.columns.size()) - 1)));
        }
        for (int i = 0; !line.heading && i < table.columns.size(); ++i) {
            const report::Cell cell = line.cells.value(i);
            const Spreadsheet::Cell& there = sheet.cells[cellName(row, i)];
            INFO(cellName(row, i).toStdString()
                 << ' ' << there.text.toStdString() << " for " << cellText(cell).toStdString());
            const QString wanted = expectedValue(cell);
            if (isFigure(cell)) {
                CHECK(there.type != u"s");
                CHECK(std::abs(there.text.toDouble() - wanted.toDouble()) < 1e-9);
                CHECK_FALSE(there.format.isEmpty());
            } else {
                CHECK(there.text == wanted);
                if (!wanted.isEmpty()) CHECK(there.type == u"s");
            }
            CHECK(there.bordered);
            ++compared;
        }
        ++row;
    }
    CHECK(compared > 20);
}

/// As LibreOffice shows it in English; thousands are not grouped where the machine has no language.
QString shownInEnglish(const report::Cell& cell)
{
    QLocale english(QLocale::English, QLocale::UnitedStates);
    english.setNumberOptions(QLocale::OmitGroupSeparator);
    if (cell.closed) return cellText(cell);
    if (const auto* number = std::get_if<qint64>(&cell.value)) return english.toString(*number);
    if (const auto* number = std::get_if<double>(&cell.value))
        return english.toString(*number, 'f', cell.decimals);
    if (const auto* part = std::get_if<report::Cell::Percent>(&cell.value))
        return english.toString(part->value, 'f', cell.decimals) + u'%';
    return cellText(cell);
}

QString formatAt(const Spreadsheet::Sheet& sheet, int row, int column)
{
    return sheet.cells[cellName(firstRow(sheet) + row, column)].format;
}

} // namespace

TEST_CASE("a report's every cell is in the spreadsheet as the kind of value it is", "[exchange]")
{
    const QList<ReportTable> tables{groupedReport(), childRegister(), antenatalRegister(), longList()};
    const Spreadsheet book = read(tables);
    REQUIRE(book.sheets.size() == 4);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        CAPTURE(i);
        checkTable(book.sheets[i], tables[i]);
        CHECK(book.sheets[i].page.value(QStringLiteral("formulas")) == u"0");
    }
    CHECK(book.sheets[1].name == QStringLiteral("A2-YTCS")); // "/" is not for a sheet's name
}

TEST_CASE("numbers of a spreadsheet have the formats of the form", "[exchange]")
{
    const Spreadsheet book = read({groupedReport(), antenatalRegister(), childRegister(2)});
    const Spreadsheet::Sheet& sheet = book.sheets[0];
    CHECK(formatAt(sheet, 1, 2) == QStringLiteral("#,##0"));
    CHECK(formatAt(sheet, 1, 5) == QStringLiteral("0.0%"));
    CHECK(formatAt(sheet, 1, 8) == QStringLiteral("#,##0.0"));
    CHECK(formatAt(sheet, 2, 8) == QStringLiteral("#,##0.00"));
    CHECK(formatAt(sheet, 2, 9) == QStringLiteral("@")); // "=1+1"
    CHECK(formatAt(book.sheets[1], 0, 1) == QStringLiteral("dd/mm/yyyy hh:mm"));
    CHECK(formatAt(book.sheets[2], 0, 6) == QStringLiteral("dd/mm/yyyy"));
    const auto& id = book.sheets[2].cells[cellName(firstRow(book.sheets[2]) + 1, 20)];
    CHECK(id.type == u"s");
    CHECK(id.text == QStringLiteral("064200000001"));
}

TEST_CASE("a report's sheet has what stands around the table, and is set up for its paper", "[exchange]")
{
    const Spreadsheet book = read({groupedReport(), antenatalRegister()});
    const ReportTable table = groupedReport();
    const Spreadsheet::Sheet& sheet = book.sheets[0];
    for (const QString& text : QStringList{table.above, table.station, table.legal, table.title,
                                           table.periodName, table.subject, frame().madeOn, frame().sign} +
                                   table.notes + table.signers) {
        CAPTURE(text);
        CHECK_FALSE(sheet.find(text).isEmpty());
    }
    const int head = firstRow(sheet) - 2;
    CHECK(sheet.merged.contains(cellName(head, 3) + u':' + cellName(head, 5)));     // a group's head
    CHECK(sheet.merged.contains(cellName(head, 1) + u':' + cellName(head + 1, 1))); // a column without one
    CHECK(sheet.cells[cellName(head, 3)].text == QStringLiteral("Trong tháng"));
    CHECK(sheet.cells[cellName(head + 1, 4)].text == QStringLiteral("Trong đó nữ"));
    CHECK(sheet.cells[cellName(head + 1, 4)].wrapped);
    CHECK(sheet.cells[cellName(head, 3)].bold);
    CHECK(sheet.cells[cellName(head + 4, 1)].indent == 1); // "1.1"
    CHECK(sheet.page.value(QStringLiteral("pane.state")).startsWith(QStringLiteral("frozen")));
    CHECK(sheet.page.value(QStringLiteral("pageSetup.paperSize")) == u"9");
    CHECK(sheet.page.value(QStringLiteral("pageSetup.orientation")) == u"landscape");
    CHECK(sheet.page.value(QStringLiteral("pageSetup.fitToHeight")) == u"0");
    CHECK(sheet.page.value(QStringLiteral("pageSetUpPr.fitToPage")) == u"1");
    CHECK(sheet.page.value(QStringLiteral("footer")).contains(QStringLiteral("Trang &P/&N")));
    CHECK(sheet.page.value(QStringLiteral("footer")).contains(QStringLiteral("2026.1 && bản nháp")));
    CHECK(book.names.value(QStringLiteral("_xlnm.Print_Titles/0"))
              .endsWith(QStringLiteral("$%1:$%2").arg(head + 1).arg(head + 2)));
    CHECK(book.sheets[1].page.value(QStringLiteral("pageSetup.paperSize")) == u"8");
}

TEST_CASE("no figure is wider than its column, where Excel would show #####", "[exchange]")
{
    for (const ReportTable& table : {groupedReport(), childRegister(), antenatalRegister()}) {
        const Spreadsheet::Sheet sheet = read({table}).sheets[0];
        REQUIRE(sheet.widths.size() == table.columns.size());
        for (const TableRow& row : table.rows)
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                if (!row.heading && isFigure(row.cells[i]))
                    CHECK(double(cellText(row.cells[i]).size()) + 1 <= sheet.widths[i]);
    }
}

TEST_CASE("a list goes into a sheet as values", "[exchange]")
{
    ListSheet list{QStringLiteral("Danh sách [tháng 10]: trẻ em dưới 1 tuổi của trạm"),
                   {{QStringLiteral("Họ tên"), 0, 0},
                    {QStringLiteral("Số định danh"), 14, 0},
                    {QStringLiteral("Cân nặng"), 0, 2},
                    {QStringLiteral("Ngày sinh"), 0, 0}},
                   {}};
    list.rows.append({QStringLiteral("Rơ Châm H'Blơi"), QStringLiteral("064200000001"), 5.25,
                      PartialDate::ofDay(QDate(2026, 3, 14))});
    list.rows.append({QStringLiteral("@SUM(A1)"), std::monostate(), qint64(7), PartialDate::ofYear(1962)});
    list.rows.append(
        {QStringLiteral("<&>\u0001"), QString(40000, u'ệ'), 0.5, PartialDate::ofDay(QDate(1899, 12, 31))});
    const auto bytes = workbookOf(QList<ListSheet>{list, list}, made);
    REQUIRE_OK(bytes);
    const Spreadsheet book = Spreadsheet::read(*bytes);
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets[0].name == QStringLiteral("Danh sách -tháng 10-- trẻ em dư"));
    CHECK(book.sheets[1].name.size() <= 31);
    CHECK(book.sheets[1].name.endsWith(QStringLiteral("(2)")));
    const auto& cells = book.sheets[1].cells;
    CHECK(cells[QStringLiteral("A1")].text == QStringLiteral("Họ tên"));
    CHECK(cells[QStringLiteral("B2")].type == u"s");
    CHECK(cells[QStringLiteral("C2")].text.toDouble() == 5.25);
    CHECK(cells[QStringLiteral("C2")].format == QStringLiteral("#,##0.00"));
    CHECK(cells[QStringLiteral("D2")].format == QStringLiteral("dd/mm/yyyy"));
    CHECK(cells[QStringLiteral("A3")].text == QStringLiteral("@SUM(A1)"));
    CHECK(cells[QStringLiteral("A3")].type == u"s");
    CHECK(cells[QStringLiteral("D3")].text == QStringLiteral("1962"));
    CHECK(cells[QStringLiteral("D3")].type == u"s");
    CHECK(cells[QStringLiteral("A4")].text.startsWith(QStringLiteral("<&>")));
    CHECK(cells[QStringLiteral("B4")].text.size() == 32767);
    CHECK(cells[QStringLiteral("D4")].text == QStringLiteral("31/12/1899")); // Excel has no such day
    CHECK(book.sheets[0].page.value(QStringLiteral("autoFilter.ref")) == QStringLiteral("A1:D4"));
    CHECK(book.sheets[0].page.value(QStringLiteral("pane.ySplit")) == u"1");
}

TEST_CASE("a spreadsheet without a sheet still opens, and one that is too long is refused", "[exchange]")
{
    const auto empty = workbookOf(QList<ListSheet>(), made);
    REQUIRE_OK(empty);
    CHECK(Spreadsheet::read(*empty).sheets.size() == 1);
    ListSheet list{QStringLiteral("dài"), {{QStringLiteral("a"), 10, 0}}, {}};
    list.rows.resize(1048576);
    const auto refused = workbookOf(QList<ListSheet>{list}, made);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::BadInput);
}

TEST_CASE("the same report makes the same bytes", "[exchange]")
{
    CHECK(*workbookOf(QList<ReportTable>{groupedReport()}, frame(), made) ==
          *workbookOf(QList<ReportTable>{groupedReport()}, frame(), made));
}

TEST_CASE("LibreOffice opens the spreadsheet and shows every cell", "[exchange]")
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        WARN("skipped: soffice (package libreoffice-calc-nogui) is not on this machine");
        return;
    }
    const QTemporaryDir folder;
    const QList<ReportTable> tables{groupedReport(), childRegister(), antenatalRegister(), longList()};
    const auto bytes = workbookOf(tables, frame(), made);
    REQUIRE_OK(bytes);
    const QString path = folder.filePath(QStringLiteral("bao-cao.xlsx"));
    REQUIRE_OK(writeWhole(path, *bytes));
    if (const QString kept = qEnvironmentVariable("NOI_PICTURES"); !kept.isEmpty())
        REQUIRE_OK(writeWhole(QDir(kept).filePath(QStringLiteral("report.xlsx")), *bytes));
    QProcess convert;
    convert.setWorkingDirectory(folder.path());
    // Tab, quotation mark, UTF-8, all cells as shown, in English; -1: each sheet into its own file.
    convert.start(
        office,
        {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
         QStringLiteral("--headless"), QStringLiteral("--convert-to"),
         QStringLiteral("csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,true,true,false,false,-1"),
         path});
    REQUIRE(convert.waitForFinished(180000));
    const Spreadsheet book = Spreadsheet::read(*bytes);
    int compared = 0;
    for (qsizetype sheet = 0; sheet < tables.size(); ++sheet) {
        QFile file(folder.filePath(QStringLiteral("bao-cao-%1.csv").arg(book.sheets[sheet].name)));
        INFO(file.fileName().toStdString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QList<QStringList> lines = readCsv(QString::fromUtf8(file.readAll()), u'\t');
        qsizetype line = firstRow(book.sheets[sheet]);
        for (const TableRow& row : tables[sheet].rows) {
            const QStringList shown = lines.value(line++);
            if (row.heading) CHECK(shown.value(0) == headingText(row));
            for (qsizetype i = 0; !row.heading && i < row.cells.size(); ++i, ++compared)
                CHECK((isFigure(row.cells[i]) ? QString(shown.value(i)).remove(u',') : shown.value(i)) ==
                      shownInEnglish(row.cells[i]));
        }
    }
    CHECK(compared > 2000);
}
