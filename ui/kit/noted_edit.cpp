#include "ui/kit/noted_edit.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace noi
{

void NotedEdit::setNote(const QString& note)
{
    if (note == m_note) return;
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void NotedEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_note.isEmpty()) return;
    // The note gives way to what is typed.
    const QRect inside = rect().adjusted(gridUnit(this), 0, -gridUnit(this), 0);
    const int room = inside.width() - fontMetrics().horizontalAdvance(text()) - 2 * gridUnit(this);
    if (room < 4 * gridUnit(this)) return;
    QPainter painter(this);
    painter.setPen(QColor(colours::greyText));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_note, Qt::ElideRight, room));
}

void NotedEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) settle();
    QLineEdit::focusOutEvent(event);
}

} // namespace noi
