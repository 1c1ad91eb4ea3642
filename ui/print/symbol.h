#pragma once

#include "core/base/result.h"

#include <QBitArray>
#include <QString>

class QPainter;
class QRectF;

namespace noi
{

/// A matrix code: `size` × `size` modules, without the quiet zone around it.
struct Symbol {
    int size = 0;
    int quietZone = 0; ///< light modules that the standard wants on each side
    QBitArray dark;    ///< row by row

    [[nodiscard]] bool isDark(int row, int column) const { return dark.testBit(row * size + column); }
};

enum class SymbolKind { Qr, DataMatrix };

/// The code of a text, by Zint. QR with error correction Q: a quarter of it may be dirty or torn.
/// Error: the text does not fit.
[[nodiscard]] Result<Symbol> symbolOf(const QString& text, SymbolKind kind);

/// Paints the code with its quiet zone as vector rectangles, black on white, as large as fits into `area`.
void paintSymbol(QPainter& painter, const QRectF& area, const Symbol& symbol);

} // namespace noi
