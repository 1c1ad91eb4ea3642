#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVariant>

namespace noi::report
{

/// Which rows of a family count, as a pack says it, made into SQL: = != < <= > >= with a number or a 'text',
/// in (…), is empty, and, or, not, brackets. Nothing of the pack's text goes into the SQL but names that the
/// family has; values are bound.
class Condition
{
public:
    /// Empty text holds for every row. BadInput with the place where the text stops making sense.
    static Result<Condition> parse(const QString& text, const QStringList& columns);
    /// Both.
    [[nodiscard]] Condition operator&&(const Condition& other) const;

    [[nodiscard]] const QString& sql() const { return m_sql; } ///< "1 = 1" where it always holds
    [[nodiscard]] const QVariantList& values() const { return m_values; }

private:
    friend class ConditionParser;
    QString m_sql = QStringLiteral("1 = 1");
    QVariantList m_values;
};

} // namespace noi::report
