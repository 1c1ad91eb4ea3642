#include "core/store/registers/due_register.h"

#include "core/store/json_ids.h"
#include "core/store/registers/same_person_register.h"

#include <QHash>
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

QString jsonOf(const QStringList& codes)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

/// A part of a statement with the values of its marks.
struct Part {
    QString sql;
    QVariantList values;
};

using Sets = QList<QList<Id>>;

/// "who(id) AS (…)": the people concerned, and all files of those who have several: doses may be in any.
/// CROSS JOIN keeps SQLite to the order that is written.
Part concerned(const DueWho& who, const Sets& sets)
{
    Part part;
    QString from = QStringLiteral("person p");
    if (who.only) {
        part.sql = QStringLiteral("asked(id) AS MATERIALIZED (SELECT value FROM json_each(?)), ");
        part.values += jsonOf(*who.only);
        from = QStringLiteral("asked CROSS JOIN person p ON p.id = asked.id");
    }
    part.sql +=
        QStringLiteral("who(id) AS MATERIALIZED (SELECT p.id FROM ") + from +
        QStringLiteral(
            " WHERE p.died IS NULL AND p.withdrawn IS NULL AND (p.commune = ? OR p.commune IS NULL) AND "
            "(p.birth >= ? OR (p.birth IS NOT NULL AND p.sex = ? AND EXISTS(SELECT 1 FROM "
            "dose d WHERE d.person = p.id AND d.product IN (SELECT value FROM "
            "json_each(?)))))");
    part.values += {who.commune, QString::number(who.bornFrom), int(Sex::Female), jsonOf(who.products)};
    if (!sets.isEmpty()) {
        QList<Id> files;
        for (const QList<Id>& set : sets)
            files += set;
        part.sql += QStringLiteral(" AND p.id NOT IN (SELECT value FROM json_each(?)) UNION ALL SELECT value "
                                   "FROM json_each(?)");
        part.values += {jsonOf(files), jsonOf(files)};
    }
    part.sql += u')';
    return part;
}

/// One reading: the people, then what happened to them.
class Reading
{
public:
    Reading(Database& database, const DueWho& who) : m_database(database), m_who(who) {}

    Result<std::vector<DueCandidate>> all();

private:
    Result<void> readSets();
    Result<void> addPeople();
    Result<QSet<Id>> dead();
    Result<void> keepOneFileEach();
    void keepOneOf(const QList<Id>& set, bool alive, std::vector<bool>& dropped);
    void drop(const std::vector<bool>& dropped);
    Result<void> addDoses();
    Result<void> addReactions();

    Database& m_database;
    const DueWho& m_who;
    Sets m_sets;
    Part m_part;
    std::vector<DueCandidate> m_people;
    QHash<Id, size_t> m_places; ///< of a person and of all their files
};

Result<std::vector<DueCandidate>> Reading::all()
{
    if (auto read = readSets(); !read) return read.error();
    m_part = concerned(m_who, m_sets);
    if (auto read = addPeople(); !read) return read.error();
    if (!m_sets.isEmpty())
        if (auto kept = keepOneFileEach(); !kept) return kept.error();
    if (auto read = addDoses(); !read) return read.error();
    if (auto read = addReactions(); !read) return read.error();
    for (DueCandidate& one : m_people)
        std::ranges::sort(one.doses, {}, [](const Stored<Dose>& dose) {
            return std::tuple(dose.value.givenAt.earliest(), dose.value.givenAt.time(), dose.id);
        });
    return std::move(m_people);
}

Result<void> Reading::readSets()
{
    auto sets = SamePersonRegister(m_database).sets();
    if (!sets) return sets.error();
    m_sets = std::move(sets).value();
    if (m_who.only)
        m_sets.removeIf([this](const QList<Id>& set) { return !m_who.only->contains(set.first()); });
    return {};
}

Result<void> Reading::addPeople()
{
    Repeated repeated;
    return m_database.forEach(
        QStringLiteral("WITH ") + m_part.sql +
            QStringLiteral(
                " SELECT p.id, p.full_name, p.birth, p.sex, m.full_name, p.hamlet, p.commune, "
                "COALESCE(p.phone, m.phone) FROM who CROSS JOIN person p ON p.id = who.id LEFT JOIN "
                "person m ON m.id = p.mother"),
        m_part.values, [&](const Row& row) -> Result<void> {
            DueCandidate one;
            one.line.person = Id{row[0].toLongLong()};
            one.line.fullName = row[1].toString();
            one.line.birth = repeated.date(row[2]);
            one.line.sex = static_cast<Sex>(row[3].toInt());
            one.line.motherName = row[4].toString();
            one.line.hamlet = repeated.text(row[5]);
            one.line.commune = repeated.text(row[6]);
            one.phone = row[7].toString();
            m_places.insert(one.line.person, m_people.size());
            m_people.push_back(std::move(one));
            return {};
        });
}

Result<QSet<Id>> Reading::dead()
{
    QSet<Id> dead;
    auto read = m_database.forEach(
        QStringLiteral("WITH ") + m_part.sql +
            QStringLiteral(
                " SELECT p.id FROM who CROSS JOIN person p ON p.id = who.id WHERE p.died IS NOT NULL"),
        m_part.values, [&dead](const Row& row) -> Result<void> {
            dead.insert(Id{row[0].toLongLong()});
            return {};
        });
    return read ? Result<QSet<Id>>(dead) : Result<QSet<Id>>(read.error());
}

