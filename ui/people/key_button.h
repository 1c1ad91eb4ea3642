#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace noi
{

/// A button that shows its key after its words.
QPushButton* keyButton(const QString& text, const QString& key, const QString& name, QWidget* parent);
/// The key clicks the button at once while `place` can have the focus. (A QPushButton's own shortcut animates
/// a click that takes effect 100 ms later: what was typed meanwhile would go astray.)
void bindKey(QPushButton* button, const QKeySequence& key, QWidget* place,
             Qt::ShortcutContext context = Qt::WindowShortcut);

} // namespace noi
