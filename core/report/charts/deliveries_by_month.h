#pragma once

#include <QList>
#include <QString>

namespace noi::report
{

/// Where children were born, month by month.
struct DeliveriesByMonth {
    struct Month {
        /// Deliveries; at home: and on the way or elsewhere; unknown: nobody wrote down where.
        qint64 atStation = 0, inHospital = 0, atHome = 0, unknown = 0;

        bool operator==(const Month&) const = default;
        [[nodiscard]] qint64 all() const { return atStation + inHospital + atHome + unknown; }
    };

    QString title;
    int year = 0;
    QList<Month> months; ///< January first; as many as have begun, at most 12
    QString stationName, hospitalName, homeName;
    QString unknownName; ///< may be empty

    bool operator==(const DeliveriesByMonth&) const = default;
};

} // namespace noi::report
