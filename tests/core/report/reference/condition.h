#pragma once

#include "tests/core/report/reference/row.h"

#include <QStringList>

#include <memory>

namespace noi::test::reference
{

/// A condition of an indicator or of a form's column: = != < <= > >=, in ('a', 'b'), is empty, and, or, not,
/// brackets. What a comparison with an empty value says is not known, and nor is its opposite.
class Condition
{
public:
    /// Fails the test where the text makes no sense. Empty: always holds.
    explicit Condition(const QString& text);

    /// Known to hold. Fails the test for a column that the row does not have.
    [[nodiscard]] bool holds(const Row& row) const;
    /// The columns it looks at.
    [[nodiscard]] const QStringList& columns() const { return m_columns; }

    struct Node;

private:
    std::shared_ptr<const Node> m_root; ///< null: always
    QStringList m_columns;
};

} // namespace noi::test::reference
