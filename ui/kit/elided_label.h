#pragma once

#include <QLabel>

namespace noi
{

/// One line that gives way on a narrow screen: it ends in "…", and the tool tip has it all.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// What is seen in that width.
    [[nodiscard]] virtual QString fitted(int width) const;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace noi
