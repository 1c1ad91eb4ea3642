#include "core/report/books/named_people.h"

#include "core/model/identifier.h"
#include "core/report/families/reading.h"
#include "core/store/given_ids.h"

namespace noi::report
{

namespace
{

void fillIn(QString& text, const QVariant& known)
{
    if (text.isEmpty()) text = known.toString();
}

/// By head.
using ByHead = QHash<Id, NamedPerson>;

/// The head has the smallest id of its person's files, and is therefore the first to speak.
Result<ByHead> readNames(const BookContext& context, const QList<Id>& files)
{
    ByHead people;
    Database& database = context.registers.database;
    auto read = database.forEach(
        QStringLiteral(
            "SELECT p.id, p.full_name, m.full_name, p.hamlet, p.address_text, p.job, p.ethnicity FROM ") +
            database.givenIds() +
            QStringLiteral(" JOIN person p ON p.id = given.value LEFT JOIN person m ON m.id = p.mother "
                           "ORDER BY p.id"),
        {listOf(database, files)}, [&](const Row& row) -> Result<void> {
            NamedPerson& person = people[context.registers.people.head(Id{row[0].toLongLong()})];
            fillIn(person.name, row[1]);
            fillIn(person.mother, row[2]);
            fillIn(person.address, row[3]);
            fillIn(person.address, row[4]);
            fillIn(person.job, row[5]);
            fillIn(person.ethnicity, row[6]);
            return {};
        });
    return read ? Result<ByHead>(std::move(people)) : Result<ByHead>(read.error());
}

Result<void> readInsurance(const BookContext& context, const QList<Id>& files, ByHead& people)
{
    Database& database = context.registers.database;
    // The card that holds comes last; one that ended is better than none.
    return database.forEach(
        QStringLiteral("SELECT i.person, i.value FROM ") + database.givenIds() +
            QStringLiteral(
                " JOIN identifier i ON i.person = given.value WHERE i.type = %1 ORDER BY CASE WHEN "
                "i.ended IS NULL THEN 1 ELSE 0 END, coalesce(i.valid_until, ''), i.id")
                .arg(int(Identifier::Kind::Insurance)),
        {listOf(database, files)}, [&](const Row& row) -> Result<void> {
            people[context.registers.people.head(Id{row[0].toLongLong()})].insurance = row[1].toString();
            return {};
        });
}

} // namespace

Result<NamedPeople> NamedPeople::read(const BookContext& context, const QSet<Id>& files, With with)
{
    const QList<Id> all = allFilesOf(context.registers.people, files);
    auto byHead = readNames(context, all);
    if (!byHead) return byHead.error();
    if (with == With::Insurance)
        if (auto read = readInsurance(context, all, *byHead.operator->()); !read) return read.error();
    const auto whose = whoAre(context.registers, files);
    if (!whose) return whose.error();
    NamedPeople people;
    for (const Id file : files) {
        const Who who = whose->value(file);
        NamedPerson person = byHead->value(who.head);
        person.who = who;
        people.m_people.insert(file, person);
    }
    return people;
}

} // namespace noi::report
