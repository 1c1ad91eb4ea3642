#include "core/service/review.h"

#include "core/model/double_dose_seen.h"
#include "core/service/origins.h"
#include "core/service/review_book.h"
#include "core/service/service_context.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/session_register.h"

#include <algorithm>

namespace noi
{

namespace
{

constexpr const char* settling = "settle-review";

/// "everything set aside" as rows (body, why): what could not be read or clashes, then what was replaced.
const QString allSetAside = QStringLiteral("SELECT body, 0 AS superseded, 0 AS at FROM set_aside UNION ALL "
                                           "SELECT body, 1, at FROM superseded ");

Result<int> countOf(Database& database, const QString& sql)
{
    const auto row = database.row(sql);
    return row ? Result<int>(row->value(0).toInt()) : Result<int>(row.error());
}

template <class Key, class Found>
std::vector<std::pair<Key, Found>> pageOf(const std::map<Key, Found>& all, int from, int limit)
{
    std::vector<std::pair<Key, Found>> page;
    auto at = std::next(all.begin(), std::clamp<qsizetype>(from, 0, qsizetype(all.size())));
    for (; at != all.end() && qsizetype(page.size()) < limit; ++at)
        page.emplace_back(*at);
    return page;
}

Result<PersonLine> lineOf(Database& database, Id person)
{
    const auto lines = PersonRegister(database).lines({person});
    if (!lines) return lines.error();
    PersonLine line = lines->value(0);
    line.person = person;
    return line;
}

Result<ReviewedDose> reviewed(ServiceContext& context, Origins& origins, Id id)
{
    const auto dose = DoseRegister(context.database()).find(id);
    if (!dose) return dose.error();
    const auto line = lineOf(context.database(), dose->person);
    const auto site = dose->site ? PlaceRegister(context.database()).siteName(dose->site) : Result(QString());
    const auto origin = origins.of(id);
    if (!line) return line.error();
    if (!site) return site.error();
    if (!origin) return origin.error();
    return ReviewedDose{{id, *dose}, *line, site->isEmpty() ? dose->placeText : *site, *origin};
}

bool isLater(const ReviewedDose& a, const ReviewedDose& b)
{
    const auto when = [](const ReviewedDose& one) {
        return std::tuple(one.dose.value.givenAt.earliest(), one.dose.value.givenAt.time(), one.dose.id);
    };
    return when(a) > when(b);
}

SetAsideOp setAsideOp(const Row& row)
{
    SetAsideOp one;
    const QByteArray body = row[0].toByteArray();
    one.size = body.size();
    const auto op = decodeOp(body);
    if (row[1].toBool())
        one.why = SetAsideOp::Why::Superseded;
    else
        one.why = op ? SetAsideOp::Why::Clash : SetAsideOp::Why::Unreadable;
    if (op) {
        one.device = op->id.device();
        one.when = vietnamTime(op->wallMs);
    }
    return one;
}

} // namespace

Result<ReviewCounts> Review::counts(const Actor& actor)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto complete = m_book.follow(m_context);
    const auto fields = countOf(m_context.database(), QStringLiteral("SELECT count(*) FROM review"));
    const auto aside =
        countOf(m_context.database(), QStringLiteral("SELECT (SELECT count(*) FROM set_aside) + "
                                                     "(SELECT count(*) FROM superseded)"));
    if (!complete) return complete.error();
    if (!fields) return fields.error();
    if (!aside) return aside.error();
    return ReviewCounts{*fields, int(m_book.doubleDoses().size()), int(m_book.likelySame().size()), *aside,
                        *complete};
}

Result<QList<DoubleDose>> Review::doubleDoses(const Actor& actor, int from, int limit)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    if (const auto followed = m_book.follow(m_context); !followed) return followed.error();
    Origins origins(m_context);
    const SharedAntigens shared(m_context.reference);
    QList<DoubleDose> found;
    const auto page = pageOf(m_book.doubleDoses(), from, limit);
    for (const auto& [doses, pair] : page) {
        auto first = reviewed(m_context, origins, doses.first);
        auto second = reviewed(m_context, origins, doses.second);
        if (!first || !second) return !first ? first.error() : second.error();
        if (isLater(*first, *second)) std::swap(first.value(), second.value());
        const QStringList antigens = shared.of(first->dose.value.product, second->dose.value.product);
        found.append({*first, *second, pair.daysApart, antigens});
    }
    return found;
}

Result<void> Review::keepBoth(const Actor& actor, Id dose, Id otherDose, const QString& reason)
{
    if (auto allowed = m_context.require(actor, settling); !allowed) return allowed;
    const DoubleDoseSeen seen{std::min(dose, otherDose), std::max(dose, otherDose), reason.trimmed()};
    const auto first = DoseRegister(m_context.database()).find(seen.first);
    const auto second = DoseRegister(m_context.database()).find(seen.second);
    if (!first) return first.error();
    if (!second) return second.error();
    Work work(m_context.store, actor.user);
    work.add(seen, first->person);
    if (second->person != first->person) work.add(seen, second->person);
    return work.commit();
}

Result<QList<LikelySame>> Review::likelySamePersons(const Actor& actor, int from, int limit)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    if (const auto followed = m_book.follow(m_context); !followed) return followed.error();
    QList<LikelySame> found;
    const auto page = pageOf(m_book.likelySame(), from, limit);
    for (const auto& [people, signs] : page) {
        const auto a = lineOf(m_context.database(), people.first);
        const auto b = lineOf(m_context.database(), people.second);
        if (!a || !b) return !a ? a.error() : b.error();
        LikelySame same{*a, *b, {}, signs.identifier};
        if (!signs.identifier.isEmpty()) same.reasons.append(LikelySame::Reason::SameIdentifier);
        if (signs.nameBirthAndMother) same.reasons.append(LikelySame::Reason::SameNameBirthAndMother);
        found.append(same);
    }
    return found;
}

Result<QList<SetAsideOp>> Review::setAside(const Actor& actor, int from, int limit)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    return readSetAside(m_context, from, limit);
}

Result<QList<SetAsideOp>> readSetAside(ServiceContext& context, int from, int limit)
{
    const auto rows = context.database().rows(
        allSetAside + QStringLiteral("ORDER BY 2, 3 DESC LIMIT ? OFFSET ?"), {limit, from});
    if (!rows) return rows.error();
    Origins origins(context);
    QList<SetAsideOp> found;
    for (const Row& row : *rows) {
        SetAsideOp one = setAsideOp(row);
        if (one.device != 0) {
            const auto name = origins.deviceName(one.device);
            if (!name) return name.error();
            one.deviceName = *name;
        }
        found.append(one);
    }
    return found;
}

} // namespace noi
