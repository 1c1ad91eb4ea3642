#include "ui/session/checklist_view.h"

#include "ui/kit/badge.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace noi
{

ChecklistView::ChecklistView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChecklistView::open(const Checklist& list, const QString& language)
{
    m_list = &list;
    m_language = language;
    m_answers = {};
    for (const ChecklistItem& item : list.items)
        m_answers.yes[item.number] = false;
    m_marked = 0;
    updateGeometry();
    update();
}

void ChecklistView::setMeasured(const ScreeningAnswers& answers)
{
    m_answers.temperatureC = answers.temperatureC;
    m_answers.weightG = answers.weightG;
    m_answers.liveVaccine = answers.liveVaccine;
    update();
    Q_EMIT changed();
}

bool ChecklistView::isYes(const ChecklistItem& item) const
{
    return m_answers.yes.value(item.number) || measuredAnswer(item, m_answers).value_or(false);
}

void ChecklistView::toggle(int number)
{
    if (!m_list || !m_list->item(number)) return;
    for (qsizetype i = 0; i < m_list->items.size(); ++i)
        if (m_list->items[i].number == number) m_marked = static_cast<int>(i);
    m_answers.yes[number] = !m_answers.yes.value(number);
    update();
    Q_EMIT marked(rows(width())[m_marked]);
    Q_EMIT changed();
}

QRect ChecklistView::textRoom(const QRect& row) const
{
    const int unit = gridUnit(this);
    const int answer = fontMetrics().horizontalAdvance(tr("✕ yes")) + unit * 2;
    return row.adjusted(unit * 3, unit / 4, -answer - unit, -unit / 4);
}

QList<QRect> ChecklistView::rows(int width) const
{
    QList<QRect> made;
    int top = 0;
    for (const ChecklistItem& item : m_list ? m_list->items : QList<ChecklistItem>()) {
        const QRect room = textRoom(QRect(0, 0, width, rowHeight(this)));
        const int text =
            fontMetrics()
                .boundingRect(QRect(0, 0, room.width(), 10000), Qt::TextWordWrap, item.text.in(m_language))
                .height();
        const int height = std::max(rowHeight(this), text + gridUnit(this) / 2);
        made.append(QRect(0, top, width, height));
        top += height;
    }
    return made;
}

int ChecklistView::heightForWidth(int width) const
{
    const QList<QRect> all = rows(width);
    return all.isEmpty() ? rowHeight(this) : all.last().bottom() + 1;
}

QSize ChecklistView::sizeHint() const { return {gridUnit(this) * 40, heightForWidth(std::max(width(), 40))}; }

void ChecklistView::drawRow(QPainter& painter, const QRect& row, const ChecklistItem& item, bool marked) const
{
    const bool yes = isYes(item);
    const bool ignored = item.liveOnly && !m_answers.liveVaccine;
    const Meaning meaning = item.ifYes == Verdict::Contraindicated ? Meaning::Stop : Meaning::Late;
    if (yes && !ignored)
        painter.fillRect(row, paleColour(meaning));
    else if (marked && hasFocus())
        painter.fillRect(row, QColor(colours::band));
    if (marked && hasFocus())
        painter.fillRect(QRect(row.topLeft(), QSize(gridUnit(this) / 2, row.height())),
                         QColor(colours::accent));

    const QRect text = textRoom(row);
    painter.setPen(QColor(colours::greyText));
    painter.drawText(QRect(row.left(), text.top(), text.left() - gridUnit(this) / 2, text.height()),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(item.number));
    painter.setPen(QColor(ignored ? colours::greyText : colours::text));
    painter.drawText(text, Qt::TextWordWrap | Qt::AlignVCenter, item.text.in(m_language));
    const QRect answer = row.adjusted(text.right(), 0, -gridUnit(this), 0);
    if (ignored) {
        painter.drawText(answer, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("–"));
    } else if (yes) {
        drawBadge(&painter, answer.adjusted(gridUnit(this), 0, 0, 0), meaning, tr("yes"));
    } else {
        painter.setPen(QColor(colours::greyText));
        painter.drawText(answer, Qt::AlignRight | Qt::AlignVCenter, tr("no"));
    }
}

void ChecklistView::paintEvent(QPaintEvent*)
{
    if (!m_list) return;
    QPainter painter(this);
    const QList<QRect> all = rows(width());
    for (qsizetype i = 0; i < all.size(); ++i)
        drawRow(painter, all[i], m_list->items[i], i == m_marked);
}

void ChecklistView::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->text().size() == 1 ? event->text()[0].digitValue() : -1;
    const int last = m_list ? static_cast<int>(m_list->items.size()) - 1 : 0;
    if (digit > 0 && !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier))) return toggle(digit);
    if (event->key() == Qt::Key_Space && m_list) return toggle(m_list->items[m_marked].number);
    if (event->key() == Qt::Key_Down)
        m_marked = std::min(last, m_marked + 1);
    else if (event->key() == Qt::Key_Up)
        m_marked = std::max(0, m_marked - 1);
    else
        return QWidget::keyPressEvent(event);
    update();
    if (m_list) Q_EMIT marked(rows(width())[m_marked]);
}

void ChecklistView::mousePressEvent(QMouseEvent* event)
{
    const QList<QRect> all = rows(width());
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].contains(event->position().toPoint())) return toggle(m_list->items[i].number);
}

void ChecklistView::focusInEvent(QFocusEvent*) { update(); }
void ChecklistView::focusOutEvent(QFocusEvent*) { update(); }

} // namespace noi
