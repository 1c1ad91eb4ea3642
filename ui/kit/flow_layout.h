#pragma once

#include <QLayout>

#include <vector>

namespace noi
{

/// One after the other like words: who finds no room in a row begins the next. It asks for no width of its
/// own, so what is in it never makes a window wider.
class FlowLayout : public QLayout
{
public:
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Where each item goes; how high all of them are.
    int lay(const QRect& rect, bool place) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace noi
