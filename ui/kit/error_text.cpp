#include "ui/kit/error_text.h"

#include <QCoreApplication>

namespace noi
{

QString errorText(const Error& error)
{
    return fillIn(QCoreApplication::translate("Error", error.text), error.args);
}

} // namespace noi
