#include "core/base/vietnamese.h"
#include "core/service/people_search.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/station.h"

namespace noi::bench
{

namespace
{

/// What people type to find someone: name; mother and child; name and hamlet; name and year; a number.
QStringList typedFor(const Row& person)
{
    const QString name = searchKey(person[0].toString()), mother = searchKey(person[1].toString()),
                  hamlet = searchKey(person[2].toString()), year = person[3].toString().left(4),
                  number = person[4].toString();
    const QString called = name.section(u' ', -1);
    return {name, called + u' ' + mother, called + u' ' + hamlet,
            name.section(u' ', 0, 0) + u' ' + called + u' ' + year, number};
}

QStringList wholeTexts(Database& database)
{
    QStringList texts;
    const auto sample = orFail(database.rows(QStringLiteral(
        "SELECT p.full_name, m.full_name, p.hamlet, p.birth, (SELECT value FROM identifier i WHERE i.person "
        "= p.id) FROM person p JOIN person m ON m.id = p.mother WHERE p.id % 1709 = 1 LIMIT 60")));
    for (const Row& person : sample)
        texts += typedFor(person);
    return texts;
}

QByteArray matchFor(const QString& typed)
{
    QStringList terms;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        terms.append(u'"' + word + QStringLiteral("\"*"));
    return terms.join(QStringLiteral(" AND ")).toUtf8();
}

} // namespace

void measureSearch(const QString& folder)
{
    BenchStation station(folder);
    PeopleSearch search(*station.context);
    RawSqlite raw(folder + QStringLiteral("/noi.db"));
    sqlite3_stmt* const bare =
        raw.prepare("SELECT rowid FROM search_word WHERE search_word MATCH ? ORDER BY rowid DESC LIMIT 30");

    Times ours(QStringLiteral("search, one keystroke")), theirs(QStringLiteral("bare FTS query"));
    const QStringList texts = wholeTexts(station.store->database());
    for (const QString& text : texts)
        for (qsizetype letters = 1; letters <= text.size(); ++letters) {
            const QString typed = text.left(letters);
            if (typed.endsWith(u' ')) continue;
            const QByteArray match = matchFor(typed);
            theirs.measure([&] { raw.all(bare, match); });
            ours.measure([&] { orFail(search.find(station.nurse, typed)); });
        }
    ours.print();
    theirs.print();
    ours.printRatio(theirs);
    printLine(QStringLiteral(
                  "memory with this database open and searched (both connections): VmRSS %1 MB, VmHWM %2 MB")
                  .arg(memoryMb("VmRSS"), 0, 'f', 0)
                  .arg(memoryMb("VmHWM"), 0, 'f', 0));
}

} // namespace noi::bench
