#include "core/service/same_person.h"

#include "core/model/access_request.h"
#include "core/model/same_person.h"
#include "core/model/user.h"
#include "core/model/voiding.h"
#include "core/service/service_context.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/same_person_register.h"

#include <algorithm>

namespace noi
{

namespace
{

constexpr const char* linking = "link-persons";

Result<void> checkReason(const QString& reason)
{
    if (!reason.trimmed().isEmpty()) return {};
    return badInput(QT_TRANSLATE_NOOP("Error", "Say how you know whether these are one person."));
}

/// One of the two must be a person here; the other may be one that never came, but nothing else.
Result<void> checkPeople(const ServiceContext& context, Id a, Id b)
{
    if (a == b || !a || !b) return badInput(QT_TRANSLATE_NOOP("Error", "Choose two different files."));
    const auto known = context.database().rows(
        QStringLiteral("SELECT o.id, p.id FROM op o LEFT JOIN person p ON p.id = o.id WHERE o.id IN (?, ?)"),
        {a.value, b.value});
    if (!known) return known.error();
    for (const Row& row : *known)
        if (row[1].isNull()) return noSuchRecord(Id{row[0].toLongLong()});
    return known->isEmpty() ? Result<void>(noSuchRecord(a)) : Result<void>();
}

/// The same fact in each of the two files, under one link.
void say(Work& work, const SamePerson& fact)
{
    const Id link = work.add(fact, fact.a);
    work.add(SamePerson{fact.b, fact.a, fact.reason, link, fact.different}, fact.b);
}

/// Voided in both files: whoever has one of them learns of it.
void takeBack(Work& work, const QList<StandingSame>& said, const QString& reason)
{
    QList<Id> done;
    for (const StandingSame& one : said) {
        if (done.contains(one.link)) continue;
        done.append(one.link);
        for (const Id file : {one.a, one.b})
            work.add(Voiding{one.link, reason.trimmed()}, file);
    }
}

bool holds(const QList<StandingSame>& said, bool different)
{
    return std::ranges::any_of(said, [=](const StandingSame& one) { return one.different == different; });
}

Result<void> addWho(Store& store, Id fact, LinkedFile& file)
{
    const auto row = store.database().row(QStringLiteral("SELECT body FROM op WHERE id = ?"), {fact.value});
    if (!row) return row.error();
    const auto op = decodeOp(row->value(0).toByteArray());
    if (!op) return op.error();
    file.when = vietnamTime(op->wallMs);
    if (const auto user = readRecord<User>(store.database(), op->actor)) file.who = user->name;
    return {};
}

} // namespace

Result<QList<LinkedFile>> SamePersons::linkedWith(const Actor& actor, Id person)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    SamePersonRegister same(m_context.database());
    const auto files = same.filesOf(person);
    if (!files) return files.error();
    QList<LinkedFile> linked;
    if (files->size() == 1) return linked;
    const auto lines = PersonRegister(m_context.database()).lines(*files);
    const auto direct = same.of(person);
    if (!lines || !direct) return !lines ? lines.error() : direct.error();
    for (const Id file : files->mid(1)) {
        LinkedFile other;
        other.person = other.line.person = file;
        const auto line = std::ranges::find(*lines, file, &PersonLine::person);
        other.here = line != lines->end();
        if (other.here) other.line = *line;
        const auto link = std::ranges::find_if(*direct, [=](const StandingSame& one) {
            return !one.different && (one.a == file || one.b == file);
        });
        other.direct = link != direct->end();
        if (other.direct) {
            other.reason = link->reason;
            if (auto added = addWho(m_context.store, link->fact, other); !added) return added.error();
        }
        linked.append(other);
    }
    std::ranges::stable_sort(linked, std::ranges::greater(), &LinkedFile::direct);
    return linked;
}

Result<void> SamePersons::linkPersons(const Actor& actor, Id a, Id b, const QString& reason)
{
    if (auto allowed = m_context.require(actor, linking); !allowed) return allowed;
    if (auto given = checkReason(reason); !given) return given;
    if (auto sound = checkPeople(m_context, a, b); !sound) return sound;
    SamePersonRegister same(m_context.database());
    const auto files = same.filesOf(a);
    const auto said = same.between(a, b);
    if (!files || !said) return !files ? files.error() : said.error();
    if (files->contains(b) && !holds(*said, true)) return {};
    Work work(m_context.store, actor.user);
    QList<StandingSame> apart = *said;
    apart.removeIf([](const StandingSame& one) { return !one.different; });
    takeBack(work, apart, reason);
    if (!files->contains(b)) say(work, {a, b, reason.trimmed(), {}, false});
    return work.commit();
}

Result<void> SamePersons::unlinkPersons(const Actor& actor, Id a, Id b, const QString& reason)
{
    if (auto allowed = m_context.require(actor, linking); !allowed) return allowed;
    if (auto given = checkReason(reason); !given) return given;
    const auto said = SamePersonRegister(m_context.database()).between(a, b);
    if (!said) return said.error();
    if (said->isEmpty())
        return refused(QT_TRANSLATE_NOOP(
            "Error",
            "These two files are not linked with each other directly. Part them from the file between."));
    Work work(m_context.store, actor.user);
    takeBack(work, *said, reason);
    return work.commit();
}

Result<void> SamePersons::keepApart(const Actor& actor, Id a, Id b, const QString& reason)
{
    if (auto allowed = m_context.require(actor, linking); !allowed) return allowed;
    if (auto given = checkReason(reason); !given) return given;
    if (auto sound = checkPeople(m_context, a, b); !sound) return sound;
    SamePersonRegister same(m_context.database());
    const auto files = same.filesOf(a);
    const auto said = same.between(a, b);
    if (!files || !said) return !files ? files.error() : said.error();
    if (files->contains(b))
        return refused(
            QT_TRANSLATE_NOOP("Error", "These two files are linked as one person's. Part them first."));
    if (holds(*said, true)) return {};
    Work work(m_context.store, actor.user);
    say(work, {a, b, reason.trimmed(), {}, true});
    return work.commit();
}

Result<int> SamePersons::askForMissing()
{
    const auto missing = SamePersonRegister(m_context.database()).missing();
    if (!missing) return missing.error();
    Work work(m_context.store, {});
    QList<Id> asked;
    for (const StandingSame& one : *missing) {
        if (asked.contains(one.b)) continue;
        asked.append(one.b);
        work.add(AccessRequest{one.b, one.reason, m_context.now()}, one.b);
    }
    if (auto written = work.commit(); !written) return written.error();
    return int(asked.size());
}

} // namespace noi
