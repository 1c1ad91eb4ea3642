#include "core/base/vietnamese.h"
#include "core/model/identifier.h"
#include "core/model/reaction.h"
#include "core/store/backup.h"
#include "core/store/key_file.h"
#include "tests/core/store/store_fixture.h"

#include <QDirIterator>

using namespace noi;
using namespace noi::test;

namespace
{

/// The text as someone may find it in a stolen file: UTF-8, UTF-16, without marks, in either case.
QList<QByteArray> writings(const QString& text)
{
    QList<QByteArray> all;
    const QString plain = withoutMarks(text);
    for (const QString& form :
         {text, text.normalized(QString::NormalizationForm_D), plain, plain.toLower(), plain.toUpper()})
        all << form.toUtf8() << QByteArray(reinterpret_cast<const char*>(form.utf16()), form.size() * 2);
    return all;
}

QStringList filesWith(const QString& folder, const QStringList& secrets)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString& secret : secrets)
            for (const QByteArray& writing : writings(secret))
                if (bytes.contains(writing)) found.append(file.fileName() + u' ' + secret);
    }
    return found;
}

} // namespace

TEST_CASE("no file of a stolen PC shows a name, a number or a word of an illness", "[store][at_rest]")
{
    StoreFolder folder;
    const QByteArray key = makeDatabaseKey();
    const QString keys = folder.path(QStringLiteral("noi.keys")),
                  backups = folder.path(QStringLiteral("backups"));
    KeyFile file;
    REQUIRE_OK(file.put(Id::of(1, 1), QStringLiteral("Y tá trực"), QStringLiteral("mật khẩu dài"), key,
                        KeyFile::Cost::LowestForTests));
    REQUIRE_OK(file.write(keys));
    const auto opened = Store::open(folder.path(), key, folder.clock, {QStringLiteral("pc-1"), {}});
    REQUIRE_OK(opened);
    Store& store = **opened;

    Person person = named(QStringLiteral("Rơ Châm Hoàng Yến"));
    person.phone = QStringLiteral("0912345678");
    person.hamlet = QStringLiteral("Làng Kép");
    Identifier number;
    Reaction reaction;
    Work work(store, {});
    number.person = reaction.person = work.add(person);
    number.value = QStringLiteral("064126001234");
    reaction.description = QStringLiteral("Sốt cao co giật");
    work.add(number, number.person);
    work.add(reaction, reaction.person);
    REQUIRE_OK(work.commit());
    for (int i = 0; i < 200; ++i)
        addOne(store, named(QStringLiteral("Trẻ khác %1").arg(i)));
    // A big sort, which could spill to a file.
    REQUIRE_OK(store.database().rows(QStringLiteral("SELECT * FROM person ORDER BY note, full_name")));
    REQUIRE_OK(backUp(folder.path(), key, keys, backups, folder.clock));

    // None shorter than seven letters: four stand by chance in one of a hundred encrypted logs.
    const QStringList secrets{
        QStringLiteral("Hoàng Yến"), QStringLiteral("Rơ Châm"), person.phone, person.hamlet, number.value,
        QStringLiteral("co giật"),   QStringLiteral("Trẻ khác")};
    REQUIRE(QFile::exists(folder.path() + QStringLiteral("-wal"))); // looked into as well
    CHECK(filesWith(folder.folder(), secrets) == QStringList());
    CHECK(filesWith(folder.folder(), {QStringLiteral("SQLite format 3"), QStringLiteral("CREATE TABLE"),
                                      QString::fromLatin1(key.toHex())}) == QStringList());

    // The scan finds what is there: the key file names its user.
    CHECK_FALSE(filesWith(folder.folder(), {QStringLiteral("Y tá trực")}).isEmpty());
}
