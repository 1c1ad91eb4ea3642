#include "core/report/books/book_kind.h"
#include "tests/core/report/books/book_station.h"

#include <QFile>

using namespace noi;
using namespace noi::test;
using report::BookPack;

namespace
{

const QByteArray head = "# title: A book\n# version: 3\n# book: x\n# rows: children\n# order: 1\n"
                        "# name_vi: Sổ\n# name_en: Book\n# periods: month\n# born_years_back: 2\n"
                        "# note_vi: một | hai\n# note_en: one\n# signers_vi: Trưởng trạm\n";
const QByteArray columns = "field,title_vi,title_en,group_vi,group_en,align,width\n";

Result<BookPack> readPack(const QByteArray& bytes)
{
    return BookPack::read(bytes, QStringLiteral("book-x.csv"), reportPacks());
}

} // namespace

TEST_CASE("every bundled book is read, and uses what the packs know", "[report][books]")
{
    QStringList codes;
    for (const BookPack& book : bookPacks().all())
        codes += book.code;
    CHECK(codes == QStringList{QStringLiteral("a2"), QStringLiteral("a3"), QStringLiteral("a4"),
                               QStringLiteral("vaccine-use"), QStringLiteral("aefi-list"),
                               QStringLiteral("due-list"), QStringLiteral("session")});
    CHECK(bookPacks().byCode(QStringLiteral("a2"))->columns.size() == 22);
    CHECK(bookPacks().byCode(QStringLiteral("b2")) == nullptr);
    for (const BookPack& book : bookPacks().all())
        for (const report::BookColumn& column : book.columns) {
            INFO(book.code.toStdString() << ": " << column.field.join(u' ').toStdString());
            CHECK_FALSE(column.title.en.isEmpty());
            CHECK(column.group.vi.isEmpty() == column.group.en.isEmpty());
        }
}

TEST_CASE("a book's pack says its words, columns and settings", "[report][books]")
{
    const auto book = readPack(head + columns + "dose mumps-free 1,x,,,,,\n");
    CHECK(book.error().kind == ErrorKind::Damaged);
    const auto good =
        readPack(head + columns + "number,TT,No.,,,centre,0.5\ndose penta 2,Mũi 2,Dose 2,DPT,,right,\n");
    REQUIRE_OK(good);
    CHECK(good->version == QStringLiteral("3"));
    CHECK(good->periods == QList{report::Period::Kind::Month});
    CHECK(good->number(QStringLiteral("born_years_back")) == 2);
    REQUIRE(good->notes.size() == 2);
    CHECK(good->notes[1].in(u"en") == QStringLiteral("hai"));
    REQUIRE(good->columns.size() == 2);
    CHECK(good->columns[0].width == 0.5);
    CHECK(good->columns[1].field.size() == 3);
    CHECK(good->columns[1].align == report::TableColumn::Align::Right);
}

TEST_CASE("a damaged book is refused, and the line or key is named", "[report][books]")
{
    const auto refusedAt = [](const QByteArray& bytes, const char* where) {
        const auto book = readPack(bytes);
        REQUIRE_FALSE(book.ok());
        INFO(book.error().args.join(u'|').toStdString());
        CHECK(book.error().kind == ErrorKind::Damaged);
        CHECK(book.error().args.contains(QLatin1String(where)));
    };
    const auto without = [](const char* key) {
        QByteArray text;
        for (const QByteArray& line : head.split('\n'))
            if (!line.isEmpty() && !line.startsWith(QByteArray("# ") + key + ":")) text += line + '\n';
        return text;
    };
    const QByteArray good = columns + "number,TT,,,,,\n";
    REQUIRE_OK(readPack(head + good));
    for (const char* key : {"book", "rows", "order", "name_vi", "periods", "born_years_back"})
        refusedAt(without(key) + good, key);
    refusedAt(without("rows") + "# rows: horses\n" + good, "rows");
    refusedAt(without("periods") + "# periods: month week\n" + good, "periods");
    refusedAt(without("born_years_back") + "# born_years_back: 90\n" + good, "born_years_back");
    // 12 lines of head, one of columns: the second row stands in line 15.
    for (const char* field :
         {"wealth", "dose", "dose penta", "dose penta 0", "dose penta 21", "dose penta x", "dose horse 1",
          "dose penta 1 soon", "mother_doses horse", "DOSE penta 1", "dose SERIES NUMBER", "tested hiv"})
        refusedAt(head + good + field + ",x,,,,,\n", "15");
    refusedAt(head + good + "name,,,,,,\n", "15");
    refusedAt(head + good + "name,x,,,,middle,\n", "15");
    refusedAt(head + good + "name,x,,,,,-1\n", "15");
    refusedAt(head + columns, "book-x.csv");
    // The result of a test is no field of any book.
    QStringList all;
    for (const report::BookKind& kind : report::bookKinds())
        all += kind.fields;
    CHECK(all.filter(QStringLiteral("TEST")) ==
          QStringList{QStringLiteral("tested TEST"), QStringLiteral("tested TEST")});
}

