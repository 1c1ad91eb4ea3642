#include "core/report/books/tests_taken.h"

#include "core/report/families/reading.h"

#include <algorithm>

namespace noi::report
{

Result<TestsTaken> TestsTaken::read(Database& database, const QSet<Id>& pregnancies)
{
    QList<qint64> ids;
    for (const Id pregnancy : pregnancies)
        ids.append(pregnancy.value);
    TestsTaken tests;
    auto read = database.forEach(
        QStringLiteral("SELECT t.pregnancy, t.test, t.taken_at FROM ") + database.givenIds() +
            QStringLiteral(
                " JOIN antenatal_test t ON t.pregnancy = given.value WHERE t.taken_at IS NOT NULL AND ") +
            counts(QStringLiteral("antenatal_test"), QStringLiteral("t")),
        {database.list(ids)}, [&](const Row& row) -> Result<void> {
            QDate& first = tests.m_first[{Id{row[0].toLongLong()}, row[1].toString()}];
            const QDate day = dateFrom(row[2]).earliest();
            if (!first.isValid() || day < first) first = day;
            return {};
        });
    return read ? Result<TestsTaken>(std::move(tests)) : Result<TestsTaken>(read.error());
}

bool TestsTaken::taken(Id pregnancy, const QString& test, QDate until) const
{
    const QDate first = m_first.value({pregnancy, test});
    return pregnancy && first.isValid() && first <= until;
}

} // namespace noi::report
