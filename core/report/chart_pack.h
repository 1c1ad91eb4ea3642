#pragma once

#include "core/report/cuts.h"
#include "core/report/period.h"
#include "core/report/printed_head.h"

#include <array>

namespace noi::report
{

/// A chart, as a dated pack says it: what is drawn, and which expressions over indicators give its values.
/// Format: resources/reports/README.md.
struct ChartPack : PrintedHead {
    enum class Kind { Months, Hamlets, Growth, Deliveries };

    /// A line of months, what is counted by hamlet, a group of age, a place of birth.
    struct Row {
        QString code;
        Words name;
        std::optional<Expression> value, of; ///< none where the kind has none
        Cuts cuts;                           ///< that its figures fulfil
    };
    /// How children of a group of age grow: severe, moderate, normal, over.
    struct Part {
        Words name;
        std::optional<Expression> value; ///< none: of "over" only
    };

    Kind kind = Kind::Months;
    QList<Period::Kind> periods;
    double wanted = 95;               ///< %; of months and hamlets
    std::optional<Expression> target; ///< of months: who is to be reached in the calendar year
    QList<Row> rows;                  ///< deliveries: station, hospital, home, unknown, in this order
    std::array<Part, 4> parts;        ///< of growth

    /// Fails with Damaged, naming the line or the key: also where an indicator is not known, or belongs to a
    /// family that the cut says nothing of.
    static Result<ChartPack> read(const QByteArray& bytes, const QString& file,
                                  const IndicatorPack& indicators);
};

} // namespace noi::report
