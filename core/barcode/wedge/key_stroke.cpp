#include "core/barcode/wedge/key_stroke.h"

namespace noi
{

namespace
{
constexpr quint32 CloseBracket = 27; // scan code of ] on a US keyboard
} // namespace

bool isErasing(const KeyStroke& stroke) { return stroke.key == Qt::Key_Backspace; }

bool isTerminator(const KeyStroke& stroke)
{
    return !stroke.ctrl && !stroke.alt &&
           (stroke.key == Qt::Key_Return || stroke.key == Qt::Key_Enter || stroke.key == Qt::Key_Tab);
}

bool isSeparator(const KeyStroke& stroke)
{
    if (stroke.text == QStringLiteral("\u001d") || stroke.text == QStringLiteral("\u2194")) return true;
    if (stroke.ctrl && !stroke.alt)
        return stroke.key == Qt::Key_BracketRight || stroke.scanCode == CloseBracket;
    return stroke.key == Qt::Key_F8 && !stroke.alt && !stroke.shift;
}

bool isAltDigit(const KeyStroke& stroke)
{
    return stroke.alt && !stroke.ctrl && stroke.key >= Qt::Key_0 && stroke.key <= Qt::Key_9;
}

} // namespace noi
