#pragma once

#include <QList>
#include <QString>

namespace noi::report
{

/// Where children were born, month by month.
struct DeliveriesByMonth {
    struct Month {
        qint64 atStation = 0, inHospital = 0, atHome = 0; ///< deliveries; at home: and on the way

        bool operator==(const Month&) const = default;
        [[nodiscard]] qint64 all() const { return atStation + inHospital + atHome; }
    };

    QString title;
    int year = 0;
    QList<Month> months; ///< January first; as many as have passed, at most 12

    bool operator==(const DeliveriesByMonth&) const = default;
};

} // namespace noi::report
