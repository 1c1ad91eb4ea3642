#include "ui/session/board_row_painter.h"

#include "ui/session/board_model.h"
#include "ui/session/observation_timer.h"
#include "ui/kit/fitted_name.h"
#include "ui/session/session_words.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace noi
{

namespace
{

Meaning meaningOf(RowMark mark)
{
    switch (mark) {
    case RowMark::Done: return Meaning::Done;
    case RowMark::Postponed: return Meaning::Late;
    case RowMark::Contraindicated:
    case RowMark::Reaction: return Meaning::Stop;
    case RowMark::None:
    case RowMark::Left: break;
    }
    return Meaning::Neutral;
}

/// What stands at the right of a row and what it says by its colour.
struct RightEnd {
    QString text;
    Meaning meaning = Meaning::Neutral;
    bool strong = false;
};

RightEnd rightEnd(const BoardRow& row, qint64 now)
{
    if (row.observedUntil == 0)
        return {row.detail, row.mark == RowMark::Done ? Meaning::Neutral : meaningOf(row.mark)};
    const ObservationTimer timer = observationTimer(row.observedUntil, now);
    if (row.mark == RowMark::Reaction) return {timer.text(), Meaning::Stop, true};
    return {timer.text(), timer.over() ? Meaning::Late : Meaning::Neutral, timer.over()};
}

/// Draws at the right edge of `room` and takes the space away from it.
void drawRight(QPainter* painter, QRect& room, const QString& text, int least, QColor colour)
{
    const int width = std::max(least, painter->fontMetrics().horizontalAdvance(text));
    painter->setPen(colour);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
    room.setRight(room.right() - width - painter->fontMetrics().horizontalAdvance(u' ') * 3 / 2);
}

/// The room that a name keeps, however narrow the column: a given name and some initials.
int leastName(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.horizontalAdvance(QStringLiteral("N. Phương"));
}

void drawMark(QPainter* painter, QRect& room, Meaning meaning)
{
    if (meaning == Meaning::Neutral) return;
    painter->setPen(colour(meaning));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, sign(meaning));
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(u'✓') * 3 / 2);
}

} // namespace

void BoardRowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* model = static_cast<const BoardModel*>(index.model());
    const BoardRow& row = model->row(index);
    const RightEnd end = rightEnd(row, m_clock.nowMs());
    const bool selected = option.state & QStyle::State_Selected;

    painter->save();
    painter->setFont(option.font);
    if (selected)
        painter->fillRect(option.rect, QColor(colours::accentPale));
    else if (end.strong)
        painter->fillRect(option.rect, paleColour(end.meaning));
    if (selected && (option.state & QStyle::State_HasFocus))
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(gridUnit(option.widget) / 2, option.rect.height())),
            QColor(colours::accent));

    QRect room = option.rect.adjusted(gridUnit(option.widget), 0, -gridUnit(option.widget), 0);
    QFont beside = option.font;
    beside.setPointSizeF(beside.pointSizeF() * 0.92);
    if (end.strong) beside.setWeight(QFont::DemiBold);
    painter->setFont(beside);
    const auto advance = [painter](const char* text) {
        return painter->fontMetrics().horizontalAdvance(QLatin1String(text));
    };
    // In a narrow column the name stays readable: the age goes first, then the time; the timer never.
    const auto fits = [&](const QString& text) {
        return room.width() - painter->fontMetrics().horizontalAdvance(text) >= leastName(option);
    };
    // The minutes alone are enough where there is no room for more.
    const QString timer = fits(end.text) ? end.text : end.text.section(u':', 0, 0) + u'′';
    if (row.observedUntil)
        drawRight(painter, room, timer, advance(timer == end.text ? "00:00" : "00'"), colour(end.meaning));
    else if (fits(end.text))
        drawRight(painter, room, end.text, 0, colour(end.meaning));
    if (!row.age.isEmpty() && fits(row.age + u' '))
        drawRight(painter, room, row.age, advance("00 th"), colour(Meaning::Neutral));
    painter->setFont(option.font);
    drawMark(painter, room, meaningOf(row.mark));
    painter->setPen(QColor(colours::text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      fittedName(row.name, room.width(), painter->fontMetrics()));
    painter->restore();
}

QSize BoardRowPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, rowHeight(option.widget)};
}

} // namespace noi
