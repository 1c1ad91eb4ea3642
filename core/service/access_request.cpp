#include "core/service/access_request.h"

#include "core/model/user.h"
#include "core/service/service_context.h"
#include "core/store/registers/person_register.h"

#include <algorithm>

namespace noi
{

namespace
{

Result<Id> askedToday(const ServiceContext& context, Id person)
{
    const auto row = context.database().row(
        QStringLiteral("SELECT id FROM access_request WHERE person = ? AND substr(asked_at, 1, 10) = ? "
                       "ORDER BY id LIMIT 1"),
        {person.value, context.today().toString(Qt::ISODate)});
    if (!row) return row.error();
    return row->isEmpty() ? Id() : Id{row->first().toLongLong()};
}

Result<AskedFile> askedFile(const ServiceContext& context, const Row& row)
{
    AskedFile asked;
    asked.request = Id{row[0].toLongLong()};
    asked.line.person = Id{row[1].toLongLong()};
    asked.reason = row[2].toString();
    const auto op = decodeOp(row[3].toByteArray());
    if (!op) return op.error();
    asked.when = vietnamTime(op->wallMs);
    if (const auto user = readRecord<User>(context.database(), op->actor)) asked.who = user->name;
    const auto lines = PersonRegister(context.database()).lines({asked.line.person});
    if (!lines) return lines.error();
    asked.here = !lines->isEmpty();
    if (asked.here) asked.line = lines->first();
    return asked;
}

} // namespace

Result<Id> AccessRequests::askForPerson(const Actor& actor, Id person, const QString& reason)
{
    if (auto allowed = m_context.require(actor, "ask-for-person"); !allowed) return allowed.error();
    if (reason.trimmed().isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Say why this person's file is needed here."));
    if (!person) return noSuchRecord(person);
    const auto already = askedToday(m_context, person);
    if (!already || *already) return already;
    return addOne(m_context, actor, AccessRequest{person, reason.trimmed(), m_context.now()}, person);
}

Result<QList<AskedFile>> AccessRequests::asked(const Actor& actor, int limit)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto rows = m_context.database().rows(
        QStringLiteral("SELECT r.id, r.person, r.reason, o.body FROM access_request r JOIN op o ON o.id = "
                       "r.id LEFT JOIN person p ON p.id = r.person WHERE r.person IS NOT NULL ORDER BY p.id "
                       "IS NOT NULL, r.asked_at DESC, r.id DESC LIMIT ?"),
        {limit});
    if (!rows) return rows.error();
    QList<AskedFile> found;
    for (const Row& row : *rows) {
        const auto asked = askedFile(m_context, row);
        if (!asked) return asked.error();
        found.append(*asked);
    }
    return found;
}

} // namespace noi