TEST_CASE("a newer pack on disk replaces a book without a line of code", "[report][books]")
{
    BookStation s;
    const QString folder = s.folder.filePath(QStringLiteral("packs"));
    REQUIRE(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/book-a2-2026-06-01.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    QByteArray newer = head;
    newer.replace("# book: x", "# book: a2\n# valid_from: 2026-06-01").replace("back: 2", "back: 0");
    file.write(newer + columns + "dose ipv 1,IPV,,,,,\nname,Tên,,,,,\n");
    file.close();
    const auto list =
        report::BookList::load(PackFolders({bundledPacks(), folder}), QDate(2026, 10, 31), reportPacks());
    REQUIRE_OK(list);
    ReportDesk desk(*s.context, reportPacks(), &*list);
    const Id child = s.person("Rơ Châm Bin", day(2026, 5, 1));
    s.person("Rơ Châm Lan", day(2025, 5, 1));
    s.dose(child, "ipv", day(2026, 10, 2));
    s.prepare();
    const auto table = desk.makeBook(s.nurse, QStringLiteral("a2"), october, QStringLiteral("en"));
    REQUIRE_OK(table);
    CHECK(table->title == QStringLiteral("Book"));
    REQUIRE(table->rows.size() == 1);
    CHECK(textOf(*table, 0, "dose ipv 1") == QStringLiteral("02/10/2026"));
    CHECK(cellOf(*table, 0, "name").records == QList<Id>{child});
}

TEST_CASE("books hold names: who may not see people's files sees no book", "[report][books]")
{
    BookStation s;
    s.prepare();
    CHECK(s.desk.books(s.nurse)->size() == bookPacks().all().size());
    const Actor outsider = s.itAdministrator;
    const QString a2 = QStringLiteral("a2"), vi = QStringLiteral("vi");
    CHECK(s.desk.books(outsider).error().kind == ErrorKind::Refused);
    CHECK(s.desk.makeBook(outsider, a2, october, vi).error().kind == ErrorKind::Refused);
    CHECK(s.desk.sessionSheet(outsider, Id{1}, vi).error().kind == ErrorKind::Refused);
    CHECK(s.desk.blankSessionSheet(outsider, 5, vi).error().kind == ErrorKind::Refused);
    CHECK(s.desk.dueTable(outsider, {}, vi).error().kind == ErrorKind::Refused);
    CHECK(s.desk.makeBook(s.nurse, QStringLiteral("b7"), october, vi).error().kind == ErrorKind::NotFound);
    CHECK(s.desk.makeBook(s.nurse, QStringLiteral("session"), october, vi).error().kind ==
          ErrorKind::Refused);
    ReportDesk without(*s.context, reportPacks());
    CHECK(without.books(s.nurse)->isEmpty());
    CHECK(without.makeBook(s.nurse, a2, october, vi).error().kind == ErrorKind::NotFound);
}
