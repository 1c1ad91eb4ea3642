#pragma once

#include <QStyledItemDelegate>

namespace noi
{

/// A list's line: icon, text, and behind it in grey what tells it from its like (detailRole).
class TwoPartDelegate : public QStyledItemDelegate
{
public:
    static constexpr int detailRole = Qt::UserRole;

    /// `rows`: height in rows of the normal list.
    explicit TwoPartDelegate(QObject* parent, double rows = 1) : QStyledItemDelegate(parent), m_rows(rows) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    double m_rows;
};

} // namespace noi
