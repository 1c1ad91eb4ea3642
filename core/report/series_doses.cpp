#include "core/report/series_doses.h"

#include "core/report/families/reading.h"
#include "core/report/numbered_doses.h"
#include "core/store/given_ids.h"
#include "core/store/many_rows.h"

#include <algorithm>

namespace noi::report
{

namespace
{

const char* const columns = "series, number, day, record, person, file, months, days, in_24h, source, site, "
                            "programme, product, sex, minority, hamlet, commune";

constexpr int mostNamed = 60; ///< numbers; more is a slip of somebody's pen, and only slower

/// The columns of the table on their way into it.
class Lines
{
public:
    Lines()
    {
        static const QStringList text{QStringLiteral("series"), QStringLiteral("day"),
                                      QStringLiteral("product"), QStringLiteral("hamlet"),
                                      QStringLiteral("commune")};
        const QStringList names = QString::fromLatin1(columns).split(QStringLiteral(", "));
        for (const QString& name : names)
            m_columns.append({text.contains(name) ? QStringLiteral("text") : QStringLiteral("bigint"), {}});
    }

    void add(const NumberedDose& one, const Who& who)
    {
        const Dose& dose = one.dose.value;
        const QVariantList row{one.series,
                               one.number,
                               dose.givenAt.toText(),
                               one.dose.id.value,
                               who.head.value,
                               dose.person.value,
                               known(one.months),
                               known(one.days),
                               known(one.in24Hours),
                               int(dose.source),
                               dose.site.value,
                               int(dose.programme),
                               dose.product,
                               int(who.sex),
                               known(who.minority),
                               who.hamlet.isEmpty() ? QVariant() : QVariant(who.hamlet),
                               who.commune.isNull() ? QStringLiteral("") : who.commune};
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            m_columns[i].values.append(row[i]);
    }

