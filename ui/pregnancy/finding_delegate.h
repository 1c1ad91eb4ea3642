#pragma once

#include <QStyledItemDelegate>

namespace noi
{

/// A finding on two lines: its urgency as a badge and what was found, below it what to do.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { Urgency = Qt::UserRole, Advice };

    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace noi
