#pragma once

#include "core/report/period.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace noi
{

class ChoiceField;
class DateField;

/// Which days a report is about: the kind of period, the one before and after, or any days.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    /// `language` as in ReportsParts.
    PeriodChooser(QDate today, std::function<QString()> language, QWidget* parent = nullptr);

    [[nodiscard]] const report::Period& period() const { return m_period; }
    void setPeriod(const report::Period& period);
    void setToday(QDate today) { m_today = today; }
    /// The neighbour after (1) or before (-1).
    void turn(int direction);
    /// By its place among the kinds, from 0.
    void chooseKind(int kind);

Q_SIGNALS:
    void chosen(const noi::report::Period& period);

private:
    void fill();
    void takeKind(int kind);
    void takeDays();

    QDate m_today;
    std::function<QString()> m_language;
    report::Period m_period;
    bool m_filling = false;
    ChoiceField* m_kind;
    QPushButton *m_before, *m_after;
    QLabel* m_name;
    QWidget* m_days;
    DateField *m_from, *m_to;
};

} // namespace noi
