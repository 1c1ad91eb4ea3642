#include "app/system_clock.h"
#include "core/model/person.h"
#include "core/store/key_file.h"
#include "core/store/own_numbers.h"
#include "core/store/store.h"
#include "sync/wire/bundle.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace noi;

namespace
{

struct Run {
    int exit;
    QByteArray out, errors;
};

Run journal(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(NOI_BINARY_DIR "/bin/noi-tool"),
                  QStringList{QStringLiteral("journal")} + arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A station with one person, whose name was corrected; its key and a password beside it.
struct Station {
    QTemporaryDir folder;
    QByteArray key = makeDatabaseKey();
    SystemClock clock;
    QByteArray secretKey;
    qint64 device = 0;
    QList<QByteArray> ops;

    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Station()
    {
        auto store =
            Store::open(path("noi.db"), key, clock, {QStringLiteral("machine"), QStringLiteral("PC")});
        REQUIRE_OK(store);
        const Id person = (*store)->nextId();
        const Op made{
            person, {}, 0, {}, person, Person::number, person, {{1, QStringLiteral("Ksor H'Blơng"), {}}}};
        REQUIRE_OK((*store)->append({made}));
        const Op corrected{(*store)->nextId(),
                           {},
                           0,
                           {},
                           person,
                           Person::number,
                           person,
                           {{1, QStringLiteral("Ksor H'Bli"), {person}}}};
        REQUIRE_OK((*store)->append({corrected}));
        device = (*store)->device();
        OwnNumbers numbers((*store)->database());
        const auto current = numbers.current();
        REQUIRE_OK(current);
        secretKey = current->number.secretKey;
        const auto rows = (*store)->database().rows(QStringLiteral("SELECT body FROM op ORDER BY id"));
        REQUIRE_OK(rows);
        for (const Row& row : *rows)
            ops.append(row[0].toByteArray());
        KeyFile keys;
        REQUIRE_OK(keys.put(person, QStringLiteral("Lan"), QStringLiteral("a long password"), key,
                            KeyFile::Cost::LowestForTests));
        REQUIRE_OK(keys.write(path("noi.keys")));
        write("password", "a long password\n");
        write("wrong", "another password\n");
        write("key", key.toHex() + '\n');
        write("device-key", secretKey.toHex());
    }
};

} // namespace

TEST_CASE("noi-tool journal lists, checks and dumps a station's database")
{
    const Station station;
    const QString database = station.path("noi.db");
    const QStringList opened{QStringLiteral("--password-file"), station.path("password"),
                             QStringLiteral("--user"), QStringLiteral("Lan"), database};
    const auto listed = journal(QStringList{QStringLiteral("list")} + opened);
    INFO(listed.errors.toStdString());
    CHECK(listed.exit == 0);
    CHECK(listed.out.count('\n') == station.ops.size() + 1);
    CHECK(listed.out.contains("person 2"));
    CHECK(listed.out.contains("of 1 devices"));

    const auto verified = journal(QStringList{QStringLiteral("verify")} + opened);
    CHECK(verified.exit == 0);
    CHECK(verified.out.startsWith("Every own operation fits its chain"));

    const auto dumped =
        journal({QStringLiteral("dump"), QStringLiteral("--key-file"), station.path("key"), database});
    CHECK(dumped.exit == 0);
    const QList<QByteArray> lines = dumped.out.trimmed().split('\n');
    REQUIRE(lines.size() == station.ops.size());
    const QJsonObject last = QJsonDocument::fromJson(lines.last()).object();
    CHECK(last[QStringLiteral("type")] == QStringLiteral("person"));
    CHECK(last[QStringLiteral("fields")][QStringLiteral("full_name")][QStringLiteral("value")] ==
          QStringLiteral("Ksor H'Bli"));
    CHECK(last[QStringLiteral("fields")][QStringLiteral("full_name")][QStringLiteral("replaces")][0] ==
          last[QStringLiteral("record")]);
}

TEST_CASE("noi-tool journal opens a bundle for the station it is for")
{
    const Station station;
    const DeviceKeys sender = makeDeviceKeys();
    const wire::Bundle bundle{7, sender.publicKey, 5, {}, station.ops + QList<QByteArray>{"\xff"}, {}, {},
                              {}};
    const auto sealed = wire::sealBundle(bundle, sender.secretKey, station.secretKey.right(32));
    REQUIRE_OK(sealed);
    station.write("bundle", *sealed);
    for (const QStringList& how :
         {QStringList{QStringLiteral("--key-file"), station.path("device-key")},
          QStringList{QStringLiteral("--station"), station.path("noi.db"), QStringLiteral("--password-file"),
                      station.path("password")}}) {
        const auto listed =
            journal(QStringList{QStringLiteral("list")} + how + QStringList{station.path("bundle")});
        INFO(listed.errors.toStdString());
        CHECK(listed.exit == 0);
        CHECK(listed.out.contains("1 set aside"));
    }
    const auto verified = journal({QStringLiteral("verify"), QStringLiteral("--key-file"),
                                   station.path("device-key"), station.path("bundle")});
    CHECK(verified.out.startsWith("Signed by device 7"));
    station.write("bundle", sealed->left(sealed->size() - 1) + 'x');
    CHECK(journal({QStringLiteral("verify"), QStringLiteral("--key-file"), station.path("device-key"),
                   station.path("bundle")})
              .exit == 1);
}

TEST_CASE("noi-tool journal verify finds a chain with an operation exchanged")
{
    const Station station;
    const DeviceKeys keys = makeDeviceKeys();
    ChainHead head{station.device, 0, {}, {}};
    for (const QByteArray& op : station.ops) {
        head.hash = chainHash(head.hash, op);
        head.counter += 1;
    }
    signHead(head, keys.secretKey);
    wire::ChainRun run{station.device, 0, {}, station.ops, head.hash, head.signature};
    for (const bool sound : {true, false}) {
        if (!sound) std::swap(run.ops[0], run.ops[1]);
        const auto sealed = wire::sealBundle({station.device, keys.publicKey, 5, {run}, {}, {}, {}, {}},
                                             keys.secretKey, station.secretKey.right(32));
        REQUIRE_OK(sealed);
        station.write("bundle", *sealed);
        const auto verified = journal({QStringLiteral("verify"), QStringLiteral("--key-file"),
                                       station.path("device-key"), station.path("bundle")});
        CHECK(verified.exit == (sound ? 0 : 1));
        if (!sound) CHECK(verified.errors.contains("broken"));
    }
}

TEST_CASE("noi-tool journal says in a sentence what is missing or wrong")
{
    const Station station;
    const QString database = station.path("noi.db");
    const auto fails = [](const QStringList& arguments, const char* says) {
        const auto run = journal(arguments);
        INFO(run.errors.toStdString());
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.errors.contains(says));
    };
    fails({}, "one file");
    fails({QStringLiteral("burn"), database}, "none of list, verify and dump");
    fails({QStringLiteral("list"), database}, "--password-file");
    fails({QStringLiteral("list"), station.path("nothing")}, "nothing");
    fails({QStringLiteral("list"), QStringLiteral("--user")}, "takes a word");
    fails({QStringLiteral("list"), QStringLiteral("--fast"), database}, "not an option");
    fails({QStringLiteral("list"), database, database}, "one file");
    fails({QStringLiteral("list"), QStringLiteral("--key-file"), station.path("password"), database}, "64");
    fails({QStringLiteral("list"), QStringLiteral("--password-file"), station.path("wrong"), database},
          "password");
    fails({QStringLiteral("list"), QStringLiteral("--password-file"), station.path("password"),
           QStringLiteral("--user"), QStringLiteral("Nobody"), database},
          "Nobody");
}
