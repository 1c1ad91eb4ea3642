#include "ui/people/key_button.h"

#include <QShortcut>

namespace noi
{

QPushButton* keyButton(const QString& text, const QString& key, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(key.isEmpty() ? text : text + QStringLiteral("   ") + key, parent);
    button->setObjectName(name);
    return button;
}

void bindKey(QPushButton* button, const QKeySequence& key, QWidget* place, Qt::ShortcutContext context)
{
    auto* shortcut = new QShortcut(key, place);
    shortcut->setContext(context);
    QObject::connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

} // namespace noi
