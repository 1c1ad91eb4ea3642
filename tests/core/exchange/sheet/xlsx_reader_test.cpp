#include "core/exchange/sheet/sheet_file.h"
#include "core/exchange/sheet/xlsx_formats.h"
#include "tests/core/exchange/sheet/xlsx_maker.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::exchange;
using namespace noi::test;

namespace
{

Sheet only(const QByteArray& bytes)
{
    const auto sheets = readSheets(bytes);
    REQUIRE_OK(sheets);
    REQUIRE(sheets->size() == 1);
    return sheets->first();
}

QString refusal(const QByteArray& bytes, const SheetLimits& limits = {})
{
    const auto sheets = readSheets(bytes, limits);
    REQUIRE(!sheets.ok());
    CHECK(sheets.error().kind == ErrorKind::BadInput);
    return sheets.error().english();
}

SheetDate on(int year, int month, int day, int hour = 0, int minute = 0, bool time = false)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC), time};
}

} // namespace

TEST_CASE("cells of a workbook are read as what they are", "[exchange][xlsx]")
{
    XlsxParts parts;
    parts.strings = "<si><t>Họ và tên</t></si><si><r><t xml:space=\"preserve\">Rơ "
                    "</t></r><r><rPr><b/></rPr><t>Châm</t></r>"
                    "<rPh sb=\"0\" eb=\"1\"><t>ro</t></rPh></si><si><t>a_x000D_b_x00e9_</t></si>";
    parts.formats =
        "<numFmt numFmtId=\"164\" formatCode=\"[$-1010000]d/m/yyyy;@\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"dd/mm/yyyy\\ hh:mm\"/><numFmt numFmtId=\"166\" formatCode=\"0.0&quot; ngày&quot;\"/>";
    parts.cellStyles =
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf "
        "numFmtId=\"166\"/>";
    parts.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                 "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45365</v></c><c s=\"2\"><v>45365</v></c><c "
                 "s=\"3\"><v>45365.34375</v></c>"
                 "<c s=\"4\"><v>3.5</v></c><c t=\"b\"><v>1</v></c><c t=\"str\"><f>A1</f><v>xin chào</v></c>"
                 "<c t=\"inlineStr\"><is><t>ở đây</t></is></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>99</v></c>"
                 "<c t=\"d\"><v>2024-03-14</v></c><c t=\"e\"><v>#N/A</v></c></row>";
    const Sheet sheet = only(parts.file());
    CHECK(sheet.name == QStringLiteral("Trẻ em")); // and not the hidden one
    CHECK(sheet.rowCount() == 3);
    CHECK(textOf(sheet.at(0, 0)) == QStringLiteral("Họ và tên"));
    CHECK(isEmpty(sheet.at(0, 1)));
    CHECK(textOf(sheet.at(0, 2)) == QStringLiteral("Rơ Châm"));
    CHECK(sheet.at(2, 0) == Cell(on(2024, 3, 14)));
    CHECK(sheet.at(2, 1) == Cell(on(2024, 3, 14)));
    CHECK(sheet.at(2, 2) == Cell(on(2024, 3, 14, 8, 15, true)));
    CHECK(sheet.at(2, 3) == Cell(3.5));
    CHECK(sheet.at(2, 4) == Cell(true));
    CHECK(sheet.at(2, 5) == Cell(QStringLiteral("xin chào")));
    CHECK(sheet.at(2, 6) == Cell(QStringLiteral("ở đây")));
    CHECK(sheet.at(2, 7) == Cell(QStringLiteral("a\rbé")));
    CHECK(isEmpty(sheet.at(2, 8))); // a text that is not there
    CHECK(sheet.at(2, 9) == Cell(on(2024, 3, 14)));
    CHECK(sheet.at(2, 10) == Cell(QStringLiteral("#N/A")));
}

TEST_CASE("merged cells all hold what the first does", "[exchange][xlsx]")
{
    XlsxParts parts;
    parts.rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>OPV</v></c></row><row r=\"2\"><c "
                 "r=\"A2\"><v>1</v></c></row><row "
                 "r=\"3\"><c r=\"C3\"><v>3</v></c></row>";
    parts.afterData =
        "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A3\"/><mergeCell "
        "ref=\"A1:ZZZ1048576\"/></mergeCells>";
    const Sheet sheet = only(parts.file());
    CHECK(textOf(sheet.at(0, 2)) == QStringLiteral("OPV"));
    CHECK(textOf(sheet.at(2, 0)) == QStringLiteral("1"));
    CHECK(sheet.rowCount() == 3); // the last one is no merging that a list has
}

TEST_CASE("days are counted from 1900, with a day that never was, or from 1904", "[exchange][xlsx]")
{
    const auto day = [](double serial, bool from1904) {
        return dayOfSerial(serial, from1904).value_or(QDateTime()).date();
    };
    CHECK(day(1, false) == QDate(1900, 1, 1));
    CHECK(day(59, false) == QDate(1900, 2, 28));
    CHECK(day(61, false) == QDate(1900, 3, 1));
    CHECK(day(45365, false) == QDate(2024, 3, 14));
    CHECK(day(43903, true) == QDate(2024, 3, 14)); // the same day by the other count
    CHECK(day(0, true) == QDate(1904, 1, 1));
    CHECK(day(45365.9999999, false) == QDate(2024, 3, 15)); // rounded to the second
    CHECK(!dayOfSerial(-1, false));
    CHECK(!dayOfSerial(1e9, false));
    XlsxParts parts;
    parts.from1904 = true;
    parts.cellStyles = "<xf numFmtId=\"14\"/>";
    parts.rows = "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>43903</v></c></row>";
    const Sheet sheet = only(parts.file());
    CHECK(sheet.at(0, 0) == Cell(on(2024, 3, 14)));
    CHECK(sheet.from1904);
}