Result<void> Reading::keepOneFileEach()
{
    const auto dead = this->dead();
    if (!dead) return dead.error();
    std::vector<bool> dropped(m_people.size(), false);
    for (const QList<Id>& set : std::as_const(m_sets)) {
        const bool alive = std::ranges::none_of(set, [&](Id file) { return dead->contains(file); });
        keepOneOf(set, alive, dropped);
    }
    drop(dropped);
    return {};
}

/// The file by which they live here, else the least id of those that may be listed.
void Reading::keepOneOf(const QList<Id>& set, bool alive, std::vector<bool>& dropped)
{
    std::optional<size_t> kept;
    for (const Id file : set) {
        const auto place = m_places.constFind(file);
        if (place == m_places.cend()) continue;
        dropped[*place] = true;
        const PersonLine& line = m_people[*place].line;
        const bool listed =
            alive && !line.birth.isNull() && (line.commune.isEmpty() || line.commune == m_who.commune);
        if (listed && (!kept || (m_people[*kept].line.commune.isEmpty() && !line.commune.isEmpty())))
            kept = *place;
    }
    for (const Id file : set) {
        if (kept)
            m_places.insert(file, *kept);
        else
            m_places.remove(file);
    }
    if (!kept) return;
    dropped[*kept] = false;
    m_people[*kept].line.otherFiles = int(set.size()) - 1;
}

void Reading::drop(const std::vector<bool>& dropped)
{
    std::vector<size_t> moved(m_people.size());
    size_t left = 0;
    for (size_t place = 0; place < m_people.size(); ++place) {
        moved[place] = left;
        if (dropped[place]) continue;
        if (left != place) m_people[left] = std::move(m_people[place]);
        ++left;
    }
    m_people.resize(left);
    for (size_t& place : m_places)
        place = moved[place];
}

Result<void> Reading::addDoses()
{
    Repeated repeated;
    // Not the view counted_dose: asked for whole communes at once, the facts that do not count are few and
    // collected beforehand.
    return m_database.forEach(
        QStringLiteral("WITH ") + m_part.sql +
            QStringLiteral(
                ", gone(id) AS MATERIALIZED (SELECT target FROM voided UNION SELECT d.replaces FROM dose d "
                "WHERE "
                "d.replaces IS NOT NULL AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = d.id)) "
                "SELECT d.person, d.id, d.product, d.given_at, d.expiry FROM who CROSS JOIN dose d ON "
                "d.person = who.id WHERE d.id NOT IN (SELECT id FROM gone WHERE id IS NOT NULL)"),
        m_part.values, [&](const Row& row) -> Result<void> {
            const auto place = m_places.constFind(Id{row[0].toLongLong()});
            if (place == m_places.cend()) return {};
            Stored<Dose> dose{Id{row[1].toLongLong()}, {}};
            dose.value.person = Id{row[0].toLongLong()};
            dose.value.product = repeated.text(row[2]);
            dose.value.givenAt = repeated.date(row[3]);
            dose.value.expiry = repeated.date(row[4]);
            m_people[*place].doses.append(std::move(dose));
            return {};
        });
}

Result<void> Reading::addReactions()
{
    Repeated repeated;
    QVariantList values = m_part.values;
    values += int(Reaction::Severity::Severe);
    return m_database.forEach(
        QStringLiteral("WITH ") + m_part.sql +
            QStringLiteral(
                " SELECT r.person, r.id, r.dose, r.onset FROM reaction r WHERE r.severity = ? AND "
                "r.person IN (SELECT id FROM who) AND NOT EXISTS (SELECT 1 FROM voided v WHERE "
                "v.target = r.id) AND NOT EXISTS (SELECT 1 FROM reaction n WHERE n.replaces = r.id "
                "AND NOT EXISTS (SELECT 1 FROM voided w WHERE w.target = n.id))"),
        values, [&](const Row& row) -> Result<void> {
            const auto place = m_places.constFind(Id{row[0].toLongLong()});
            if (place == m_places.cend()) return {};
            Stored<Reaction> reaction{Id{row[1].toLongLong()}, {}};
            reaction.value.person = Id{row[0].toLongLong()};
            reaction.value.dose = Id{row[2].toLongLong()};
            reaction.value.onset = repeated.date(row[3]);
            reaction.value.severity = Reaction::Severity::Severe;
            m_people[*place].reactions.append(std::move(reaction));
            return {};
        });
}

} // namespace

Result<std::vector<DueCandidate>> DueRegister::candidates(const DueWho& who)
{
    return Reading(m_database, who).all();
}

Result<QSet<Id>> DueRegister::touchedBy(const QSet<Id>& changed)
{
    QSet<Id> touched;
    auto read = m_database.forEach(
        QStringLiteral(
            "WITH RECURSIVE named(id) AS MATERIALIZED (SELECT value FROM json_each(?)), touched(id) AS "
            "(SELECT id FROM named UNION SELECT c.id FROM named CROSS JOIN person c ON c.mother = named.id "
            "UNION SELECT s.b FROM touched CROSS JOIN same_person s ON s.a = touched.id "
            "UNION SELECT s.a FROM touched CROSS JOIN same_person s ON s.b = touched.id) "
            "SELECT id FROM touched WHERE id IS NOT NULL"),
        {jsonOf(changed)}, [&touched](const Row& row) -> Result<void> {
            touched.insert(Id{row[0].toLongLong()});
            return {};
        });
    return read ? Result<QSet<Id>>(touched) : Result<QSet<Id>>(read.error());
}

} // namespace noi