    Result<void> write(Database& database) const
    {
        return insertMany(database, QStringLiteral("series_dose(%1)").arg(QLatin1String(columns)), m_columns,
                          QStringLiteral("ON CONFLICT DO NOTHING"));
    }

private:
    QList<Column> m_columns;
};

} // namespace

Result<void> SeriesDoses::beginAgainIfPacksChanged()
{
    const QString now = m_reference.series.info().version + u' ' +
                        m_reference.series.info().date.toString(Qt::ISODate) + u' ' +
                        m_reference.products.info().version + u' ' +
                        m_reference.products.info().date.toString(Qt::ISODate);
    const auto then = m_database.row(QStringLiteral("SELECT version FROM series_pack"));
    if (!then) return then.error();
    if (!then->isEmpty() && then->first().toString() == now) return {};
    if (auto gone = m_database.run(QStringLiteral("DELETE FROM series_pack")); !gone) return gone;
    if (auto kept = m_database.run(QStringLiteral("INSERT INTO series_pack VALUES(?)"), {now}); !kept)
        return kept;
    return m_database.run(QStringLiteral("INSERT INTO recount(file) VALUES(0) ON CONFLICT DO NOTHING"));
}

/// Where any file may have changed, all are numbered again.
Result<void> SeriesDoses::spreadOut()
{
    const auto any = m_database.row(QStringLiteral("SELECT file FROM recount WHERE file = 0"));
    if (!any) return any.error();
    if (any->isEmpty()) return {};
    for (const char* step :
         {"DELETE FROM series_dose", "DELETE FROM recount",
          "INSERT INTO recount(file) SELECT DISTINCT person FROM dose WHERE person IS NOT NULL"})
        if (auto done = m_database.run(QString::fromLatin1(step)); !done) return done;
    return {};
}

Result<qint64> SeriesDoses::refresh(int limit)
{
    qint64 left = 0;
    auto done = m_database.transaction([&]() -> Result<void> {
        if (auto begun = beginAgainIfPacksChanged(); !begun) return begun;
        if (auto spread = spreadOut(); !spread) return spread;
        const auto marked =
            m_database.rows(QStringLiteral("SELECT file FROM recount ORDER BY file LIMIT ?"), {limit});
        if (!marked || marked->isEmpty()) return marked ? Result<void>() : Result<void>(marked.error());
        QSet<Id> files;
        for (const Row& row : *marked)
            files.insert(Id{row[0].toLongLong()});
        const auto people = People::read(m_database);
        if (!people) return people.error();
        const auto all = everLinkedWith(m_database, files);
        if (!all) return all.error();
        const QVariantList list{listOf(m_database, *all)};
        const QString given = QStringLiteral("(SELECT value FROM ") + m_database.givenIds() + u')';
        if (auto gone =
                m_database.run(QStringLiteral("DELETE FROM series_dose WHERE file IN ") + given, list);
            !gone)
            return gone;
        if (auto gone = m_database.run(QStringLiteral("DELETE FROM recount WHERE file IN ") + given, list);
            !gone)
            return gone;
        const Scope nobody;
        const FamilyContext context{m_database, m_reference, nobody, *people, {}};
        const auto whose = whoAre(context, *all);
        if (!whose) return whose.error();
        const auto doses = recordsOf<Dose>(m_database, "person", all->values());
        if (!doses) return doses.error();
        QHash<Id, QList<Stored<Dose>>> byHead;
        for (const auto& dose : *doses)
            byHead[people->head(dose.value.person)].append(dose);
        Lines lines;
        for (auto one = byHead.cbegin(); one != byHead.cend(); ++one) {
            const Who who = whose->value(one->first().value.person);
            for (const NumberedDose& numbered :
                 numberedDoses(*one, who, m_reference.series, m_reference.products))
                lines.add(numbered, who);
        }
        if (auto written = lines.write(m_database); !written) return written;
        const auto rest = m_database.row(QStringLiteral("SELECT count(*) FROM recount"));
        if (rest) left = rest->value(0).toLongLong();
        return rest ? Result<void>() : Result<void>(rest.error());
    });
    return done ? Result<qint64>(left) : Result<qint64>(done.error());
}

Result<QString> SeriesDoses::anyNumber()
{
    if (!m_anyNumber.isEmpty()) return m_anyNumber;
    int greatest = 0;
    for (const Series& series : m_reference.series.all()) {
        const auto number = m_database.row(
            QStringLiteral("SELECT max(number) FROM series_dose WHERE series = ?"), {series.code});
        if (!number) return number.error();
        greatest = std::max(greatest, number->value(0).toInt());
    }
    QStringList numbers;
    for (int number = 1; number <= greatest && greatest <= mostNamed; ++number)
        numbers.append(QString::number(number));
    m_anyNumber = numbers.isEmpty() ? QStringLiteral("1 = 1")
                                    : QStringLiteral("number IN (%1)").arg(numbers.join(u','));
    return m_anyNumber;
}

Result<QString> SeriesDoses::source(const Scope& scope, QVariantList& values)
{
    const auto named = anyNumber();
    if (!named) return named;
    QStringList communes, sites;
    for (const QString& commune : scope.communes) {
        communes.append(QStringLiteral("?"));
        values.append(commune);
    }
    for (const Id site : scope.sites) {
        sites.append(QStringLiteral("?"));
        values.append(site.value);
    }
    return QStringLiteral(
               "(SELECT record, day, CASE WHEN commune IN (%1) THEN 1 ELSE 0 END AS resident, sex, minority, "
               "hamlet, series, number, months, days, in_24h, CASE WHEN source IN (%2) AND site IN (%3) "
               "THEN 'station' ELSE 'elsewhere' END AS place, programme, product FROM series_dose WHERE %4) "
               "AS rows")
        .arg(communes.isEmpty() ? QStringLiteral("NULL") : communes.join(u','))
        .arg(QStringLiteral("%1, %2").arg(int(Dose::Source::GivenHere)).arg(int(Dose::Source::Paper)))
        .arg(sites.isEmpty() ? QStringLiteral("NULL") : sites.join(u','))
        .arg(*named);
}

} // namespace noi::report
