#pragma once

#include "core/model/person.h"
#include "core/store/registers.h"
#include "core/store/work.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace noi::test
{

/// A clock that stands until it is told to move.
class StandingClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    qint64 ms = 1'794'000'000'000; // November 2026
};

inline QByteArray testKey() { return QByteArray(32, 'k'); }

/// A folder for one test's databases; in memory where the system has such a place, for speed.
class StoreFolder
{
public:
    StoreFolder()
        : m_folder((QDir(memory()).exists() ? memory() : QDir::tempPath()) +
                   QStringLiteral("/noi-test-XXXXXX"))
    {
        REQUIRE(m_folder.isValid());
    }

    [[nodiscard]] QString path(const QString& name = QStringLiteral("noi.db")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] std::unique_ptr<Store> open(const QString& name = QStringLiteral("noi.db"),
                                              const QString& machine = QStringLiteral("pc-1"))
    {
        auto store = Store::open(path(name), testKey(), clock, {machine, QStringLiteral("Test PC")});
        REQUIRE_OK(store);
        return std::move(store).value();
    }

    /// A new store; all stores made so in one folder are the same device. Migrates only once.
    [[nodiscard]] std::unique_ptr<Store> openFresh(const QString& name)
    {
        const QString first = path(QStringLiteral("template.db"));
        if (!QFile::exists(first)) (void)open(QStringLiteral("template.db"));
        for (const char* rest : {"", "-wal", "-shm"})
            QFile::remove(path(name) + QLatin1String(rest));
        REQUIRE(QFile::copy(first, path(name)));
        return open(name);
    }

    StandingClock clock;

private:
    static QString memory() { return QStringLiteral("/dev/shm"); }
    QTemporaryDir m_folder;
};

/// Every row of a table, in order, as text that shows any difference.
inline QByteArray dumpTable(Database& database, const QString& table)
{
    const auto all = database.rows(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table));
    REQUIRE_OK(all);
    QByteArray text = table.toUtf8() + '\n';
    for (const Row& row : *all) {
        for (const QVariant& value : row)
            text += value.isNull() ? QByteArray("NULL|") : value.toByteArray().toPercentEncoding() + '|';
        text += '\n';
    }
    return text;
}

/// All that is folded from the journal and a person reads: every register, and what is to be reviewed.
inline QByteArray dumpRegisters(Store& store)
{
    QByteArray text;
    for (const RecordType& type : store.model().types())
        text += dumpTable(store.database(), QString::fromLatin1(type.table));
    return text + dumpTable(store.database(), QStringLiteral("review"));
}

/// The words people are found by: every term, with the people and columns it stands in.
inline QByteArray dumpSearch(Store& store)
{
    if (auto made = store.database().run(QStringLiteral(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, search_word, instance)"));
        !made)
        FAIL(made.error().english().toStdString());
    return dumpTable(store.database(), QStringLiteral("search_entry")) +
           dumpTable(store.database(), QStringLiteral("(SELECT term || ' ' || doc || ' ' || col || ' ' || "
                                                      "\"offset\", 0 FROM temp.terms)"));
}

inline QList<QByteArray> allBodies(Store& store)
{
    const auto rows = store.database().rows(QStringLiteral("SELECT body FROM op ORDER BY id"));
    REQUIRE_OK(rows);
    QList<QByteArray> bodies;
    for (const Row& row : *rows)
        bodies.append(row[0].toByteArray());
    return bodies;
}

template <class R> Id addOne(Store& store, const R& record, Id file = {})
{
    Work work(store, {});
    const Id id = work.add(record, file);
    REQUIRE_OK(work.commit());
    return id;
}

template <class R, class Change> void changeOne(Store& store, Id id, Change change)
{
    const auto seen = readSeen<R>(store, id);
    REQUIRE_OK(seen);
    R after = seen->value;
    change(after);
    Work work(store, {});
    work.change(*seen, after, id);
    REQUIRE_OK(work.commit());
}

inline Person named(const QString& name)
{
    Person person;
    person.fullName = name;
    return person;
}

} // namespace noi::test
