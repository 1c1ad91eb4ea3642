#pragma once

#include <QStyledItemDelegate>

namespace noi
{

/// The lines of the review list: a heading for each kind; below it whose it is, and in grey what it is about.
class ReviewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace noi
