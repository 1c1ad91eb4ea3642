#pragma once

#include "core/reference/pack_table.h"
#include "core/reference/words.h"
#include "core/report/condition.h"

#include <QHash>

namespace noi::report
{

/// Something that is counted, under a name: which rows of a family, or the sum of a column of them.
struct Indicator {
    QString code;
    QString family;
    Condition when;
    QString sum; ///< column; empty: rows are counted
    Words name;
};

/// The pack indicators.csv.
class IndicatorPack
{
public:
    /// Columns code, family, when, sum, name_vi, name_en. Fails with Damaged, naming the line.
    static Result<IndicatorPack> read(const QByteArray& bytes, const QString& file);

    [[nodiscard]] const PackInfo& info() const { return m_info; }
    [[nodiscard]] const QList<Indicator>& all() const { return m_indicators; }
    /// In the order of all().
    [[nodiscard]] const QStringList& codes() const { return m_codes; }

private:
    PackInfo m_info;
    QList<Indicator> m_indicators;
    QStringList m_codes;
};

} // namespace noi::report
