#include "core/exchange/sheet/csv_reader.h"
#include "core/exchange/sheet/csv_writer.h"
#include "core/exchange/text/letters.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

#include <rapidcheck.h>

using namespace noi;
using namespace noi::exchange;

namespace
{

QList<QStringList> tableOf(const QByteArray& bytes)
{
    const auto sheet = readCsv(bytes);
    REQUIRE_OK(sheet);
    QList<QStringList> table;
    for (const auto& row : sheet->rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells.append(textOf(cell));
        table.append(cells);
    }
    return table;
}

const QString text = QStringLiteral("Họ và tên;Ngày sinh\r\nNguyễn Thị Hoà;14/03/2024\r\n");
const QList<QStringList> wanted{{QStringLiteral("Họ và tên"), QStringLiteral("Ngày sinh")},
                                {QStringLiteral("Nguyễn Thị Hoà"), QStringLiteral("14/03/2024")}};

} // namespace

TEST_CASE("a table in text is read whatever its bytes are", "[exchange][csv]")
{
    CHECK(tableOf(text.toUtf8()) == wanted);
    CHECK(tableOf("\xEF\xBB\xBF" + text.toUtf8()) == wanted);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom), bare(encoding);
        CHECK(tableOf(marked(text)) == wanted);
        CHECK(tableOf(bare(text)) == wanted);
    }
    // Windows-1258: tone marks behind their letters.
    const QByteArray windows = "H\xF2o v\xE0 t\xEAn;Ng\xE0y sinh\nNguy\xEA\xDEn Th\xF2i Ho\xE0;14/03/2024\n";
    QByteArray right = windows;
    right.replace("H\xF2o", "Ho\xF2").replace("Th\xF2i", "Thi\xF2");
    CHECK(tableOf(right) == wanted);
}

TEST_CASE("text for a legacy font keeps its letters, for the columns to tell", "[exchange][csv]")
{
    // TCVN3: "Họ và tên", "Nguyễn Thị Hoà"
    const auto table = tableOf("H\xE4 v\xB5 t\xAAn,Ng\xB5y sinh\nNguy\xD4n Th\xDE Ho\xB5,1/2/2024\n");
    REQUIRE(table.size() == 2);
    CHECK(table[1][0] == QStringLiteral("Nguy\u00D4n Th\u00DE Ho\u00B5"));
}

TEST_CASE("quotation marks, separators and line ends follow RFC 4180", "[exchange][csv]")
{
    CHECK(tableOf("a,b\n\"x, \"\"y\"\"\r\nz\",2\n") ==
          QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                             {QStringLiteral("x, \"y\"\r\nz"), QStringLiteral("2")}});
    CHECK(tableOf("a\tb\tc\n1\t2,5\t3\n") ==
          QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                             {QStringLiteral("1"), QStringLiteral("2,5"), QStringLiteral("3")}});
    CHECK(tableOf("sep=;\na;b\n") == QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")}});
    CHECK(tableOf("a,b\r1,2\r") == QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                                                      {QStringLiteral("1"), QStringLiteral("2")}});
    CHECK(tableOf("a,5\" x,b\n") == QList<QStringList>{{QStringLiteral("a"), QStringLiteral("5\" x"),
                                                        QStringLiteral("b")}}); // a mark inside is a letter
    CHECK(tableOf("one\n") == QList<QStringList>{{QStringLiteral("one")}});
    const auto open = readCsv("a,b\n1,\"2\n3,4\n");
    REQUIRE(!open.ok());
    CHECK(open.error().english().contains(QStringLiteral("never closed")));
    CHECK(!readCsv(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)).ok());
}

TEST_CASE("any table comes back from its own text", "[exchange][csv]")
{
    CHECK(rc::check([] {
        const auto cell = rc::gen::container<std::string>(
            rc::gen::element('a', 'b', ' ', ',', ';', '\t', '"', '\n', '\r', '1'));
        const auto columns = *rc::gen::inRange<size_t>(2, 5);
        Sheet sheet;
        for (const auto& row : *rc::gen::nonEmpty(rc::gen::container<std::vector<std::vector<std::string>>>(
                 rc::gen::container<std::vector<std::string>>(columns, cell)))) {
            std::vector<Cell> cells;
            for (const auto& one : row)
                cells.push_back(one.empty() ? Cell() : Cell(QString::fromStdString(one)));
            sheet.rows.push_back(cells);
        }
        // Said in front, as there may be more of another separator inside the cells.
        const auto read = readCsv("sep=,\r\n" + csvOf(sheet).mid(3));
        RC_ASSERT(read.ok());
        RC_ASSERT(read->rows == sheet.rows);
    }));
}
