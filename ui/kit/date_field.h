#pragma once

#include "core/base/typed_date.h"
#include "ui/kit/noted_edit.h"

namespace noi
{

/// A date typed as people type it (core/base/typed_date.h); the understood day is shown in grey: "thứ Bảy
/// 14/03/2026".
class DateField : public NotedEdit
{
    Q_OBJECT

public:
    explicit DateField(DateRules rules = {}, QWidget* parent = nullptr);

    /// Today in Viet Nam: what a missing year is counted from. Until it is set, the PC's own day.
    void setToday(QDate today);
    void setRules(const DateRules& rules);

    /// Null when empty or not understood (then problem() says why).
    [[nodiscard]] PartialDate date() const;
    void setDate(const PartialDate& date);

    void settle() override;
    [[nodiscard]] std::optional<Error> problem() const override;

Q_SIGNALS:
    void dateChanged(const noi::PartialDate& date);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void sayUnderstood();

    DateRules m_rules;
    QDate m_today;
    Result<PartialDate> m_read = PartialDate();
};

} // namespace noi
