#include "sync/server/server_schema.h"

#include "core/store/many_rows.h"
#include "sync/server/locks.h"

#include <QSet>

namespace noi
{

namespace
{

/// The tables in SQLite's words, statement by statement; what is shipped is never changed, only added to.
const QList<QStringList>& steps()
{
    static const QList<QStringList> all{
        {
            // The journal of the province. `hash`: the author's chain there; NULL where another brought it.
            QStringLiteral(
                "CREATE TABLE op(id INTEGER PRIMARY KEY, record INTEGER NOT NULL, file INTEGER NOT "
                "NULL, body BLOB NOT NULL, hash BLOB, carrier INTEGER)"),
            QStringLiteral("CREATE INDEX op_change ON op(record) WHERE record <> id"),
            QStringLiteral("CREATE INDEX op_file ON op(file)"),
            QStringLiteral("CREATE INDEX op_carried ON op(id) WHERE hash IS NULL"),
            // Kept and acknowledged, but no part of the journal. `place`: where in a chain, 0 for none.
            QStringLiteral(
                "CREATE TABLE set_aside(digest BLOB PRIMARY KEY, place INTEGER NOT NULL, hash BLOB, "
                "body BLOB NOT NULL, reason INTEGER NOT NULL, carrier INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX set_aside_place ON set_aside(place) WHERE hash IS NOT NULL"),
            QStringLiteral("CREATE TABLE sync_station(number INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, "
                           "name TEXT NOT NULL, file INTEGER)"),
            QStringLiteral(
                "CREATE TABLE sync_station_commune(commune TEXT NOT NULL, station INTEGER NOT NULL, "
                "PRIMARY KEY(commune, station))"),
            QStringLiteral("CREATE TABLE sync_ticket(number INTEGER PRIMARY KEY, ticket_key BLOB NOT NULL, "
                           "station INTEGER NOT NULL, valid_until INTEGER NOT NULL, used_by BLOB)"),
            // `counter`, `hash`: how far its chain is here; `context`, `signature`: the proof of that.
            QStringLiteral(
                "CREATE TABLE sync_device(number INTEGER PRIMARY KEY, station INTEGER NOT NULL, name "
                "TEXT NOT NULL, public_key BLOB NOT NULL, enrolled_at INTEGER NOT NULL, revoked "
                "INTEGER NOT NULL, successor INTEGER NOT NULL, counter INTEGER NOT NULL, hash BLOB "
                "NOT NULL, context BLOB, signature BLOB)"),
            QStringLiteral("CREATE INDEX sync_device_station ON sync_device(station)"),
            // `ended`: when; NULL while it lasts. Station 0 is every station.
            QStringLiteral(
                "CREATE TABLE subscription(file INTEGER NOT NULL, station INTEGER NOT NULL, reason "
                "INTEGER NOT NULL, since INTEGER NOT NULL, ended INTEGER, PRIMARY KEY(file, station))"),
            QStringLiteral("CREATE INDEX subscription_everyone ON subscription(station) WHERE station = 0"),
            QStringLiteral("CREATE TABLE residence(file INTEGER NOT NULL, commune TEXT NOT NULL, PRIMARY "
                           "KEY(file, commune))"),
            QStringLiteral("CREATE INDEX residence_commune ON residence(commune)"),
            // `total`: how many operations up to and with this row; `ops`: their ids, 8 bytes each.
            QStringLiteral(
                "CREATE TABLE feed(station INTEGER NOT NULL, position INTEGER NOT NULL, tag BLOB NOT "
                "NULL, total INTEGER NOT NULL, ops BLOB NOT NULL, PRIMARY KEY(station, position))"),
            QStringLiteral(
                "CREATE TABLE feed_head(station INTEGER PRIMARY KEY, position INTEGER NOT NULL, total "
                "INTEGER NOT NULL)"),
            QStringLiteral("CREATE TABLE pending_fold(number SERIAL PRIMARY KEY, records BLOB NOT NULL)"),
            QStringLiteral("CREATE TABLE review(record INTEGER NOT NULL, field INTEGER NOT NULL, PRIMARY "
                           "KEY(record, field))"),
            QStringLiteral(
                "CREATE TABLE search_key(person INTEGER PRIMARY KEY, name_key TEXT NOT NULL, birth "
                "TEXT NOT NULL, mother_key TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX search_key_name ON search_key(name_key, birth)"),
            QStringLiteral(
                "CREATE TABLE search_audit(number SERIAL PRIMARY KEY, device INTEGER NOT NULL, actor "
                "INTEGER NOT NULL, at INTEGER NOT NULL, found INTEGER NOT NULL)"),
        },
        {
            // How many operations of its chain are here: counters need not follow each other.
            QStringLiteral("ALTER TABLE sync_device ADD COLUMN ops INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("UPDATE sync_device SET ops = counter"),
        },
        {
            // Doses as reports number them, and the files to be numbered again (core/report/series_doses.h).
            QStringLiteral(
                "CREATE TABLE series_dose(series TEXT NOT NULL, number INTEGER NOT NULL, day TEXT NOT "
                "NULL, record INTEGER NOT NULL, person INTEGER NOT NULL, file INTEGER NOT NULL, months "
                "INTEGER, days INTEGER, in_24h INTEGER, source INTEGER NOT NULL, site INTEGER NOT NULL, "
                "programme INTEGER NOT NULL, product TEXT NOT NULL, sex INTEGER NOT NULL, minority "
                "INTEGER, hamlet TEXT, commune TEXT NOT NULL, PRIMARY KEY(series, number, day, record))"),
            QStringLiteral("CREATE INDEX series_dose_file ON series_dose(file)"),
            QStringLiteral("CREATE INDEX series_dose_person ON series_dose(person)"),
            QStringLiteral("CREATE TABLE recount(file INTEGER PRIMARY KEY)"),
            QStringLiteral("INSERT INTO recount(file) VALUES(0)"),
            QStringLiteral("CREATE TABLE series_pack(version TEXT NOT NULL)"),
        },
        {
            // Who may ask for reports, and who asked for what.
            QStringLiteral("CREATE TABLE report_key(number SERIAL PRIMARY KEY, name TEXT NOT NULL, hash TEXT "
                           "NOT NULL UNIQUE, with_records INTEGER NOT NULL, made_at INTEGER NOT NULL, "
                           "revoked_at INTEGER)"),
            QStringLiteral(
                "CREATE TABLE report_audit(number SERIAL PRIMARY KEY, who INTEGER NOT NULL, at INTEGER NOT "
                "NULL, what TEXT NOT NULL, form TEXT NOT NULL, period TEXT NOT NULL, station TEXT NOT NULL, "
                "status INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX report_audit_who ON report_audit(who, at)"),
        },
    };
    return all;
}

/// Indexes on registers that the server's own questions need.
const QStringList registerIndexes{
    QStringLiteral("CREATE INDEX IF NOT EXISTS identifier_value ON identifier(value)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS identifier_person ON identifier(person)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS person_mother ON person(mother) WHERE mother IS NOT NULL"),
    // What reports look for.
    QStringLiteral("CREATE INDEX IF NOT EXISTS person_birth ON person(birth)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS person_died ON person(died) WHERE died IS NOT NULL"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS voiding_target ON voiding(target)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS dose_person ON dose(person)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS dose_vial ON dose(vial) WHERE vial IS NOT NULL"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS dose_replaces ON dose(replaces) WHERE replaces IS NOT NULL"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS vial_opened_at ON vial(opened_at)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS reaction_onset ON reaction(onset)"),
    QStringLiteral(
        "CREATE INDEX IF NOT EXISTS reaction_replaces ON reaction(replaces) WHERE replaces IS NOT NULL"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS measurement_measured_at ON measurement(measured_at)"),
    QStringLiteral(
        "CREATE INDEX IF NOT EXISTS measurement_replaces ON measurement(replaces) WHERE replaces IS NOT "
        "NULL"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS pregnancy_registered_at ON pregnancy(registered_at)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS pregnancy_person ON pregnancy(person)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS antenatal_visit_visited_at ON antenatal_visit(visited_at)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS antenatal_visit_pregnancy ON antenatal_visit(pregnancy)"),
    QStringLiteral(
        "CREATE INDEX IF NOT EXISTS antenatal_visit_replaces ON antenatal_visit(replaces) WHERE replaces "
        "IS NOT NULL"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS antenatal_test_taken_at ON antenatal_test(taken_at)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS antenatal_test_pregnancy ON antenatal_test(pregnancy)"),
    QStringLiteral(
        "CREATE INDEX IF NOT EXISTS antenatal_test_replaces ON antenatal_test(replaces) WHERE replaces IS "
        "NOT NULL"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS delivery_delivered_at ON delivery(delivered_at)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS delivery_person ON delivery(person)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS newborn_born_at ON newborn(born_at)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS newborn_delivery ON newborn(delivery)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS newborn_child ON newborn(child)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS postnatal_visit_visited_at ON postnatal_visit(visited_at)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS postnatal_visit_person ON postnatal_visit(person)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS postnatal_visit_delivery ON postnatal_visit(delivery)"),
    QStringLiteral(
        "CREATE INDEX IF NOT EXISTS postnatal_visit_replaces ON postnatal_visit(replaces) WHERE replaces "
        "IS NOT NULL"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS death_person ON death(person)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS death_replaces ON death(replaces) WHERE replaces IS NOT NULL"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS report_form ON report(form, period)"),
    QStringLiteral(
        "CREATE INDEX IF NOT EXISTS report_replaces ON report(replaces) WHERE replaces IS NOT NULL"),
};

bool isPostgres(const Database& database) { return database.dialect() == Database::Dialect::Postgres; }

QString inWordsOf(const Database& database, QString sql)
{
    const bool table = sql.startsWith(u"CREATE TABLE");
    if (!isPostgres(database)) {
        sql.replace(QStringLiteral(" SERIAL "), QStringLiteral(" INTEGER "));
        return table ? sql + QStringLiteral(" STRICT") : sql;
    }
    return sql.replace(QStringLiteral(" SERIAL "), QStringLiteral(" BIGSERIAL "))
        .replace(QStringLiteral(" INTEGER"), QStringLiteral(" BIGINT"))
        .replace(QStringLiteral(" BLOB"), QStringLiteral(" BYTEA"));
}

QString typeIn(const Database& database, ValueKind kind)
{
    if (isPostgres(database)) return columnType(kind);
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::Date: return QStringLiteral("TEXT");
    case ValueKind::Real: return QStringLiteral("REAL");
    case ValueKind::Integer:
    case ValueKind::Id:
    case ValueKind::Bool: break;
    }
    return QStringLiteral("INTEGER");
}

Result<QSet<QString>> columnsHere(Database& database, const QString& table)
{
    const auto rows =
        isPostgres(database)
            ? database.rows(QStringLiteral("SELECT column_name::text FROM information_schema.columns "
                                           "WHERE table_schema = current_schema() AND table_name = ?"),
                            {table})
            : database.rows(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
    if (!rows) return rows.error();
    QSet<QString> names;
    for (const Row& row : *rows)
        names.insert(row[0].toString());
    return names;
}

Result<void> prepareRegister(Database& database, const RecordType& type)
{
    const QString table = QString::fromLatin1(type.table);
    const auto here = columnsHere(database, table);
    if (!here) return here.error();
    if (here->isEmpty())
        if (auto made = database.run(
                inWordsOf(database, QStringLiteral("CREATE TABLE %1(id INTEGER PRIMARY KEY)").arg(table)));
            !made)
            return made;
    for (const FieldInfo& field : type.fields) {
        const QString name = QString::fromLatin1(field.name);
        if (here->contains(name)) continue;
        if (auto added = database.run(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3")
                                          .arg(table, name, typeIn(database, field.kind)));
            !added)
            return added;
    }
    return {};
}

Result<void> takeSteps(Database& database, int done)
{
    for (int step = done; step < steps().size(); ++step)
        for (const QString& sql : steps()[step])
            if (auto made = database.run(inWordsOf(database, sql)); !made) return made;
    return database.run(QStringLiteral("UPDATE server_setting SET value = ? WHERE name = 'tables'"),
                        {QString::number(steps().size())});
}

Result<void> followModel(Database& database, const Model& model)
{
    const QString now = QString::fromLatin1(model.fingerprint());
    const auto then = database.row(QStringLiteral("SELECT value FROM server_setting WHERE name = 'model'"));
    if (!then) return then.error();
    if (then->value(0).toString() == now) return {};
    for (const RecordType& type : model.types())
        if (auto made = prepareRegister(database, type); !made) return made;
    for (const QString& sql : registerIndexes)
        if (auto made = database.run(sql); !made) return made;
    if (!then->isEmpty()) // what newer PCs had sent already appears: the follower folds everything again
        if (auto again =
                database.run(QStringLiteral("INSERT INTO pending_fold(records) VALUES(?)"), {QByteArray()});
            !again)
            return again;
    return database.run(QStringLiteral("INSERT INTO server_setting VALUES('model', ?) ON CONFLICT(name) DO "
                                       "UPDATE SET value = excluded.value"),
                        {now});
}

} // namespace

Result<void> prepareServerSchema(Database& database, const Model& model)
{
    return database.transaction([&]() -> Result<void> {
        if (auto locked = lockWholeServer(database); !locked) return locked;
        for (const QString& sql :
             {QStringLiteral(
                  "CREATE TABLE IF NOT EXISTS server_setting(name TEXT PRIMARY KEY, value TEXT NOT "
                  "NULL)"),
              QStringLiteral(
                  "INSERT INTO server_setting VALUES('tables', '0') ON CONFLICT(name) DO NOTHING")})
            if (auto made = database.run(sql); !made) return made;
        const auto tables =
            database.row(QStringLiteral("SELECT value FROM server_setting WHERE name = 'tables'"));
        if (!tables) return tables.error();
        const int done = tables->value(0).toInt();
        if (done > steps().size())
            return Error{ErrorKind::NewerSchema,
                         QT_TRANSLATE_NOOP("Error",
                                           "This server's data were written by a newer version of Nôi. "
                                           "Install the newer version; nothing was changed.")};
        if (auto taken = takeSteps(database, done); !taken) return taken;
        return followModel(database, model);
    });
}

} // namespace noi
