#include "core/exchange/import/mapping.h"
#include "tests/core/exchange/import/import_packs.h"

using namespace noi;
using namespace noi::exchange;
using namespace noi::test;

namespace
{

/// "name", "birth", "dose bopv 2", "-" for each column.
QStringList usesOf(const Mapping& mapping)
{
    QStringList uses;
    for (const ColumnUse& use : mapping.columns) {
        if (use.field == ImportField::Ignored)
            uses.append(QStringLiteral("-"));
        else if (use.field == ImportField::DoseDate)
            uses.append(use.product + u' ' +
                        (use.doseNumber ? QString::number(*use.doseNumber) : QStringLiteral("?")));
        else
            uses.append(codeOf(use.field));
    }
    return uses;
}

QStringList split(const char16_t* text) { return QString::fromUtf16(text).split(u'|'); }

} // namespace

TEST_CASE("headings are known below titles, with or without marks", "[exchange][mapping]")
{
    const Sheet sheet =
        sheetOf({split(u"TRẠM Y TẾ XÃ IA LY"),
                 split(u"DANH SÁCH TRẺ TIÊM CHỦNG THÁNG 3|||||"),
                 {},
                 split(u"STT|Họ và tên|Ngày sinh|Giới tính|Họ tên mẹ|Thôn/xóm|Số định danh|Tên vắc "
                       u"xin|Mũi|Ngày tiêm|Số lô|Cột lạ"),
                 split(u"1|Nguyễn Văn An|14/03/2024|Nam|Nguyễn Thị Hoa|Làng Mun||BCG|1|15/03/2024|L1|")});
    const Mapping mapping = suggestMapping(sheet, importNames());
    CHECK(mapping.headerRow == 3);
    CHECK(mapping.firstRow == 4);
    CHECK(usesOf(mapping) ==
          split(u"-|name|birth|sex|mother|hamlet|personal-id|vaccine|dose-number|given-at|lot|-"));
    CHECK(objectionsTo(mapping).isEmpty());
    const Mapping plain = suggestMapping(
        sheetOf({split(u"HO VA TEN|ngay sinh|GIOI TINH"), split(u"A B|1/1/2024|Nam")}), importNames());
    CHECK(usesOf(plain) == split(u"name|birth|sex"));
}

TEST_CASE("a row a child: a column for each dose, under one heading or two", "[exchange][mapping]")
{
    const Sheet one = sheetOf({split(u"Họ tên trẻ|Ngày sinh|VGB SS|BCG|DPT-VGB-Hib 1|DPT-VGB-Hib mũi "
                                     u"2|OPV3|Sởi|Prevenar 13 mũi 2|IPV mũi 1|VNNB 3"),
                               split(u"A B|1/1/2024|||||||||")});
    CHECK(usesOf(suggestMapping(one, importNames())) ==
          split(u"name|birth|hepb-birth ?|bcg ?|dpt-hepb-hib-sii 1|dpt-hepb-hib-sii 2|bopv 3|measles "
                u"?|prevenar-13 2|ipv 1|jevax 3"));
    const Sheet two = sheetOf({split(u"Họ và tên|Ngày sinh|OPV|OPV|OPV|Sởi"),
                               split(u"Họ và tên|Ngày sinh|1|2|3|"), split(u"A B|1/1/2024||||")});
    const Mapping mapping = suggestMapping(two, importNames());
    CHECK(usesOf(mapping) == split(u"name|birth|bopv 1|bopv 2|bopv 3|measles ?"));
    CHECK(mapping.firstRow == 2);
}

TEST_CASE("headings in a legacy font are known too", "[exchange][mapping]")
{
    const QStringList headings = split(u"Họ và tên|Ngày sinh|Giới tính|Thôn/xóm|Mũi tiêm");
    for (const Legacy encoding : {Legacy::Tcvn3, Legacy::VniWindows}) {
        QStringList legacy;
        for (const QString& heading : headings)
            legacy.append(fromUnicode(heading, encoding));
        CHECK(usesOf(suggestMapping(sheetOf({legacy, split(u"A|1/1/2024")}), importNames())) ==
              split(u"name|birth|sex|hamlet|dose-number"));
    }
}

TEST_CASE("a field is taken from its first column", "[exchange][mapping]")
{
    const Mapping mapping =
        suggestMapping(sheetOf({split(u"Họ và tên|Ngày sinh|Ngày sinh|Địa chỉ|Nơi ở")}), importNames());
    CHECK(usesOf(mapping) == split(u"name|birth|-|address|-"));
}

TEST_CASE("what a mapping lacks is said", "[exchange][mapping]")
{
    const auto said = [](const char16_t* headings) {
        QStringList sentences;
        for (const Error& error : objectionsTo(suggestMapping(sheetOf({split(headings)}), importNames())))
            sentences.append(error.english());
        return sentences.join(u' ');
    };
    CHECK(said(u"Ngày sinh|Giới tính").contains(QStringLiteral("full name")));
    CHECK(said(u"Họ tên|Ngày sinh|Vắc xin").contains(QStringLiteral("day of vaccination")));
    CHECK(said(u"Họ tên|Ngày sinh|Ngày tiêm").contains(QStringLiteral("holds the vaccine")));
    CHECK(said(u"Họ tên|Ngày sinh").isEmpty());
    CHECK(suggestMapping(sheetOf({split(u"a|b"), split(u"c|d")}), importNames()).headerRow == -1);
}

TEST_CASE("numbers in the column of sexes are asked about", "[exchange][mapping]")
{
    const Sheet words = sheetOf({split(u"Họ tên|Giới tính"), split(u"A|Nam")}),
                numbers = sheetOf({split(u"Họ tên|Giới tính"), split(u"A|1")});
    CHECK(!needsSexCodes(words, suggestMapping(words, importNames())));
    CHECK(needsSexCodes(numbers, suggestMapping(numbers, importNames())));
}

TEST_CASE("vaccines are known by the names that lists use", "[exchange][mapping]")
{
    const auto product = [](const char16_t* name) { return importNames().product(QString::fromUtf16(name)); };
    CHECK(product(u"Sởi - Rubella (MRVAC)") == QStringLiteral("mrvac"));
    CHECK(product(u"Sởi - Rubella (MR)") == QStringLiteral("mr"));
    CHECK(product(u"sởi rubella") == QStringLiteral("mr"));
    CHECK(product(u"DPT-VGB-HIB (SII)") == QStringLiteral("dpt-hepb-hib-sii"));
    CHECK(product(u"5 trong 1") == QStringLiteral("dpt-hepb-hib-sii"));
    CHECK(product(u"ComBE Five") == QStringLiteral("combe-five"));
    CHECK(product(u"uốn ván") == QStringLiteral("tt"));
    CHECK(product(u"Viêm gan B sơ sinh") == QStringLiteral("hepb-birth"));
    CHECK(product(u"Viêm gan B") == QStringLiteral("hepb"));
    CHECK(product(u"nước cất").isEmpty());
    CHECK(product(u"").isEmpty());
}
