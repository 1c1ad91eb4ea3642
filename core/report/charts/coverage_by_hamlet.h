#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace noi::report
{

/// How many of those who should be reached are, hamlet by hamlet.
struct CoverageByHamlet {
    struct Line {
        QString hamlet;
        qint64 target = 0, reached = 0; ///< people

        bool operator==(const Line&) const = default;
        /// Reached of target, %; none: there is nobody to reach.
        [[nodiscard]] std::optional<double> percent() const
        {
            if (target <= 0) return {};
            return 100.0 * double(reached) / double(target);
        }
    };

    QString title;
    double wanted = 95; ///< %
    QList<Line> lines;

    bool operator==(const CoverageByHamlet&) const = default;
};

/// Highest share first, as given where shares are equal; hamlets without anybody to reach last.
[[nodiscard]] QList<CoverageByHamlet::Line> byCoverage(QList<CoverageByHamlet::Line> lines);

} // namespace noi::report
