#include "ui/scan/test_code.h"

#include "core/barcode/wedge/wedge_setup.h"
#include "ui/print/symbol.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPrinter>

namespace noi
{

namespace
{

constexpr double millimetresPerInch = 25.4, side = 30, margin = 20; // mm

Symbol symbol() { return symbolOf(QString::fromLatin1(wedgeTestCode()), SymbolKind::DataMatrix).valueOr({}); }

int modulesOf(const Symbol& symbol) { return symbol.size + 2 * symbol.quietZone; }

} // namespace

TestCode::TestCode(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

/// Whole pixels for each module: a scanner reads a screen badly enough as it is.
QSize TestCode::sizeHint() const
{
    const int modules = modulesOf(symbol());
    const int module = qRound(gridUnit(this) * 20.0 / modules);
    return {module * modules, module * modules};
}

void TestCode::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSymbol(painter, rect(), symbol());
}

void printTestCode(QPrinter& printer, const QString& heading, const QString& sentence)
{
    QPainter painter(&printer);
    const double mm = printer.resolution() / millimetresPerInch;
    const double width = printer.pageRect(QPrinter::DevicePixel).width() - 2 * margin * mm;
    QFont font = painter.font();
    font.setPointSizeF(14);
    painter.setFont(font);
    painter.drawText(QRectF(margin * mm, margin * mm, width, 10 * mm), Qt::AlignLeft, heading);
    paintSymbol(painter, QRectF(margin * mm, (margin + 12) * mm, side * mm, side * mm), symbol());
    font.setPointSizeF(11);
    painter.setFont(font);
    painter.drawText(QRectF(margin * mm, (margin + side + 18) * mm, width, 30 * mm),
                     Qt::AlignLeft | Qt::TextWordWrap, sentence);
}

} // namespace noi
