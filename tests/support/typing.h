#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace noi::test
{

/// Types any text, Vietnamese letters too, which QTest::keyClicks cannot: one key event for each character.
inline void type(QWidget* widget, const QString& text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(widget, &release);
    }
}

} // namespace noi::test
