#include "core/store/registers/due_register.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace noi
{

namespace
{

/// Few dates and products stand in many doses: each is read, and kept, once.
class Repeated
{
public:
    PartialDate date(const QVariant& column)
    {
        const QString text = column.toString();
        const auto known = m_dates.constFind(text);
        if (known != m_dates.cend()) return *known;
        return *m_dates.insert(text, PartialDate::fromText(text).valueOr({}));
    }
    QString text(const QVariant& column) { return *m_texts.insert(column.toString()); }

private:
    QHash<QString, PartialDate> m_dates;
    QSet<QString> m_texts;
};

QString jsonOf(const QSet<Id>& ids)
{
    QStringList numbers;
    for (const Id id : ids)
        numbers += QString::number(id.value);
    return u'[' + numbers.join(u',') + u']';
}

QString jsonOf(const QStringList& codes)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

/// A part of a statement with the values of its marks.
struct Part {
    QString sql;
    QVariantList values;
};

/// "who(id) AS (…)": the people concerned. CROSS JOIN keeps SQLite to the order that is written.
Part concerned(const DueWho& who)
{
    Part part;
    QString from = QStringLiteral("person p");
    if (who.only) {
        part.sql = QStringLiteral("named(id) AS MATERIALIZED (SELECT value FROM json_each(?)), "
                                  "asked(id) AS MATERIALIZED (SELECT id FROM named UNION SELECT c.id FROM "
                                  "named CROSS JOIN person c ON c.mother = named.id), ");
        part.values += jsonOf(*who.only);
        from = QStringLiteral("asked CROSS JOIN person p ON p.id = asked.id");
    }
    part.sql += QStringLiteral("who(id) AS MATERIALIZED (SELECT p.id FROM ") + from +
                QStringLiteral(" WHERE p.died IS NULL AND (p.commune = ? OR p.commune IS NULL) AND "
                               "(p.birth >= ? OR (p.birth IS NOT NULL AND p.sex = ? AND EXISTS(SELECT 1 FROM "
                               "dose d WHERE d.person = p.id AND d.product IN (SELECT value FROM "
                               "json_each(?))))))");
    part.values += {who.commune, QString::number(who.bornFrom), int(Sex::Female), jsonOf(who.products)};
    return part;
}

} // namespace

Result<std::vector<DueCandidate>> DueRegister::candidates(const DueWho& who)
{
    std::vector<DueCandidate> people;
    Places places;
    if (auto read = addPeople(who, people, places); !read) return read.error();
    if (auto read = addDoses(who, people, places); !read) return read.error();
    if (auto read = addReactions(who, people, places); !read) return read.error();
    for (DueCandidate& one : people)
        std::ranges::sort(one.doses, {}, [](const Stored<Dose>& dose) {
            return std::tuple(dose.value.givenAt.earliest(), dose.value.givenAt.time(), dose.id);
        });
    return people;
}

Result<void> DueRegister::addPeople(const DueWho& who, std::vector<DueCandidate>& people, Places& places)
{
    Repeated repeated;
    const Part part = concerned(who);
    return m_database.forEach(
        QStringLiteral("WITH ") + part.sql +
            QStringLiteral(
                " SELECT p.id, p.full_name, p.birth, p.sex, m.full_name, p.hamlet, p.commune, "
                "COALESCE(p.phone, m.phone) FROM who CROSS JOIN person p ON p.id = who.id LEFT JOIN "
                "person m ON m.id = p.mother"),
        part.values, [&](const Row& row) -> Result<void> {
            DueCandidate one;
            one.line = {Id{row[0].toLongLong()}, row[1].toString(),
                        repeated.date(row[2]),   static_cast<Sex>(row[3].toInt()),
                        row[4].toString(),       repeated.text(row[5]),
                        repeated.text(row[6]),   {}};
            one.phone = row[7].toString();
            places.insert(one.line.person, people.size());
            people.push_back(std::move(one));
            return {};
        });
}

Result<void> DueRegister::addDoses(const DueWho& who, std::vector<DueCandidate>& people, const Places& places)
{
    Repeated repeated;
    // Not the view counted_dose: asked for whole communes at once, the facts that do not count are few and
    // collected beforehand.
    const Part part = concerned(who);
    return m_database.forEach(
        QStringLiteral("WITH ") + part.sql +
            QStringLiteral(
                ", gone(id) AS MATERIALIZED (SELECT target FROM voided UNION SELECT d.replaces FROM dose d "
                "WHERE "
                "d.replaces IS NOT NULL AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = d.id)) "
                "SELECT d.person, d.id, d.product, d.given_at, d.expiry FROM who CROSS JOIN dose d ON "
                "d.person = who.id WHERE d.id NOT IN (SELECT id FROM gone WHERE id IS NOT NULL)"),
        part.values, [&](const Row& row) -> Result<void> {
            const auto place = places.constFind(Id{row[0].toLongLong()});
            if (place == places.cend()) return {};
            Stored<Dose> dose{Id{row[1].toLongLong()}, {}};
            dose.value.person = place.key();
            dose.value.product = repeated.text(row[2]);
            dose.value.givenAt = repeated.date(row[3]);
            dose.value.expiry = repeated.date(row[4]);
            people[*place].doses.append(std::move(dose));
            return {};
        });
}

Result<void> DueRegister::addReactions(const DueWho& who, std::vector<DueCandidate>& people,
                                       const Places& places)
{
    Repeated repeated;
    Part part = concerned(who);
    part.values += int(Reaction::Severity::Severe);
    return m_database.forEach(
        QStringLiteral("WITH ") + part.sql +
            QStringLiteral(
                " SELECT r.person, r.id, r.dose, r.onset FROM reaction r WHERE r.severity = ? AND "
                "r.person IN (SELECT id FROM who) AND NOT EXISTS (SELECT 1 FROM voided v WHERE "
                "v.target = r.id) AND NOT EXISTS (SELECT 1 FROM reaction n WHERE n.replaces = r.id "
                "AND NOT EXISTS (SELECT 1 FROM voided w WHERE w.target = n.id))"),
        part.values, [&](const Row& row) -> Result<void> {
            const auto place = places.constFind(Id{row[0].toLongLong()});
            if (place == places.cend()) return {};
            Stored<Reaction> reaction{Id{row[1].toLongLong()}, {}};
            reaction.value.person = place.key();
            reaction.value.dose = Id{row[2].toLongLong()};
            reaction.value.onset = repeated.date(row[3]);
            reaction.value.severity = Reaction::Severity::Severe;
            people[*place].reactions.append(std::move(reaction));
            return {};
        });
}

} // namespace noi
