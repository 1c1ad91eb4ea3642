#include "core/report/people.h"

#include "core/store/given_ids.h"
#include "core/store/linked_sets.h"

#include <algorithm>

namespace noi::report
{

namespace
{

int monthsBetween(QDate from, QDate to)
{
    return 12 * (to.year() - from.year()) + to.month() - from.month() - (to.day() < from.day() ? 1 : 0);
}

Who whoFrom(const Row& row, qsizetype first)
{
    Who who;
    who.head = Id{row[first].toLongLong()};
    who.birth = PartialDate::fromText(row[first + 1].toString()).valueOr({});
    who.sex = static_cast<Sex>(row[first + 2].toInt());
    const QString ethnicity = row[first + 3].toString();
    if (!ethnicity.isEmpty()) who.minority = ethnicity != QStringLiteral("01");
    who.commune = row[first + 4].toString();
    who.hamlet = row[first + 5].toString();
    who.died = PartialDate::fromText(row[first + 6].toString()).valueOr({});
    return who;
}

/// Its aliases are such as no statement around it has: theirs would not be seen inside.
QString notVoided(const QString& id)
{
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM voiding voids WHERE voids.target = %1 AND NOT EXISTS "
                          "(SELECT 1 FROM voiding unvoids WHERE unvoids.target = voids.id))")
        .arg(id);
}

/// The files of every person who has several.
Result<QList<QList<Id>>> linkedFiles(Database& database, const QString& which)
{
    const auto links = database.rows(
        QStringLiteral("SELECT s.a, s.b FROM same_person s WHERE s.a IS NOT NULL AND s.b IS NOT NULL") +
        which);
    if (!links) return links.error();
    LinkedSets sets;
    for (const Row& row : *links)
        sets.join(Id{row[0].toLongLong()}, Id{row[1].toLongLong()});
    return sets.all();
}

} // namespace

std::optional<int> Who::monthsAt(const PartialDate& date) const
{
    if (birth.isNull() || date.isNull()) return {};
    const bool vague = date.precision() < birth.precision() && date.precision() < PartialDate::Precision::Day;
    const QDate day = vague ? std::max(date.earliest(), birth.earliest()) : date.earliest();
    if (day < birth.earliest()) return {};
    return monthsBetween(birth.earliest(), day);
}

std::optional<int> Who::yearsAt(const PartialDate& date) const
{
    const auto months = monthsAt(date);
    return months ? std::optional(*months / 12) : std::nullopt;
}

std::optional<int> Who::daysAt(const PartialDate& date) const
{
    if (birth.precision() < PartialDate::Precision::Day || date.precision() < PartialDate::Precision::Day)
        return {};
    const qint64 days = birth.earliest().daysTo(date.earliest());
    return days < 0 ? std::optional<int>() : std::optional(int(days));
}

Result<People> People::read(Database& database)
{
    const auto standing = linkedFiles(database, QStringLiteral(" AND coalesce(s.different, 0) = 0 AND ") +
                                                    notVoided(QStringLiteral("coalesce(s.link, s.id)")));
    if (!standing) return standing.error();
    QList<Id> files;
    for (const QList<Id>& set : *standing)
        files += set;
    QHash<Id, Who> here; // by file
    auto read = database.forEach(QStringLiteral("SELECT ") + personColumns(QStringLiteral("p")) +
                                     QStringLiteral(" FROM ") + database.givenIds() +
                                     QStringLiteral(" CROSS JOIN person p WHERE p.id = given.value"),
                                 {listOf(database, files)}, [&](const Row& row) -> Result<void> {
                                     const Who who = whoFrom(row, 0);
                                     here.insert(who.head, who);
                                     return {};
                                 });
    if (!read) return read.error();
    People people;
    for (const QList<Id>& set : *standing)
        people.add(set, here);
    return people;
}

void People::add(const QList<Id>& files, const QHash<Id, Who>& here)
{
    const auto first = std::ranges::find_if(files, [&](Id file) { return here.contains(file); });
    const Id head = first == files.end() ? files.first() : *first;
    for (const Id file : files)
        m_heads.insert(file, head);
    m_members.insert(head, files);
    if (here.contains(head)) m_linked.insert(head, here[head]);
}

QList<Id> People::files(Id file) const
{
    const Id whose = head(file);
    return m_members.value(whose, {whose});
}

Result<QSet<Id>> everLinkedWith(Database& database, const QSet<Id>& files)
{
    const auto linked = linkedFiles(database, {});
    if (!linked) return linked.error();
    QSet<Id> all = files;
    for (const QList<Id>& set : *linked)
        if (std::ranges::any_of(set, [&](Id file) { return files.contains(file); }))
            all.unite(QSet<Id>(set.begin(), set.end()));
    return all;
}

Who People::who(Id file, const Row& row, qsizetype first) const
{
    const Id whose = head(file);
    const auto linked = m_linked.constFind(whose);
    if (linked != m_linked.constEnd()) return *linked;
    Who who = row[first].isNull() ? Who() : whoFrom(row, first);
    who.head = whose;
    return who;
}

QString personColumns(const QString& alias)
{
    return QStringLiteral("%1.id, %1.birth, %1.sex, %1.ethnicity, %1.commune, %1.hamlet, %1.died").arg(alias);
}

QString counts(const QString& table, const QString& alias)
{
    return notVoided(alias + QStringLiteral(".id")) +
           QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM %1 newer WHERE newer.replaces = %2.id AND %3)")
               .arg(table, alias, notVoided(QStringLiteral("newer.id")));
}

QVariantList commonOf(const Who& who, const Scope& scope)
{
    const QVariant minority = who.minority ? QVariant(*who.minority ? 1 : 0) : QVariant();
    return {scope.communes.contains(who.commune) ? 1 : 0, int(who.sex), minority,
            who.hamlet.isEmpty() ? QVariant() : QVariant(who.hamlet)};
}

} // namespace noi::report
