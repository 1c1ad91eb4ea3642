#include "core/reference/pack_folders.h"
#include "core/reference/pack_row.h"
#include "core/reference/pack_table.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace noi;

namespace
{

const QString file = QStringLiteral("some.csv");
const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};

QString refusal(const QByteArray& bytes)
{
    const Result<PackTable> table = PackTable::read(bytes, file, ab);
    REQUIRE(!table.ok());
    CHECK(table.error().kind == ErrorKind::Damaged);
    return table.error().english();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

} // namespace

TEST_CASE("a pack says where it comes from and when it applies", "[reference]")
{
    const auto table =
        PackTable::read("\xEF\xBB\xBF# title: Lists\r\n# valid_from: 2026-01-01\n# valid_to: 2026-12-31\n"
                        "# note: one\n# note: two: three\n# colour: blue\na,b\n1,2\n",
                        file, ab);
    REQUIRE_OK(table);
    const PackInfo& info = table->info();
    CHECK(info.title == QStringLiteral("Lists"));
    CHECK(info.note == QStringLiteral("one\ntwo: three"));
    CHECK(info.others.value(QStringLiteral("colour")) == QStringLiteral("blue"));
    CHECK(info.appliesOn(QDate(2026, 1, 1)));
    CHECK(info.appliesOn(QDate(2026, 12, 31)));
    CHECK(!info.appliesOn(QDate(2025, 12, 31)));
    CHECK(!info.appliesOn(QDate(2027, 1, 1)));
}

TEST_CASE("columns are found by name, quotes hold commas, quotes and lines", "[reference]")
{
    const auto table = PackTable::read("b,more,a\r\n\"x, \"\"y\"\"\nz\",,\"\"\r\n\n2,3,4", file, ab);
    REQUIRE_OK(table);
    REQUIRE(table->rowCount() == 2);
    CHECK(table->text(0, 0) == QString());
    CHECK(table->text(0, 1) == QStringLiteral("x, \"y\"\nz"));
    CHECK(table->text(1, 0) == QStringLiteral("4"));
    CHECK(table->line(0) == 2);
    CHECK(table->line(1) == 5);
}

TEST_CASE("a pack that cannot be right is refused with its name, the line and the reason", "[reference]")
{
    CHECK(refusal("").contains(QStringLiteral("some.csv is empty")));
    CHECK(refusal("a\n").contains(QStringLiteral("no column “b”")));
    CHECK(refusal("a,b\n1,2\n1\n").contains(QStringLiteral("line 3 has 1 fields instead of 2")));
    CHECK(refusal("a,b\n1,\"2\n").contains(QStringLiteral("line 2: a quotation mark")));
    CHECK(refusal("a,b\n1,\xff\n").contains(QStringLiteral("UTF-8")));
    CHECK(refusal("# valid_from: soon\na,b\n").contains(QStringLiteral("“soon” as its valid_from")));
}

TEST_CASE("a row remembers the first field that cannot be right", "[reference]")
{
    const auto table = PackTable::read("a,b\n12,perhaps\n", file, ab);
    REQUIRE_OK(table);
    PackRow row(*table, 0);
    CHECK(row.number(0, 1, 12) == 12);
    CHECK(!row.failure());
    CHECK(!row.number(0, 1, 11));
    CHECK(!row.yesNo(1));
    REQUIRE(row.failure());
    CHECK(row.failure()->english().contains(QStringLiteral("line 2: “12” cannot be right in column “a”")));
}

TEST_CASE("the pack for the day is the latest that applies, on disk or in the program", "[reference]")
{
    QTemporaryDir first, second;
    const PackFolders folders({first.path(), second.path()});
    const auto on = [&](int year) {
        const Result<PackFile> found = folders.read(QStringLiteral("x.csv"), QDate(year, 7, 1));
        return found ? QString::fromUtf8(found->bytes).section(u'\n', -1)
                     : QString::fromUtf8(found.error().text);
    };
    CHECK(on(2026).startsWith(QStringLiteral("No data pack")));
    write(first.filePath(QStringLiteral("x.csv")), "# valid_from: 2025-01-01\n# date: 2025-01-01\nold");
    write(second.filePath(QStringLiteral("x-2027-01-01.csv")), "# valid_from: 2027-01-01\nnew");
    write(second.filePath(QStringLiteral("x-other.csv")), "# valid_from: 2026-01-01\nother pack");
    CHECK(on(2026) == QStringLiteral("old"));
    CHECK(on(2027) == QStringLiteral("new"));
    CHECK(on(2024).startsWith(QStringLiteral("No data pack")));
    write(second.filePath(QStringLiteral("x.csv")),
          "# valid_from: 2025-01-01\n# date: 2025-06-01\ncorrected");
    CHECK(on(2026) == QStringLiteral("corrected"));
}

TEST_CASE("what is written as CSV is read back", "[reference][property]")
{
    CHECK(rc::check([](const std::vector<std::pair<std::u16string, std::u16string>>& rows) {
        QByteArray bytes = "a,b\n";
        const auto quoted = [](const std::u16string& text) {
            return '"' +
                   QString::fromUtf8(QString::fromStdU16String(text).toUtf8())
                       .replace(u'"', QStringLiteral("\"\""))
                       .toUtf8() +
                   '"';
        };
        for (const auto& [a, b] : rows)
            bytes += quoted(a) + ',' + quoted(b) + '\n';
        const auto table = PackTable::read(bytes, file, ab);
        RC_ASSERT(table.ok());
        RC_ASSERT(size_t(table->rowCount()) == rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            RC_ASSERT(table->text(qsizetype(i), 0).toUtf8() ==
                      QString::fromStdU16String(rows[i].first).toUtf8());
            RC_ASSERT(table->text(qsizetype(i), 1).toUtf8() ==
                      QString::fromStdU16String(rows[i].second).toUtf8());
        }
    }));
}

TEST_CASE("any bytes give a table or an error", "[reference][property]")
{
    CHECK(rc::check([](const std::vector<unsigned char>& any) {
        QByteArray bytes = "a,b\n";
        for (const unsigned char c : any)
            bytes += char("ab1,\"\n\r#: "[c % 10]);
        const auto table = PackTable::read(bytes, file, ab);
        if (table) {
            for (qsizetype i = 0; i < table->rowCount(); ++i)
                RC_ASSERT(table->text(i, 0).size() + table->text(i, 1).size() <= bytes.size());
        }
    }));
}
