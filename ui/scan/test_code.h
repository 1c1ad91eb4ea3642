#pragma once

#include <QWidget>

class QPrinter;

namespace noi
{

/// The scanner's test code (wedgeTestCode) as a DataMatrix, the kind that vials carry, to be scanned from the
/// screen.
class TestCode : public QWidget
{
    Q_OBJECT

public:
    explicit TestCode(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The same on paper, 30 mm wide, with a heading and what to do with it.
void printTestCode(QPrinter& printer, const QString& heading, const QString& sentence);

} // namespace noi
