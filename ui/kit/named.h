#pragma once

#include <QWidget>

namespace noi
{

/// The same widget, with the name that tests find it by.
template <class W> W* named(W* widget, const QString& name)
{
    widget->setObjectName(name);
    return widget;
}
template <class W> W* named(W* widget, const char* name) { return named(widget, QString::fromLatin1(name)); }

} // namespace noi
