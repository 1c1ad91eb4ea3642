#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace noi::report
{

/// The monitoring chart of WHO's "Immunization in practice" (module 7): doses given since January against the
/// year's target, and who dropped out between the first dose and the last. Values only.
struct CoverageByMonth {
    struct Line {
        QString name; ///< "DPT-VGB-Hib 1"
        QList<qint64>
            byMonth; ///< given in each month, January first; as many months as have begun, at most 12

        bool operator==(const Line&) const = default;
    };

    QString title;
    int year = 0;
    qint64 yearTarget = 0; ///< children to be reached in the whole year; 0: not known, no line of the ideal
    double wanted = 95;    ///< share of the target that the programme wants, %
    QList<Line> lines;     ///< one or two

    bool operator==(const CoverageByMonth&) const = default;
};

/// Sums since January, as many as there are months.
[[nodiscard]] QList<qint64> sinceJanuary(const QList<qint64>& byMonth);

/// Who got the first dose and not the last, since January.
struct DropOut {
    qint64 number = 0;  ///< negative: more last doses than first ones
    double percent = 0; ///< of the first doses

    bool operator==(const DropOut&) const = default;
};
/// Of a month counted from 0. None: there are no two lines that reach it, or no first dose was given.
[[nodiscard]] std::optional<DropOut> dropOut(const CoverageByMonth& chart, int month);

} // namespace noi::report
