#pragma once

#include <QStyledItemDelegate>

namespace noi
{

struct ImmunizationLook;

/// Draws the cells of the immunisation grid: on one line where there is room, else the small print below.
class ImmunizationPainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTwoLines(bool two) { m_twoLines = two; }
    /// What a cell needs to show a date and the usual product on one line.
    [[nodiscard]] static int wholeWidth(const QWidget* widget);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void write(QPainter* painter, QRect room, const QStyleOptionViewItem& option,
               const ImmunizationLook& look) const;

    bool m_twoLines = false;
};

} // namespace noi
