#include "core/exchange/import/groups.h"

#include "core/base/vietnamese.h"

#include <algorithm>

namespace noi::exchange
{

namespace
{

struct Group {
    ImportedPerson person;
    QString nameKey, motherKey;
    QHash<int, QString> numbers; ///< by kind
};

QHash<int, QString> numbersOf(const FileRow& row)
{
    QHash<int, QString> numbers;
    for (const Identifier& one : row.identifiers)
        if (!numberKey(one.type, one.value, one.note).isEmpty()) numbers.insert(int(one.type), one.value);
    return numbers;
}

bool speakAgainst(const QHash<int, QString>& a, const QHash<int, QString>& b)
{
    for (auto one = a.begin(); one != a.end(); ++one)
        if (const auto other = b.constFind(one.key()); other != b.constEnd() && *other != *one) return true;
    return false;
}

bool differ(Sex a, Sex b) { return a != b && a != Sex::Unknown && b != Sex::Unknown; }

void complete(QString& field, const QString& with)
{
    if (field.isEmpty()) field = with;
}

void complete(FileParent& parent, const FileParent& with)
{
    complete(parent.name, with.name);
    complete(parent.personalId, with.personalId);
    if (parent.birth.isNull()) parent.birth = with.birth;
}

class Grouping
{
public:
    void take(FileRow row)
    {
        const QString nameKey = searchKey(row.person.fullName), motherKey = searchKey(row.mother.name);
        const auto numbers = numbersOf(row);
        int place = byNumber(row);
        if (place >= 0 && m_groups[size_t(place)].nameKey != nameKey &&
            !similarNames(m_groups[size_t(place)].nameKey, nameKey))
            m_groups[size_t(place)].person.state = ImportedPerson::State::Clashing;
        if (place < 0) place = byName(row, nameKey, motherKey, numbers);
        if (place < 0) {
            place = int(m_groups.size());
            m_byName[keyOf(row, nameKey)].append(place);
            Group fresh;
            fresh.nameKey = nameKey;
            fresh.person.who = row;
            fresh.person.who.doses.clear();
            m_groups.push_back(std::move(fresh));
        }
        add(m_groups[size_t(place)], row, motherKey, numbers);
        for (const Identifier& one : std::as_const(row.identifiers))
            if (const QString key = numberKey(one.type, one.value, one.note); !key.isEmpty())
                m_byNumber.insert(key, place);
    }

    std::vector<ImportedPerson> people()
    {
        std::vector<ImportedPerson> all;
        all.reserve(m_groups.size());
        for (Group& group : m_groups)
            all.push_back(std::move(group.person));
        return all;
    }

private:
    static QString keyOf(const FileRow& row, const QString& nameKey)
    {
        return nameKey + u'|' + row.person.birth.toText();
    }

    int byNumber(const FileRow& row) const
    {
        for (const Identifier& one : row.identifiers) {
            const auto found = m_byNumber.constFind(numberKey(one.type, one.value, one.note));
            if (found != m_byNumber.constEnd()) return *found;
        }
        return -1;
    }

    int byName(const FileRow& row, const QString& nameKey, const QString& motherKey,
               const QHash<int, QString>& numbers) const
    {
        int first = -1;
        for (const int place : m_byName.value(keyOf(row, nameKey))) {
            const Group& group = m_groups[size_t(place)];
            if (speakAgainst(group.numbers, numbers) || differ(group.person.who.person.sex, row.person.sex))
                continue;
            const bool sameMother = !motherKey.isEmpty() && group.motherKey == motherKey;
            if (sameMother) return place;
            // Without a day of birth or a mother nothing but the name is left.
            if (row.person.birth.precision() < PartialDate::Precision::Day) continue;
            if ((motherKey.isEmpty() || group.motherKey.isEmpty()) && first < 0) first = place;
        }
        return first;
    }

    static void add(Group& group, const FileRow& row, const QString& motherKey,
                    const QHash<int, QString>& numbers)
    {
        ImportedPerson& planned = group.person;
        planned.rows.append(row.row);
        Person& person = planned.who.person;
        complete(person.ethnicity, row.person.ethnicity);
        complete(person.hamlet, row.person.hamlet);
        complete(person.commune, row.person.commune);
        complete(person.addressText, row.person.addressText);
        complete(person.phone, row.person.phone);
        complete(person.note, row.person.note);
        if (person.sex == Sex::Unknown) person.sex = row.person.sex;
        if (person.birth.isNull()) person.birth = row.person.birth;
        complete(planned.who.mother, row.mother);
        complete(planned.who.father, row.father);
        for (const Identifier& one : row.identifiers)
            if (!planned.who.identifiers.contains(one)) planned.who.identifiers.append(one);
        for (const FileDose& told : row.doses)
            planned.doses.push_back({told, ImportedDose::State::New, {}, 0});
        if (group.motherKey.isEmpty()) group.motherKey = motherKey;
        group.numbers.insert(numbers);
    }

    std::vector<Group> m_groups;
    QHash<QString, int> m_byNumber;
    QHash<QString, QList<int>> m_byName;
};

} // namespace

bool similarNames(const QString& a, const QString& b)
{
    const QStringList one = a.split(u' '), other = b.split(u' ');
    return one.size() > 1 && other.size() > 1 && one.first() == other.first() && one.last() == other.last();
}

QString motherInName(const QString& key)
{
    const QString childOf = QStringLiteral("con ba ");
    return key.startsWith(childOf) ? key.mid(childOf.size()) : QString();
}

QString numberKey(Identifier::Kind type, const QString& value, const QString& note)
{
    switch (type) {
    case Identifier::Kind::PersonalId:
    case Identifier::Kind::OldIdCard:
    case Identifier::Kind::BirthCertificate: break;
    // The last ten are the person's for life, those before them change with the kind of insurance.
    case Identifier::Kind::Insurance: return QStringLiteral("3:") + value.right(10);
    case Identifier::Kind::Other:
        if (note == registryNote()) break;
        return {};
    default: return {};
    }
    return QString::number(int(type)) + u':' + value;
}

std::vector<ImportedPerson> groupedRows(std::vector<FileRow> rows)
{
    Grouping grouping;
    for (FileRow& row : rows)
        grouping.take(std::move(row));
    return grouping.people();
}

} // namespace noi::exchange
