#include "core/store/registers/weighing_register.h"

#include "core/store/registers/person_register.h"
#include "core/store/registers/same_person_register.h"

#include <algorithm>

namespace noi
{

Result<QList<WeighingCandidate>> WeighingRegister::children(const WeighingWho& who)
{
    QString where = QStringLiteral("WHERE (p.commune = ? OR p.commune IS NULL) AND p.died IS NULL AND "
                                   "p.withdrawn IS NULL AND "
                                   "p.birth >= ?");
    QVariantList values{who.commune, QString::number(who.bornFrom)};
    if (who.hamlet && who.hamlet->isEmpty()) {
        where += QStringLiteral(" AND p.hamlet IS NULL");
    } else if (who.hamlet) {
        where += QStringLiteral(" AND p.hamlet = ?");
        values += *who.hamlet;
    }
    const auto lines = PersonRegister(m_database).linesWhere(where, values);
    if (!lines) return lines.error();
    QList<WeighingCandidate> all;
    for (const PersonLine& line : *lines)
        all.append({line, {}});
    return all;
}

Result<QList<WeighingCandidate>> WeighingRegister::candidates(const WeighingWho& who)
{
    auto found = children(who);
    if (!found) return found.error();
    QList<WeighingCandidate> all = std::move(found).value();
    QList<Id> ids;
    for (const WeighingCandidate& child : std::as_const(all))
        ids += child.line.person;
    const auto others = SamePersonRegister(m_database).otherFiles(ids);
    if (!others) return others.error();
    all.removeIf([&](const WeighingCandidate& child) {
        const auto files = others->value(child.line.person);
        return std::ranges::any_of(
            files, [&](Id other) { return other < child.line.person && ids.contains(other); });
    });
    QHash<Id, qsizetype> places; // of a child and of all their files
    for (qsizetype i = 0; i < all.size(); ++i) {
        PersonLine& line = all[i].line;
        const auto files = others->value(line.person);
        line.otherFiles = int(files.size());
        places.insert(line.person, i);
        for (const Id file : files)
            places.insert(file, i);
    }
    if (auto read = addMeasurements(all, places, who.measuredTo); !read) return read.error();
    return all;
}

Result<void> WeighingRegister::addMeasurements(QList<WeighingCandidate>& all,
                                               const QHash<Id, qsizetype>& places, QDate to)
{
    QList<qint64> files;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        files += place.key().value;
    return m_database.forEach(
        QStringLiteral("SELECT ") + columnsOf(recordType<Measurement>(), QStringLiteral("m")) +
            QStringLiteral(" FROM ") + m_database.givenIds() +
            QStringLiteral(" CROSS JOIN counted_measurement m ON m.person = given.value WHERE m.measured_at "
                           "< ? ORDER BY m.measured_at, m.id"),
        {m_database.list(files), to.addDays(1).toString(Qt::ISODate)}, [&](const Row& row) -> Result<void> {
            const auto read = recordFrom<Measurement>(row);
            all[places.value(read.value.person)].measurements.append(read);
            return {};
        });
}

} // namespace noi
