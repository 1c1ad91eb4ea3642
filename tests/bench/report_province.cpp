#include "tests/bench/report_province.h"

#include "core/base/id.h"
#include "tests/bench/figures.h"

#include <QDate>

#include <array>

namespace noi::bench
{

namespace
{

constexpr qsizetype rowsAtOnce = 4000;
const QDate today(2026, 11, 10);

void must(const Result<void>& done)
{
    if (!done) fail(done.error().english());
}

QString text(QDate day) { return day.toString(Qt::ISODate); }

struct Given {
    const char* product;
    int days; ///< of age
};
constexpr std::array schedule{Given{"hepb-birth", 0},   Given{"bcg", 3},         Given{"combe-five", 65},
                              Given{"bopv", 65},        Given{"combe-five", 96}, Given{"bopv", 96},
                              Given{"combe-five", 127}, Given{"bopv", 127},      Given{"measles", 280},
                              Given{"mr", 560}};
constexpr std::array tests{"hiv", "hbsag", "syphilis", "blood-group"};

/// Ids, and what everybody's rows go into.
class Filling
{
public:
    explicit Filling(Database& database)
        : m_people(
              database, QStringLiteral("person"),
              QStringLiteral("id bigint, birth text, sex bigint, ethnicity text, commune text, hamlet text")),
          m_doses(database, QStringLiteral("dose"),
                  QStringLiteral("id bigint, person bigint, product text, given_at text, site bigint, source "
                                 "bigint, programme bigint")),
          m_weighings(
              database, QStringLiteral("measurement"),
              QStringLiteral("id bigint, person bigint, measured_at text, weight bigint, length bigint")),
          m_pregnancies(database, QStringLiteral("pregnancy"),
                        QStringLiteral("id bigint, person bigint, registered_at text, last_period text, term "
                                       "bigint, preterm bigint, fetuses bigint")),
          m_visits(
              database, QStringLiteral("antenatal_visit"),
              QStringLiteral("id bigint, person bigint, pregnancy bigint, visited_at text, site bigint")),
          m_tests(database, QStringLiteral("antenatal_test"),
                  QStringLiteral(
                      "id bigint, person bigint, pregnancy bigint, test text, taken_at text, result bigint")),
          m_births(database, QStringLiteral("delivery"),
                   QStringLiteral("id bigint, person bigint, pregnancy bigint, delivered_at text, place "
                                  "text, mode text, attendant text, mother_after bigint")),
          m_newborns(database, QStringLiteral("newborn"),
                     QStringLiteral(
                         "id bigint, delivery bigint, mother bigint, child bigint, place_in_birth bigint, "
                         "outcome bigint, born_at text, sex bigint, gestation bigint, weight bigint")),
          m_after(
              database, QStringLiteral("postnatal_visit"),
              QStringLiteral(
                  "id bigint, person bigint, delivery bigint, of_whom bigint, visited_at text, site bigint"))
    {
    }

    void station(qint64 number, const QString& commune, int people)
    {
        m_number = number;
        m_counter = 10;
        m_site = Id::of(number, 3).value;
        m_commune = commune;
        const int children = people * 3 / 4;
        QList<qint64> born;
        for (int i = 0; i < children; ++i)
            born.append(child(today.addDays(-(qint64(i) * 15 * 365) / children), i));
        for (int i = 0; i < people - children; ++i)
            woman(i, born.value(i), i);
    }

private:
    qint64 next() { return Id::of(m_number, ++m_counter).value; }

    qint64 child(QDate birth, int i)
    {
        const qint64 id = next();
        m_people.add({id, text(birth), 1 + i % 2, i % 4 == 0 ? QStringLiteral("01") : QStringLiteral("12"),
                      m_commune, QStringLiteral("Làng %1").arg(i % 7)});
        for (const Given& dose : schedule) {
            const QDate day = birth.addDays(dose.days + i % 9);
            if (day > today) break;
            m_doses.add({next(), id, QString::fromLatin1(dose.product), text(day), m_site, 2, 1});
        }
        for (QDate day = birth.addMonths(1); day <= today && day < birth.addMonths(60);
             day = day.addMonths(3))
            if (day.year() == today.year())
                m_weighings.add(
                    {next(), id, text(day), 3500 + birth.daysTo(day) * 7, 500 + birth.daysTo(day) / 3});
        return id;
    }

