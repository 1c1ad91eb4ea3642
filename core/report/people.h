#pragma once

#include "core/base/partial_date.h"
#include "core/model/person.h"
#include "core/report/scope.h"
#include "core/store/database.h"

#include <optional>

namespace noi::report
{

/// A person as reports know them: of files that are one person's, the one with the smallest id that is here
/// speaks.
struct Who {
    Id head;
    PartialDate birth;
    Sex sex = Sex::Unknown;
    std::optional<bool> minority; ///< none: ethnicity not known
    QString commune, hamlet;
    PartialDate died;

    /// Completed months at the first day of a date, on which a birth known by year or month was its first
    /// day; none without a birth, or before it.
    [[nodiscard]] std::optional<int> monthsAt(const PartialDate& date) const;
    [[nodiscard]] std::optional<int> yearsAt(const PartialDate& date) const;
    /// Where both are known to the day, and not before the birth.
    [[nodiscard]] std::optional<int> daysAt(const PartialDate& date) const;
};

/// Which files stand as one person's, and the people behind linked files.
class People
{
public:
    People() = default; ///< every file is a person's of its own
    static Result<People> read(Database& database);

    /// The file with the smallest id of those that are this one's person's, and are here.
    [[nodiscard]] Id head(Id file) const { return m_heads.value(file, file); }
    /// All files of that person.
    [[nodiscard]] QList<Id> files(Id file) const;
    /// From a row with the columns of personColumns(), beginning at `first`; `file` where the person is not
    /// here.
    [[nodiscard]] Who who(Id file, const Row& row, qsizetype first) const;

private:
    /// The files of one person, by id; `here` those of them that are here.
    void add(const QList<Id>& files, const QHash<Id, Who>& here);

    QHash<Id, Id> m_heads;          ///< of linked files only
    QHash<Id, QList<Id>> m_members; ///< by head
    QHash<Id, Who> m_linked;        ///< by head
};

/// These files and all that were ever said to be the same person's as one of them, whether that still stands.
Result<QSet<Id>> everLinkedWith(Database& database, const QSet<Id>& files);

constexpr qsizetype personColumnCount = 7;
/// "p.id, p.birth, …"
[[nodiscard]] QString personColumns(const QString& alias);

/// SQL: a fact of a table, under this alias, that counts: neither voided nor replaced.
[[nodiscard]] QString counts(const QString& table, const QString& alias);

/// resident, sex, minority, hamlet.
[[nodiscard]] QVariantList commonOf(const Who& who, const Scope& scope);

} // namespace noi::report
