#include "ui/scan/native_keys.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace noi
{

quint32 keyPlaceOf(const QKeyEvent& event)
{
    const quint32 native = event.nativeScanCode();
    const QString platform = QGuiApplication::platformName();
    if (platform == QStringLiteral("windows"))
        return native; // 0x100 and more: the extended keys, none of which types
    const bool linuxCodes =
        platform == QStringLiteral("xcb") || platform.startsWith(QStringLiteral("wayland"));
    return linuxCodes && native > 8 ? native - 8 : 0; // X11 counts from 8
}

bool isModifierKey(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R: return true;
    default: return false;
    }
}

} // namespace noi
