#pragma once

#include "core/reference/pack_table.h"

#include <optional>

namespace noi
{

/// Reads one row of a pack field by field. After the first field that cannot be right, failure() says which
/// and why, and the others read as empty: look at it once, at the end of the row.
class PackRow
{
public:
    PackRow(const PackTable& table, qsizetype row) : m_table(table), m_row(row) {}

    [[nodiscard]] QString text(int column) const { return m_table.text(m_row, column); }
    /// Fails where it is empty.
    QString required(int column);
    /// The same without making a text of it.
    void need(int column)
    {
        if (m_table.bytes(m_row, column).isEmpty()) refuse(column);
    }
    /// Words between spaces (or between semicolons, where names hold spaces).
    [[nodiscard]] QStringList list(int column, QChar separator = u' ') const;
    /// A whole number from `least` to `most`; an empty field gives none.
    std::optional<int> number(int column, int least, int most);
    /// A number with a decimal point from `least` to `most`; an empty field gives none.
    std::optional<double> decimal(int column, double least, double most);
    /// Place in `choices` of what the field holds.
    int oneOf(int column, const QStringList& choices);
    bool yesNo(int column) { return oneOf(column, {QStringLiteral("no"), QStringLiteral("yes")}) == 1; }
    /// Says that the field cannot be right.
    void refuse(int column);

    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    const PackTable& m_table;
    qsizetype m_row;
    std::optional<Error> m_failure;
};

/// A whole number that the pack's head gives, "# key: 280". Fails with Damaged where it is missing, no number
/// or not from `least` to `most`.
[[nodiscard]] Result<int> packHeadNumber(const PackInfo& info, const QString& key, int least, int most);
/// The error of an entry that stands twice in a pack.
[[nodiscard]] Error packHasTwice(const PackTable& table, qsizetype row, const QString& code);
/// The error of an entry that names something (a code of another list) that does not exist.
[[nodiscard]] Error packNamesUnknown(const PackTable& table, qsizetype row, const QString& code);

} // namespace noi
