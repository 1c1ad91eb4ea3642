#include "ui/pregnancy/birth_month_view.h"

#include "ui/kit/date_words.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace noi
{

BirthMonthView::BirthMonthView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("birthMonth"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BirthMonthView::show(const QList<PregnantWoman>& women, QDate month, QDate today)
{
    m_first = QDate(month.year(), month.month(), 1);
    m_today = today;
    m_mothers.clear();
    for (const PregnantWoman& woman : women)
        if (woman.due.isValid()) m_mothers[woman.due] += woman.line.fullName;
    update();
}

QSize BirthMonthView::sizeHint() const { return {62 * gridUnit(this), rowHeight(this) * 3 / 2}; }

QSize BirthMonthView::minimumSizeHint() const { return {31 * gridUnit(this), rowHeight(this) * 3 / 2}; }

QRect BirthMonthView::cell(int day) const
{
    const int days = m_first.daysInMonth();
    const int left = (day - 1) * width() / days, right = day * width() / days;
    return {left, 0, right - left - 1, height()};
}

void BirthMonthView::paintDay(QPainter& painter, int day) const
{
    const QDate date = m_first.addDays(day - 1);
    const QRect box = cell(day), top(box.left(), 0, box.width(), box.height() / 2);
    const int mothers = int(m_mothers.value(date).size());
    const bool sunday = date.dayOfWeek() == Qt::Sunday, now = date == m_today;
    // Those whose day is over and who are still on the list are to be asked after.
    const Meaning meaning = date < m_today ? Meaning::Late : Meaning::Due;
    painter.fillRect(box,
                     mothers > 0 ? paleColour(meaning) : QColor(sunday ? colours::band : colours::ground));
    if (now) {
        painter.setPen(QPen(QColor(colours::accent), 2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
    QFont font = this->font();
    painter.setFont(font);
    painter.setPen(QColor(colours::greyText));
    painter.drawText(top, Qt::AlignCenter, QString::number(day));
    if (mothers == 0) return;
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(colour(meaning));
    painter.drawText(box.adjusted(0, box.height() / 2, 0, 0), Qt::AlignCenter, QString::number(mothers));
}

void BirthMonthView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    if (!m_first.isValid()) return;
    QPainter painter(this);
    for (int day = 1; day <= m_first.daysInMonth(); ++day)
        paintDay(painter, day);
}

bool BirthMonthView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_first.isValid()) return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    for (int day = 1; day <= m_first.daysInMonth(); ++day) {
        if (!cell(day).contains(help->pos())) continue;
        const QDate date = m_first.addDays(day - 1);
        const QString words = dateWords(PartialDate::ofDay(date));
        QToolTip::showText(help->globalPos(), (QStringList{words} + mothersOn(date)).join(u'\n'), this);
    }
    return true;
}

} // namespace noi
