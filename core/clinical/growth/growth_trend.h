#pragma once

#include "core/clinical/growth/growth_classes.h"

namespace noi::growth
{

/// What the line through a child's points says, where a single point says nothing yet.
enum class TrendKind {
    WeightLoss,  ///< lighter than at the weighing before
    NoGain,      ///< no heavier than some time ago
    CrossedDown, ///< fell through lines of deviation
    CrossedUp,   ///< rose through lines of deviation: weight for length only
    Shorter,     ///< shorter than before: one of the two is wrong
    Jump,        ///< more than a child can grow: one of the two is wrong
};

/// One such saying: between which two of the points, and of what.
struct Trend {
    TrendKind kind = TrendKind::NoGain;
    Figure figure = Figure::Weight;
    qsizetype from = 0, to = 0; ///< places in the list of points

    /// Whether it asks for measuring again rather than for care.
    [[nodiscard]] bool doubts() const { return kind == TrendKind::Shorter || kind == TrendKind::Jump; }
    bool operator==(const Trend&) const = default;
};

struct GrowthPoint {
    Measured measured;
    Scores scores;
};

/// From when on a line is worrying, as data.
class TrendRules
{
public:
    /// Columns kind (weight-loss, no-gain, crossed-down, crossed-up, shorter, jump), from_month, to_month
    /// (completed months of the later point; empty: open), days (the two points lie at most, for no-gain at
    /// least, so far apart), amount (weight-loss, no-gain: g; crossed: lines; shorter: mm; jump: deviations).
    /// Fails with Damaged, naming the line.
    static Result<TrendRules> read(const QByteArray& bytes, const QString& file);

    /// What the last of the points (by age, earliest first) says with those before it.
    [[nodiscard]] QList<Trend> ofLast(const QList<GrowthPoint>& points) const;

private:
    struct Rule {
        TrendKind kind;
        int fromMonth, toMonth, days;
        double amount;
    };
    [[nodiscard]] std::optional<Trend> between(const Rule& rule, const QList<GrowthPoint>& points,
                                               qsizetype from) const;

    QList<Rule> m_rules;
};

} // namespace noi::growth
