#include "core/report/people.h"
#include "core/service/report_desk.h"
#include "core/store/given_ids.h"

namespace noi
{

namespace
{

/// Where a record's line comes from: its table, its day, and what else is said of it.
struct Source {
    BehindLine::Kind kind;
    const char* table;
    const char* day;
    const char* detail;
};

constexpr std::array sources{
    Source{BehindLine::Kind::Person, "person", "NULL", "NULL"},
    Source{BehindLine::Kind::Dose, "dose", "r.given_at", "r.product"},
    Source{BehindLine::Kind::Delivery, "delivery", "r.delivered_at", "r.place"},
    Source{BehindLine::Kind::Newborn, "newborn", "r.born_at", "NULL"},
    Source{BehindLine::Kind::Visit, "antenatal_visit", "r.visited_at", "NULL"},
    Source{BehindLine::Kind::Pregnancy, "pregnancy", "r.registered_at", "NULL"},
    Source{BehindLine::Kind::Test, "antenatal_test", "r.taken_at", "r.test"},
    Source{BehindLine::Kind::Postnatal, "postnatal_visit", "r.visited_at", "NULL"},
    Source{BehindLine::Kind::Measurement, "measurement", "r.measured_at", "NULL"},
    Source{BehindLine::Kind::Reaction, "reaction", "r.onset", "NULL"},
    Source{BehindLine::Kind::Vial, "vial", "r.opened_at", "r.product || ' ' || coalesce(r.lot, '')"},
};

QString everySource(const QString& given)
{
    QStringList selects;
    for (const Source& source : sources)
        selects.append(
            QStringLiteral(
                "SELECT r.id AS record, %1 AS kind, %2 AS day, %3 AS detail FROM given CROSS JOIN %4 "
                "r WHERE r.id = given.value")
                .arg(int(source.kind))
                .arg(QLatin1String(source.day), QLatin1String(source.detail), QLatin1String(source.table)));
    // CROSS JOIN keeps SQLite to the order that is written: the journal is much longer than the list.
    return QStringLiteral("WITH given AS MATERIALIZED (SELECT value FROM %1), line AS MATERIALIZED (")
               .arg(given) +
           selects.join(QStringLiteral(" UNION ALL ")) +
           QStringLiteral(
               ") SELECT line.record, line.kind, line.day, line.detail, p.id, p.full_name, p.birth, p.hamlet "
               "FROM line CROSS JOIN op LEFT JOIN person p ON p.id = op.file WHERE op.id = line.record");
}

} // namespace

Result<QList<BehindLine>> ReportDesk::behind(const Actor& actor, const QList<Id>& records, int most)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const QList<Id> shown = records.first(std::min<qsizetype>(records.size(), most));
    Database& database = m_context.database();
    QHash<Id, BehindLine> found;
    auto read = database.forEach(
        everySource(database.givenIds()), {listOf(database, shown)}, [&](const Row& row) -> Result<void> {
            BehindLine line;
            line.record = Id{row[0].toLongLong()};
            line.kind = static_cast<BehindLine::Kind>(row[1].toInt());
            line.day = PartialDate::fromText(row[2].toString()).valueOr({});
            const Product* const product = m_context.reference.products.byCode(row[3].toString());
            line.detail = product ? product->shortName : row[3].toString();
            line.person = Id{row[4].toLongLong()};
            line.name = row[5].toString();
            line.birth = PartialDate::fromText(row[6].toString()).valueOr({});
            line.hamlet = row[7].toString();
            found.insert(line.record, line);
            return {};
        });
    if (!read) return read.error();
    QList<BehindLine> lines;
    for (const Id id : shown)
        if (const auto line = found.constFind(id); line != found.constEnd()) lines.append(*line);
    return lines;
}

} // namespace noi