TEST_CASE("a number format shows a date, or does not", "[exchange][xlsx]")
{
    const auto kind = [](const char16_t* code) { return kindOfFormat(QString::fromUtf16(code)); };
    CHECK(kind(u"dd/mm/yyyy") == NumberKind::Date);
    CHECK(kind(u"[$-42A]d mmmm yyyy;@") == NumberKind::Date);
    CHECK(kind(u"\"ngày\" d \"tháng\" m") == NumberKind::Date);
    CHECK(kind(u"mm/yyyy") == NumberKind::Date);
    CHECK(kind(u"d/m/yy h:mm AM/PM") == NumberKind::DateAndTime);
    CHECK(kind(u"General") == NumberKind::Plain);
    CHECK(kind(u"0.00E+00") == NumberKind::Plain);
    CHECK(kind(u"[Red]#,##0") == NumberKind::Plain);
    CHECK(kind(u"h:mm") == NumberKind::Plain);
    CHECK(kind(u"[h]:mm:ss") == NumberKind::Plain);
    CHECK(kind(u"0\"d\"") == NumberKind::Plain);
    CHECK(kind(u"0\\d") == NumberKind::Plain);
    CHECK(kindOfBuiltIn(14) == NumberKind::Date);
    CHECK(kindOfBuiltIn(22) == NumberKind::DateAndTime);
    CHECK(kindOfBuiltIn(20) == NumberKind::Plain); // a time alone
    CHECK(kindOfBuiltIn(9) == NumberKind::Plain);
}

TEST_CASE("what is damaged, locked, foreign or far too large is refused with what to do", "[exchange][xlsx]")
{
    XlsxParts parts;
    parts.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    const QByteArray sound = parts.file();
    CHECK(refusal(sound.left(sound.size() / 2)).contains(QStringLiteral("damaged")));
    CHECK(refusal("PK\x03\x04 and nothing").contains(QStringLiteral("damaged")));
    CHECK(refusal(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'))
              .contains(QStringLiteral("save it as .xlsx")));
    CHECK(
        refusal(zipOf({{QStringLiteral("word/document.xml"), "<w/>"}})).contains(QStringLiteral("damaged")));
    SheetLimits small;
    small.fileBytes = 100;
    CHECK(refusal(sound, small).contains(QStringLiteral("divide it")));

    XlsxParts torn = parts;
    torn.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v>";
    CHECK(refusal(torn.file()).contains(QStringLiteral("damaged")));

    auto bomb = parts.parts();
    bomb[3].second = "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\">]><sst><si><t>&a;</t></si></sst>";
    CHECK(refusal(zipOf(bomb)).contains(QStringLiteral("damaged")));
    bomb = parts.parts();
    bomb[5].second += QByteArray(3'000'000, ' ');
    SheetLimits tight;
    tight.unpackedBytes = 1'000'000;
    const QByteArray packed = zipOf(bomb);
    CHECK(packed.size() < 10'000); // a few bytes that become many
    CHECK(refusal(packed, tight).contains(QStringLiteral("unpacks to more")));

    // A checksum that does not fit: one bit of the data, not of the tables.
    QByteArray flipped = sound;
    const qsizetype at = flipped.indexOf("xl/worksheets/sheet1.xml") + 40;
    flipped[at] = char(flipped[at] ^ 0x10);
    CHECK(!readSheets(flipped).ok());
}

TEST_CASE("a sheet that claims a million rows or columns is cut, not believed", "[exchange][xlsx]")
{
    XlsxParts parts;
    parts.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row><row r=\"1048576\"><c "
                 "r=\"A1048576\"><v>3</v></c></row>";
    const Sheet sheet = only(parts.file());
    CHECK(sheet.cut);
    CHECK(sheet.rowCount() == 1);
    SheetLimits few;
    few.cells = 3;
    parts.rows.clear();
    for (int row = 1; row < 10; ++row)
        parts.rows += "<row><c><v>" + QByteArray::number(row) + "</v></c></row>";
    const auto cut = readSheets(parts.file(), few);
    REQUIRE_OK(cut);
    CHECK(cut->first().cut);
    CHECK(cut->first().rowCount() <= 4);
}

TEST_CASE("any damage to a workbook is refused or read, never more", "[exchange][xlsx]")
{
    XlsxParts parts;
    parts.strings = "<si><t>Họ và tên</t></si>";
    parts.cellStyles = "<xf numFmtId=\"14\"/>";
    parts.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>45365</v></c></row>";
    const QByteArray sound = parts.file();
    CHECK(rc::check([&] {
        QByteArray damaged = sound;
        const int times = *rc::gen::inRange(1, 6);
        for (int i = 0; i < times; ++i)
            damaged[*rc::gen::inRange<int>(0, int(damaged.size()))] = char(*rc::gen::inRange(0, 256));
        (void)readSheets(damaged);
    }));
}
