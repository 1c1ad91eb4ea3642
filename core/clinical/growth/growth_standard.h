#pragma once

#include "core/base/result.h"
#include "core/clinical/growth/lms.h"
#include "core/reference/pack_folders.h"
#include "core/reference/pack_table.h"

#include <array>
#include <optional>
#include <vector>

namespace noi::growth
{

/// What is measured against what. Ages below 61 months: WHO Child Growth Standards 2006; from then on WHO
/// Reference 2007.
enum class Indicator { Length, Weight, Bmi, Head, Arm };
constexpr int indicatorCount = 5;

/// WHO has curves for two.
enum class Sex { Unknown, Male, Female };

/// In which length was measured. Who lies is up to 0.7 cm longer.
enum class Position { Unknown, Lying, Standing };

/// Last day of age of the standards of 2006; the reference of 2007 follows by months.
constexpr int lastStandardDay = 1856;
/// WHO's average month.
constexpr double daysInMonth = 30.4375;

/// WHO's growth tables, as data.
class GrowthStandard
{
public:
    /// Columns: table, sex (1 male, 2 female), at, l, m, s. Tables by day of age: length, weight, bmi, head,
    /// arm; by month: length-month, weight-month, bmi-month; by tenth of a centimetre: weight-lying,
    /// weight-standing. Rows of a table follow each other without a gap. Fails with Damaged, naming the line.
    static Result<GrowthStandard> read(const QByteArray& bytes, const QString& file);
    /// The pack growth-who.csv that applies on `day`.
    static Result<GrowthStandard> load(const PackFolders& folders, QDate day);

    /// At an age in days: for length, weight and BMI to 19 years (weight to 10), head and arm circumference
    /// to `lastStandardDay`. None for a sex or an age WHO says nothing of.
    [[nodiscard]] std::optional<Lms> forAge(Indicator indicator, Sex sex, double ageDays) const;
    /// Weight (kg) of children of that length (cm): 45–110 lying, 65–120 standing; between two tenths of a
    /// centimetre it is interpolated.
    [[nodiscard]] std::optional<Lms> weightForLength(Sex sex, double lengthCm, Position position) const;

    [[nodiscard]] const PackInfo& info() const { return m_info; }

private:
    struct Table {
        int first = 0; ///< what the first row is for
        std::vector<Lms> rows;

        [[nodiscard]] const Lms* at(int place) const;
    };
    using BothSexes = std::array<Table, 2>;

    static constexpr int tableCount = 10;
    [[nodiscard]] const BothSexes& table(int which) const { return m_tables[size_t(which)]; }
    [[nodiscard]] std::optional<Lms> forMonth(Indicator indicator, size_t sex, double months) const;

    PackInfo m_info;
    std::array<BothSexes, tableCount> m_tables; ///< by day as Indicator, then by month, then by length
};

} // namespace noi::growth
