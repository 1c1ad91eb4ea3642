#pragma once

namespace noi::growth
{

/// How a measure is spread among healthy children of one sex at one age (or length): power of the Box-Cox
/// transform, median, and coefficient of variation. Cole and Green, Statistics in Medicine 1992; WHO Child
/// Growth Standards, Methods and development (2006), chapter 7.
struct Lms {
    double l = 1; ///< power
    double m = 0; ///< median, in the unit of the measure
    double s = 0; ///< coefficient of variation

    /// The measure `z` standard deviations from the median.
    [[nodiscard]] double valueAt(double z) const;
    /// Standard deviations between `value` (> 0) and the median; beyond ± 3 in steps of the last whole one,
    /// as WHO does where weight is skewed ("restricted" LMS, chapter 7). Where l is 1 both are the same.
    [[nodiscard]] double zOf(double value) const;
};

/// Between two rows of a table: `part` of the way from the first to the second.
[[nodiscard]] Lms between(const Lms& first, const Lms& second, double part);

} // namespace noi::growth