    /// With a birth in the last five years, of this child.
    void woman(int i, qint64 newborn, int wave)
    {
        const qint64 id = next();
        m_people.add({id, text(QDate(1990 + i % 12, 1 + i % 12, 1 + i % 28)), 2, QStringLiteral("12"),
                      m_commune, QStringLiteral("Làng %1").arg(i % 7)});
        const QDate birth = today.addDays(-(wave * 4) % 1800);
        for (const int before : {120, 90})
            m_doses.add({next(), id, QStringLiteral("tt"), text(birth.addDays(-before)), m_site, 2, 1});
        const qint64 pregnancy = next();
        m_pregnancies.add({pregnancy, id, text(birth.addDays(-200)), text(birth.addDays(-280)), i % 3, 0, 1});
        for (const int before : {200, 140, 70, 20})
            m_visits.add({next(), id, pregnancy, text(birth.addDays(-before)), m_site});
        for (const char* test : tests)
            m_tests.add({next(), id, pregnancy, QString::fromLatin1(test), text(birth.addDays(-200)), 1});
        const qint64 delivery = next();
        m_births.add({delivery, id, pregnancy, text(birth), QStringLiteral("station"),
                      QStringLiteral("normal"), QStringLiteral("midwife"), 1});
        m_newborns.add({next(), delivery, id, newborn, 1, 1, text(birth), 1 + i % 2, 275, 3000 + i % 500});
        for (const int after : {2, 6, 30})
            m_after.add({next(), id, delivery, 1, text(birth.addDays(after)), m_site});
    }

    qint64 m_number = 0, m_counter = 0, m_site = 0;
    QString m_commune;
    RegisterRows m_people, m_doses, m_weighings, m_pregnancies, m_visits, m_tests, m_births, m_newborns,
        m_after;
};

void addStation(Database& database, qint64 number, const QString& commune)
{
    const Id file = Id::of(number, 1), site = Id::of(number, 3);
    must(database.run(QStringLiteral("INSERT INTO sync_station VALUES(?, ?, ?, ?)"),
                      {number, QStringLiteral("T%1").arg(number, 3, 10, QChar(u'0')),
                       QStringLiteral("Trạm %1").arg(number), file.value}));
    must(database.run(QStringLiteral("INSERT INTO sync_station_commune VALUES(?, ?)"), {commune, number}));
    must(database.run(QStringLiteral("INSERT INTO site(id, name) VALUES(?, 'Trạm')"), {site.value}));
    must(database.run(QStringLiteral("INSERT INTO op VALUES(?, ?, ?, ?, NULL, 0)"),
                      {site.value, site.value, file.value, QByteArray("x")}));
}

} // namespace

RegisterRows::RegisterRows(Database& database, const QString& table, const QString& columns)
    : m_database(database)
{
    QStringList names;
    for (const QString& column : columns.split(QStringLiteral(", "))) {
        names << column.section(u' ', 0, 0);
        m_columns.append({column.section(u' ', 1), {}});
    }
    m_into = table + u'(' + names.join(u',') + u')';
}

void RegisterRows::add(const QVariantList& row)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i].values.append(row[i]);
    if (m_columns.first().values.size() >= rowsAtOnce) write();
}

void RegisterRows::write()
{
    must(insertMany(m_database, m_into, m_columns, {}));
    for (Column& column : m_columns)
        column.values.clear();
}

void fillProvince(Database& database, int stations, int people)
{
    must(database.transaction([&]() -> Result<void> {
        Filling filling(database);
        for (int number = 1; number <= stations; ++number) {
            const QString commune = QString::number(20'000 + number);
            addStation(database, number, commune);
            filling.station(number, commune, people);
        }
        return {};
    }));
    if (database.dialect() == Database::Dialect::Postgres) must(database.run(QStringLiteral("ANALYZE")));
}

} // namespace noi::bench
