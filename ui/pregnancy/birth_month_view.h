#pragma once

#include "core/service/pregnant_women.h"

#include <QHash>
#include <QWidget>

namespace noi
{

/// A month in one strip: how many children are expected on each day. The tool tip of a day names the mothers.
class BirthMonthView : public QWidget
{
    Q_OBJECT

public:
    explicit BirthMonthView(QWidget* parent = nullptr);

    /// `month`: any day of it.
    void show(const QList<PregnantWoman>& women, QDate month, QDate today);
    /// Expected on that day.
    [[nodiscard]] QStringList mothersOn(QDate day) const { return m_mothers.value(day); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect cell(int day) const; ///< 1 the first
    void paintDay(QPainter& painter, int day) const;

    QHash<QDate, QStringList> m_mothers;
    QDate m_first, m_today;
};

} // namespace noi
