#include "sync/server/people_search.h"

#include "core/base/vietnamese.h"
#include "sync/server/devices.h"
#include "sync/wire/codec.h"

namespace noi
{

namespace
{

using wire::RefusalCode;

constexpr int mostPeople = 10;

QList<Id> idsOf(const QList<Row>& rows)
{
    QList<Id> ids;
    for (const Row& row : rows)
        ids.append(Id{row[0].toLongLong()});
    return ids;
}

} // namespace

PeopleSearch::PeopleSearch(ServerStore& store, ReplayGuard& guard, const wire::RequestEnvelope& envelope,
                           qint64 nowMs)
    : m_store(store), m_database(store.database()), m_guard(guard), m_envelope(envelope), m_nowMs(nowMs)
{
}

Result<Outcome> PeopleSearch::answer(const wire::SearchRequest& request)
{
    const auto known = findDevices(m_database, {m_envelope.device});
    if (!known) return known.error();
    const KnownDevice device = known->value(m_envelope.device);
    if (!device.number) return refuse(RefusalCode::UnknownDevice);
    if (device.revoked) return refuse(RefusalCode::Revoked);
    if (!wire::requestFits(m_envelope, {device.number, 0, {}, {}}, device.publicKey))
        return refuse(RefusalCode::WrongSignature);
    if (!m_guard.enter(device.number, m_envelope.stampMs, m_nowMs)) return refuse(RefusalCode::StaleStamp);

    auto found =
        request.identifier.trimmed().isEmpty() ? byName(request) : byNumber(request.identifier.trimmed());
    if (!found) return found.error();
    wire::SearchReply reply;
    reply.more = found->size() > mostPeople;
    auto people = describe(found->mid(0, mostPeople));
    if (!people) return people.error();
    reply.people = std::move(people).value();
    if (auto noted = m_database.run(
            QStringLiteral("INSERT INTO search_audit(device, actor, at, found) VALUES(?, ?, ?, ?)"),
            {device.number, request.actor.value, m_nowMs, reply.people.size()});
        !noted)
        return noted.error();
    return Outcome{200, false, wire::encode(reply), QStringLiteral("search"), 0, 0};
}

Result<QList<Id>> PeopleSearch::byNumber(const QString& number)
{
    const auto rows = m_database.rows(
        QStringLiteral(
            "SELECT DISTINCT person FROM identifier WHERE value = ? AND person IS NOT NULL ORDER BY "
            "person DESC LIMIT ?"),
        {number, mostPeople + 1});
    return rows ? Result<QList<Id>>(idsOf(*rows)) : Result<QList<Id>>(rows.error());
}

/// A name alone would let anyone leaf through the province: birth or mother must be known too.
Result<QList<Id>> PeopleSearch::byName(const wire::SearchRequest& request)
{
    const QString name = searchKey(request.name), mother = searchKey(request.motherName),
                  birth = request.birth.trimmed();
    if (name.isEmpty() || (birth.isEmpty() && mother.isEmpty())) return QList<Id>();
    QString sql = QStringLiteral("SELECT person FROM search_key WHERE name_key = ?");
    QVariantList values{name};
    if (!birth.isEmpty()) {
        sql += QStringLiteral(" AND substr(birth, 1, ?) = ?");
        values << birth.size() << birth;
    }
    if (!mother.isEmpty()) {
        sql += QStringLiteral(" AND mother_key = ?");
        values << mother;
    }
    const auto rows =
        m_database.rows(sql + QStringLiteral(" ORDER BY person DESC LIMIT ?"), values << mostPeople + 1);
    return rows ? Result<QList<Id>>(idsOf(*rows)) : Result<QList<Id>>(rows.error());
}

Result<QList<wire::FoundPerson>> PeopleSearch::describe(const QList<Id>& people)
{
    QList<wire::FoundPerson> found;
    for (const Id person : people) {
        const auto row = m_database.row(
            QStringLiteral(
                "SELECT p.full_name, p.birth, m.full_name, p.commune, p.hamlet, coalesce(p.sex, 0) FROM "
                "person p LEFT JOIN person m ON m.id = p.mother WHERE p.id = ? AND p.withdrawn IS NULL"),
            {person.value});
        if (!row) return row.error();
        if (row->isEmpty()) continue;
        found.append({person, row->at(0).toString(), row->at(1).toString(), row->at(2).toString(),
                      row->at(3).toString(), row->at(4).toString(), row->at(5).toInt()});
    }
    return found;
}

} // namespace noi
