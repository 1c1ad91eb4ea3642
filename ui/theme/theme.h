#pragma once

#include "ui/theme/colours.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QWidget;

namespace noi
{

/// What a colour says; each also has a sign, for those who do not see the colour.
enum class Meaning { Neutral, Due, Done, Late, Stop };

/// Fusion, our fonts and our style sheet. Call once, before the first widget.
void applyTheme(QApplication& application);

[[nodiscard]] QColor colour(Meaning meaning);
[[nodiscard]] QColor paleColour(Meaning meaning);   ///< ground behind colour(meaning)
[[nodiscard]] QString sign(Meaning meaning);        ///< ● ✓ ! ✕; empty for Neutral
[[nodiscard]] QString meaningName(Meaning meaning); ///< "due", … as the style sheet calls it

/// An icon of resources/icons by its file's name without ".svg"; none of that name gives a null icon.
[[nodiscard]] QIcon icon(const QString& name, QRgb colour = colours::text);
/// The same for what is switched on and off.
[[nodiscard]] QIcon switchIcon(const QString& name, QRgb off, QRgb on);

/// The grid: 8 px at the normal text size, growing with the font. Margins and gaps are multiples of it.
[[nodiscard]] int gridUnit(const QWidget* widget);
/// Height of a list's row: 28 px at the normal text size.
[[nodiscard]] int rowHeight(const QWidget* widget);

/// Look of a widget in the style sheet: "title", "heading", "hint", "error", "strong", "primary", "quiet",
/// "card", "band".
void setRole(QWidget* widget, const QString& role);
/// Sets a property the style sheet reads, and draws the widget by it.
void setLook(QWidget* widget, const char* property, const QString& value);

} // namespace noi
