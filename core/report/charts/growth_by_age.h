#pragma once

#include <QList>
#include <QString>

namespace noi::report
{

/// How children grow, by groups of age: of one of weight for age, length for age or weight for length.
struct GrowthByAge {
    struct Group {
        QString name; ///< "0–5 tháng"
        /// Children below −3 SD; from −3 to below −2; in between; above the form's upper limit.
        qint64 severe = 0, moderate = 0, normal = 0, over = 0;

        bool operator==(const Group&) const = default;
        [[nodiscard]] qint64 all() const { return severe + moderate + normal + over; }
    };

    QString title;
    QList<Group> groups;                                    ///< youngest first
    QString severeName, moderateName, normalName, overName; ///< as this measure calls them; over may be empty

    bool operator==(const GrowthByAge&) const = default;
};

} // namespace noi::report
