#include "core/report/families/reading.h"

#include "core/model/dose.h"
#include "core/store/given_ids.h"

namespace noi::report
{

Result<QHash<Id, Who>> whoAre(const FamilyContext& context, const QSet<Id>& files)
{
    QHash<Id, Who> found;
    const Row nobody(personColumnCount);
    for (const Id file : files)
        found.insert(file, context.people.who(file, nobody, 0));
    Database& database = context.database;
    auto read = database.forEach(QStringLiteral("SELECT ") + personColumns(QStringLiteral("p")) +
                                     QStringLiteral(" FROM ") + database.givenIds() +
                                     QStringLiteral(" CROSS JOIN person p WHERE p.id = given.value"),
                                 {listOf(database, files)}, [&](const Row& row) -> Result<void> {
                                     const Id file{row[0].toLongLong()};
                                     found.insert(file, context.people.who(file, row, 0));
                                     return {};
                                 });
    return read ? Result<QHash<Id, Who>>(std::move(found)) : Result<QHash<Id, Who>>(read.error());
}

QString placeOfDose(int source, Id site, const Scope& scope)
{
    const bool ours = source == int(Dose::Source::GivenHere) || source == int(Dose::Source::Paper);
    return ours && scope.sites.contains(site) ? QStringLiteral("station") : QStringLiteral("elsewhere");
}

QList<Id> allFilesOf(const People& people, const QSet<Id>& files)
{
    QSet<Id> all;
    for (const Id file : files)
        for (const Id one : people.files(file))
            all.insert(one);
    return all.values();
}

} // namespace noi::report
