#pragma once

#include "core/base/result.h"
#include "core/clinical/growth/growth_scores.h"
#include "core/reference/words.h"

#include <QByteArray>
#include <QList>

namespace noi::growth
{

/// How grave a class is, for its colour and its place.
enum class Gravity { Normal, Watch, Moderate, Severe };

/// What a score means in words: "thấp còi", with what to do.
struct GrowthClass {
    QString code; ///< stands in reports: never given another meaning
    Gravity gravity = Gravity::Normal;
    Words name, advice;
};

/// Which of a child's figures a class is about.
enum class Figure { Length, Weight, WeightForLength, BmiForAge, Head, ArmMm, Oedema };

/// Classes of growth, as data.
class GrowthClasses
{
public:
    /// Columns figure (length, weight, weight-for-length, bmi, head: z-score; arm: mm; oedema), from_month,
    /// to_month (completed; empty: open), from (≥), above (>), below (<), up_to (≤; empty: open), code,
    /// gravity (normal, watch, moderate, severe), name_vi, name_en, advice_vi, advice_en. Fails with Damaged,
    /// naming the line.
    static Result<GrowthClasses> read(const QByteArray& bytes, const QString& file);

    /// What is said of one figure; null where the pack has nothing for it.
    [[nodiscard]] const GrowthClass* of(Figure figure, double value, double ageDays) const;
    /// All that is not normal, the gravest first.
    [[nodiscard]] QList<GrowthClass> concerns(const Measured& measured, const Scores& scores) const;

private:
    struct Border {
        std::optional<double> from, above, below, upTo; ///< ≥, >, <, ≤

        [[nodiscard]] bool hold(double value) const;
    };
    struct Row {
        Figure figure;
        int fromMonth, toMonth;
        Border borders;
        GrowthClass said;
    };
    QList<Row> m_rows;
};

} // namespace noi::growth
