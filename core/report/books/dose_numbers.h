#pragma once

#include "core/report/family.h"

namespace noi::report
{

/// Which doses of some series people have had, as reports number them (series_doses.h).
class DoseNumbers
{
public:
    static Result<DoseNumbers> read(Database& database, const QSet<Id>& heads, const QStringList& series);

    /// The greatest number of a series that a person had by a day; none: no dose is written down.
    [[nodiscard]] std::optional<int> upTo(Id head, const QString& series, QDate day) const;

private:
    struct Given {
        int number;
        QDate day; ///< the first it can mean
    };
    QHash<std::pair<Id, QString>, QList<Given>> m_given;
};

} // namespace noi::report
