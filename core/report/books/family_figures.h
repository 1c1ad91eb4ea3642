#pragma once

#include "core/report/family.h"

namespace noi::report
{

/// A family's rows by their record: books say what the reports count.
class FamilyFigures
{
public:
    static Result<FamilyFigures> read(const FamilyContext& context, const QString& family,
                                      const Period& span);

    /// Whose day lies in the span.
    [[nodiscard]] bool counts(Id record) const { return m_counted.contains(record); }
    /// Invalid where the record is none of the family's, or the figure is not known.
    [[nodiscard]] QVariant value(Id record, const char* column) const;
    [[nodiscard]] std::optional<int> number(Id record, const char* column) const;
    /// Records whose day lies in the span, ascending.
    [[nodiscard]] QList<Id> records() const;

private:
    QStringList m_columns;
    QHash<Id, Row> m_rows;
    QSet<Id> m_counted;
};

} // namespace noi::report
