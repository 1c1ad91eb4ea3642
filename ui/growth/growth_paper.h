#pragma once

#include "core/model/person.h"
#include "ui/growth/growth_chart_view.h"
#include "ui/print/sheet.h"

#include <QDateTime>
#include <QStringList>

namespace noi
{

/// A child's growth chart as it is printed: words and figures only.
struct GrowthPaper {
    struct Line {
        QString day, age, weight, length, weightForAge, lengthForAge, weightForLength, remark;
    };

    QString station, name, birth, sex, mother;
    GrowthChart chart;
    QList<Line> lines;     ///< newest first
    QStringList sentences; ///< what the last measurement says
    QDateTime printed;
};

/// What is printed of a file: the chart as it is seen, and the newest measurements that count, as many as
/// have room.
[[nodiscard]] GrowthPaper growthPaper(const Person& child, const GrowthFile& file, const GrowthChart& chart);

/// One A4, upright; vector.
[[nodiscard]] PrintJob growthJob(const GrowthPaper& paper);

} // namespace noi
