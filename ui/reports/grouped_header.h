#pragma once

#include <QHeaderView>

namespace noi
{

/// A head of two storeys: above, what neighbours with the same ReportModel::GroupRole have in common; below,
/// their titles, in two lines where they are long.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GroupedHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QString group(int section) const;
    [[nodiscard]] bool hasGroups() const;
    [[nodiscard]] int titleLines() const;
    void paintGroup(QPainter& painter, const QRect& section, int logical) const;
};

} // namespace noi
