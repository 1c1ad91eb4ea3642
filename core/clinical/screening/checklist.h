#pragma once

#include "core/base/result.h"
#include "core/reference/pack_folders.h"
#include "core/reference/pack_table.h"
#include "core/reference/words.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace noi
{

/// Whether a person may be vaccinated now. In order of gravity.
enum class Verdict {
    Incomplete,      ///< not all is answered yet, and nothing so far speaks against it
    Eligible,        ///< every answer is no
    Postponed,       ///< not now
    Contraindicated, ///< not this vaccine
};

/// One question of a screening checklist, answered yes or no; yes speaks against vaccinating now.
struct ChecklistItem {
    enum class Measure { None, TemperatureC, WeightG };

    int number = 0;
    Words text;
    Verdict ifYes = Verdict::Postponed; ///< Postponed or Contraindicated
    bool liveOnly = false;              ///< speaks only against live vaccines
    Measure measure = Measure::None;    ///< what the nurse measures answers the item by these thresholds:
    std::optional<double> yesUpTo;      ///< yes at this value and below
    std::optional<double> yesBelow;     ///< yes below this value
    std::optional<double> yesFrom;      ///< yes at this value and above

    /// What a measured value (°C or g) answers.
    [[nodiscard]] bool answeredYesBy(double value) const;
};

/// A screening checklist of the Ministry of Health, as data.
struct Checklist {
    PackInfo info; ///< legal basis, version and dates: a screening record keeps code and version
    QString code;  ///< "newborn"
    Words title;
    int fromDay = 0;            ///< first day of age it is for
    std::optional<int> toDay;   ///< last day of age; none: no end
    QList<ChecklistItem> items; ///< in order of their numbers

    [[nodiscard]] const ChecklistItem* item(int number) const;
    /// What a screening record keeps: code and version, "newborn@1".
    [[nodiscard]] QString reference() const { return code + u'@' + info.version; }

    /// Head keys: code, title_vi, title_en, from_age_days, to_age_days. Columns: number, text_vi, text_en,
    /// if_yes, live_only, measure, yes_up_to, yes_below, yes_from. Fails with Damaged, naming the line.
    static Result<Checklist> read(const QByteArray& bytes, const QString& file);
};

/// The checklists that apply at one time.
class Checklists
{
public:
    Checklists() = default;
    explicit Checklists(QList<Checklist> lists) : m_lists(std::move(lists)) {}

    static Result<Checklists> load(const PackFolders& folders, QDate day);

    [[nodiscard]] const QList<Checklist>& all() const { return m_lists; }
    /// The list for a person of this age in days; null where none is for it. Valid as long as these lists.
    [[nodiscard]] const Checklist* forAge(qint64 days) const;

private:
    QList<Checklist> m_lists;
};

} // namespace noi
