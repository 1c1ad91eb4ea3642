#pragma once

#include "core/base/progress.h"
#include "core/exchange/import/plan.h"
#include "core/store/registers/import_register.h"

namespace noi::exchange
{

/// Everybody who is here, ready to be asked about by number, name and birth.
class KnownPeople
{
public:
    KnownPeople(std::vector<KnownPerson> people, const std::vector<KnownNumber>& numbers,
                const QList<QList<Id>>& samePeople);

    /// Who this may be, the certain ones first; of several files of one person only one. A phone number never
    /// counts, and nobody is certain by a name alone.
    [[nodiscard]] QList<MatchFound> find(const FileRow& row) const;
    /// The woman (or man) that a parent is for certain: by number, or by name and the very day of birth.
    [[nodiscard]] Id parent(const FileParent& parent, Sex sex) const;
    /// The person and all other files of theirs.
    [[nodiscard]] QList<Id> filesOf(Id person) const;

private:
    struct Keys {
        QString name, mother, hamlet;
    };
    [[nodiscard]] MatchFound compare(const FileRow& row, const Keys& keys, size_t at, bool sameNumber) const;
    [[nodiscard]] QList<MatchFound> oncePerPerson(QList<MatchFound> found) const;
    [[nodiscard]] bool otherNumber(const FileRow& row, Id person) const;

    std::vector<KnownPerson> m_people;
    std::vector<Keys> m_keys;
    QHash<Id, size_t> m_places;
    QHash<QString, QList<size_t>> m_byNumber, m_byName;
    QHash<QDate, QList<size_t>> m_byBirth;
    QHash<Id, QHash<int, QString>> m_numbers; ///< standing ones, by kind
    QHash<Id, int> m_setOf;
    QList<QList<Id>> m_sets;
};

/// Which doses of a plan's people are here already.
class KnownDoses
{
public:
    KnownDoses(const Reference& reference, const std::vector<Stored<Dose>>& doses);

    /// Sets the state of each, for doses of `files`; doses of the same list are held against each other too.
    void judge(std::vector<ImportedDose>& doses, const QList<Id>& files) const;

private:
    struct Given {
        Dose dose;
        Id id;
        int row = 0;
    };
    [[nodiscard]] int family(const QString& product) const;
    [[nodiscard]] ImportedDose::State against(const Dose& told, const Given& given) const;

    const Reference& m_reference;
    QHash<QString, int> m_families;
    QHash<Id, QList<Given>> m_given; ///< by file
    mutable QHash<QPair<QString, QString>, int> m_days;
};

} // namespace noi::exchange
