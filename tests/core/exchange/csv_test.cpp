#include "core/exchange/csv.h"
#include "core/exchange/table_shape.h"
#include "tests/core/exchange/csv_reader.h"
#include "tests/support/catch.h"
#include "tests/support/sample_reports.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::exchange;
using namespace noi::report;
using namespace noi::test;

namespace
{

QList<QStringList> linesOf(const ReportTable& table, CsvKind kind = CsvKind::Machine)
{
    const QByteArray bytes = csvOf(table, kind);
    REQUIRE(bytes.startsWith("\xef\xbb\xbf"));
    REQUIRE(bytes.endsWith("\r\n"));
    CHECK(bytes.count('\n') == bytes.count('\r'));
    return readCsv(QString::fromUtf8(bytes.mid(3)), kind == CsvKind::Machine ? u',' : u';');
}

QString machineText(const Cell& cell)
{
    if (cell.closed) return QStringLiteral("x");
    if (const auto* words = std::get_if<QString>(&cell.value)) return withoutFormula(*words);
    if (const auto* number = std::get_if<qint64>(&cell.value)) return QString::number(*number);
    if (const auto* number = std::get_if<double>(&cell.value))
        return QString::number(*number, 'f', cell.decimals);
    if (const auto* part = std::get_if<Cell::Percent>(&cell.value))
        return QString::number(part->value, 'f', cell.decimals);
    if (const auto* date = std::get_if<PartialDate>(&cell.value)) return date->toText();
    return {};
}

} // namespace

TEST_CASE("a report's every cell is read back from its CSV", "[exchange]")
{
    for (const ReportTable& table : {groupedReport(), childRegister(), antenatalRegister(), longList()}) {
        const QList<QStringList> lines = linesOf(table);
        REQUIRE(lines.size() == table.rows.size() + 1);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QStringList& fields = lines[row + 1];
            REQUIRE(fields.size() == table.columns.size());
            if (table.rows[row].heading) {
                CHECK(fields.first() == headingText(table.rows[row]));
                continue;
            }
            for (qsizetype i = 0; i < fields.size(); ++i)
                CHECK(fields[i] == machineText(table.rows[row].cells.value(i)));
        }
    }
}

TEST_CASE("titles of CSV say their group, figures have a point", "[exchange]")
{
    const QList<QStringList> lines = linesOf(groupedReport());
    CHECK(lines[0][3] == QStringLiteral("Trong tháng – Số trẻ"));
    CHECK(lines[0][2] == QStringLiteral("Số đối tượng"));
    CHECK(lines[2] == QStringList{QStringLiteral("1"), QStringLiteral("Viêm gan B sơ sinh"),
                                  QStringLiteral("1234"), QStringLiteral("103"), QStringLiteral("51"),
                                  QStringLiteral("97.5"), QStringLiteral("1034567"), QStringLiteral("83.8"),
                                  QStringLiteral("12.5"), QString()});
    CHECK(lines[3][2] == QStringLiteral("x"));
    CHECK(lines[3][6] == QStringLiteral("-3")); // a number is not a formula
}

TEST_CASE("CSV for Excel in Viet Nam has semicolons, decimal commas and its dates", "[exchange]")
{
    const QList<QStringList> lines = linesOf(groupedReport(), CsvKind::VietnameseExcel);
    CHECK(lines[2][5] == QStringLiteral("97,5"));
    CHECK(lines[2][2] == QStringLiteral("1234"));
    CHECK(lines[6][9] == QStringLiteral("'-2 lọ, \"vỡ\"; nhiệt độ @ 9"));
    CHECK(linesOf(childRegister(1), CsvKind::VietnameseExcel)[1][2] == QStringLiteral("14/01/2025"));
    CHECK(linesOf(childRegister(1))[1][2] == QStringLiteral("2025-01-14"));
}

TEST_CASE("words that a spreadsheet would calculate are kept words", "[exchange]")
{
    for (const char* formula : {"=1+1", "+84905", "-2 lọ", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
        CHECK(withoutFormula(QString::fromUtf8(formula)).startsWith(u'\''));
    for (const char* words : {"+", "-", "", "a=1", "1-2", "'x"})
        CHECK(withoutFormula(QString::fromUtf8(words)) == QString::fromUtf8(words));
    CHECK(linesOf(groupedReport())[3][9] == QStringLiteral("'=1+1"));
}

TEST_CASE("any words at all come back from a line of CSV", "[exchange]")
{
    CHECK(rc::check("fields", [](const std::vector<std::string>& words, bool semicolons) {
        const QChar separator = semicolons ? u';' : u',';
        QStringList fields{QStringLiteral("đầu\";,\r\n")}, written;
        for (const std::string& word : words)
            fields += QString::fromLatin1(QByteArray::fromStdString(word));
        for (const QString& field : fields)
            written += csvField(field, separator);
        RC_ASSERT(readCsv(written.join(separator) + QStringLiteral("\r\n"), separator) ==
                  QList<QStringList>{fields});
    }));
}
