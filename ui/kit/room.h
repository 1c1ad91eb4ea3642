#pragma once

class QComboBox;
class QScrollArea;
class QWidget;

namespace noi
{

/// `content` as wide as its place and scrolling only down, so that small screens and large letters do.
[[nodiscard]] QScrollArea* scrolledDown(QWidget* content, QWidget* parent);

/// The same, but it takes the height that the others leave, at least some rows: for the middle of a panel
/// whose head and button stay in sight.
[[nodiscard]] QScrollArea* scrolledMiddle(QWidget* content, QWidget* parent);

/// The field no longer asks for the width of its longest line: that is cut rather than the form made wider.
void letNarrow(QComboBox* field);

} // namespace noi
