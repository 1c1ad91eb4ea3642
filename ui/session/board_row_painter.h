#pragma once

#include "core/base/clock.h"
#include "ui/session/board_columns.h"

#include <QStyledItemDelegate>

namespace noi
{

/// Draws a person's row: mark, name (shortened from the left), age and detail or running time at the right.
class BoardRowPainter : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BoardRowPainter(const Clock& clock, QObject* parent) : QStyledItemDelegate(parent), m_clock(clock) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Clock& m_clock;
};

} // namespace noi
