#include "ui/print/symbol.h"

#include <QPainter>
#include <QPainterPath>

#include <memory>
#include <zint.h>

namespace noi
{
namespace
{

constexpr int qrLevelQ = 3;

struct FreeSymbol {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

Symbol copied(const zint_symbol& drawn, int quietZone)
{
    Symbol symbol{drawn.rows, quietZone, QBitArray(drawn.rows * drawn.rows)};
    for (int row = 0; row < symbol.size; ++row)
        for (int column = 0; column < symbol.size; ++column)
            symbol.dark.setBit(row * symbol.size + column,
                               (drawn.encoded_data[row][column / 8] >> (column % 8)) & 1);
    return symbol;
}

} // namespace

Result<Symbol> symbolOf(const QString& text, SymbolKind kind)
{
    const std::unique_ptr<zint_symbol, FreeSymbol> zint(ZBarcode_Create());
    const QByteArray bytes = text.toUtf8();
    zint->symbology = kind == SymbolKind::Qr ? BARCODE_QRCODE : BARCODE_DATAMATRIX;
    zint->input_mode = UNICODE_MODE;
    if (kind == SymbolKind::Qr)
        zint->option_1 = qrLevelQ;
    else
        zint->option_3 = DM_SQUARE;
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    const int status = ZBarcode_Encode(zint.get(), data, static_cast<int>(bytes.size()));
    if (status >= ZINT_ERROR)
        return Error{
            ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "This text does not fit into a code."), {}};
    return copied(*zint, kind == SymbolKind::Qr ? 4 : 2);
}

void paintSymbol(QPainter& painter, const QRectF& area, const Symbol& symbol)
{
    const int modules = symbol.size + 2 * symbol.quietZone;
    const qreal module = qMin(area.width(), area.height()) / modules;
    QRectF square(0, 0, module * modules, module * modules);
    square.moveCenter(area.center());

    // One path of whole runs: neighbouring rectangles filled one by one show hairlines between them on paper.
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int row = 0; row < symbol.size; ++row)
        for (int column = 0; column < symbol.size; ++column) {
            const int start = column;
            while (column < symbol.size && symbol.isDark(row, column))
                ++column;
            if (column > start)
                dark.addRect(square.left() + (symbol.quietZone + start) * module,
                             square.top() + (symbol.quietZone + row) * module, (column - start) * module,
                             module);
        }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(square, Qt::white);
    painter.fillPath(dark, Qt::black);
    painter.restore();
}

} // namespace noi
