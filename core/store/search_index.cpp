#include "core/store/search_index.h"

#include "core/base/vietnamese.h"
#include "core/model/identifier.h"
#include "core/model/person.h"
#include "core/store/json_ids.h"

#include <QRegularExpression>

#include <algorithm>

namespace noi
{

namespace
{

/// Words of letters and digits, as the tokenizer will see them: "h'lan" is "h" and "lan".
QString words(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    // Half a surrogate pair would keep the expression from matching at all; the way through UTF-8 mends it.
    const QString whole = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    return searchKey(whole).replace(between, QStringLiteral(" ")).trimmed();
}

QString digitsAndLetters(QString number)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return number.toLower().remove(between);
}

/// Words hold no quotes after words().
QString beginsWith(const QString& word) { return u'"' + word + QStringLiteral("\"*"); }

/// Every typed word is a prefix: `"nguyen"* AND "th"*`. Numbers are also typed in groups, "0912 345 678", and
/// kept as one word.
QString matchExpression(const QStringList& typedWords)
{
    QStringList terms;
    for (const QString& word : typedWords)
        terms.append(beginsWith(word));
    const QString all = terms.join(QStringLiteral(" AND ")), number = typedWords.join(QString());
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (terms.size() < 2 || std::count_if(number.begin(), number.end(), isDigit) < 5) return all;
    return u'(' + all + QStringLiteral(") OR ") + beginsWith(number);
}

} // namespace

bool SearchIndex::takesWordsFrom(int recordType)
{
    return recordType == Person::number || recordType == Identifier::number;
}

Result<void> SearchIndex::collectConcerned(Id record, QSet<Id>& people)
{
    const auto found = m_database.rows(
        QStringLiteral("SELECT id FROM person WHERE id = ? UNION ALL SELECT id FROM person WHERE mother = "
                       "? UNION ALL SELECT person FROM identifier WHERE id = ? AND person IS NOT NULL"),
        {record.value, record.value, record.value});
    if (!found) return found.error();
    for (const Row& row : *found)
        people.insert(Id{row[0].toLongLong()});
    return {};
}

Result<void> SearchIndex::collectConcerned(const QSet<Id>& records, QSet<Id>& people)
{
    if (records.isEmpty()) return {};
    const QString ids = jsonOf(records);
    const auto found = m_database.rows(
        QStringLiteral(
            "WITH named(id) AS MATERIALIZED (SELECT value FROM json_each(?)) "
            "SELECT p.id FROM named CROSS JOIN person p ON p.id = named.id UNION ALL "
            "SELECT p.id FROM named CROSS JOIN person p ON p.mother = named.id UNION ALL "
            "SELECT i.person FROM named CROSS JOIN identifier i ON i.id = named.id WHERE i.person IS "
            "NOT NULL"),
        {ids});
    if (!found) return found.error();
    for (const Row& row : *found)
        people.insert(Id{row[0].toLongLong()});
    return {};
}

Result<void> SearchIndex::refresh(const QSet<Id>& people)
{
    for (const Id person : people)
        if (auto made = makeEntry(person); !made) return made;
    return {};
}

Result<void> SearchIndex::removeEntry(Id person)
{
    if (auto gone =
            m_database.run(QStringLiteral("DELETE FROM search_entry WHERE person = ?"), {person.value});
        !gone)
        return gone;
    return m_database.run(QStringLiteral("DELETE FROM search_word WHERE rowid = ?"), {person.value});
}

Result<void> SearchIndex::makeEntry(Id person)
{
    const auto row = m_database.row(
        QStringLiteral("SELECT p.full_name, m.full_name, p.hamlet, p.birth, p.phone FROM person p "
                       "LEFT JOIN person m ON m.id = p.mother WHERE p.id = ? AND p.withdrawn IS NULL"),
        {person.value});
    if (!row) return row.error();
    if (row->isEmpty()) return removeEntry(person);
    const auto identifiers = m_database.rows(
        QStringLiteral("SELECT value FROM identifier WHERE person = ? ORDER BY id"), {person.value});
    if (!identifiers) return identifiers.error();
    QStringList numbers{digitsAndLetters(row->at(4).toString())};
    for (const Row& identifier : *identifiers)
        numbers.append(digitsAndLetters(identifier[0].toString()));

    const QString name = words(row->at(0).toString());
    if (auto entry = m_database.run(QStringLiteral("INSERT OR REPLACE INTO search_entry VALUES(?, ?)"),
                                    {person.value, name});
        !entry)
        return entry;
    return m_database.run(QStringLiteral("INSERT OR REPLACE INTO search_word(rowid, name, mother, hamlet, "
                                         "birth, number) VALUES(?, ?, ?, ?, ?, ?)"),
                          {person.value, name, words(row->at(1).toString()), words(row->at(2).toString()),
                           row->at(3).toString().left(4), numbers.join(u' ')});
}

Result<void> SearchIndex::makeAgain()
{
    for (const char* emptied :
         {"DELETE FROM search_entry", "INSERT INTO search_word(search_word) VALUES('delete-all')"})
        if (auto done = m_database.run(QString::fromLatin1(emptied)); !done) return done;
    return m_database.forEach(QStringLiteral("SELECT id FROM person ORDER BY id"), {},
                              [this](const Row& row) { return makeEntry({row[0].toLongLong()}); });
}

Result<QList<Id>> SearchIndex::find(const QString& typed, int limit)
{
    const QString key = words(typed);
    QList<Id> found;
    const auto take = [&found, limit](const Result<QList<Row>>& rows) -> Result<void> {
        if (!rows) return rows.error();
        for (const Row& row : *rows)
            if (const Id id{row[0].toLongLong()}; found.size() < limit && !found.contains(id))
                found.append(id);
        return {};
    };
    if (key.isEmpty()) {
        if (auto latest = take(m_database.rows(
                QStringLiteral("SELECT id FROM person WHERE withdrawn IS NULL ORDER BY id DESC LIMIT ?"),
                {limit}));
            !latest)
            return latest.error();
        return found;
    }
    // U+10FFFF sorts behind every letter: the range is "begins with".
    const QString end = key + QString::fromUcs4(U"\U0010FFFF", 1);
    if (auto begins = take(m_database.rows(
            QStringLiteral("SELECT person FROM search_entry WHERE name_key >= ? AND name_key < ? "
                           "ORDER BY name_key LIMIT ?"),
            {key, end, limit}));
        !begins)
        return begins.error();
    if (found.size() < limit)
        if (auto words_ =
                take(m_database.rows(QStringLiteral("SELECT rowid FROM search_word WHERE search_word MATCH ? "
                                                    "ORDER BY rowid DESC LIMIT ?"),
                                     {matchExpression(key.split(u' ')), limit + found.size()}));
            !words_)
            return words_.error();
    return found;
}

} // namespace noi
