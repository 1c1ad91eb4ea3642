#pragma once

#include <QStyledItemDelegate>

namespace noi
{

/// A line of the reports' list: the name, and below it how it stands.
class ReportListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text);
};

} // namespace noi
