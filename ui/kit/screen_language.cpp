#include "ui/kit/screen_language.h"

#include <QCoreApplication>

namespace noi
{

QString inScreenLanguage(const Words& words)
{
    //: the code of the language that these texts are in: "vi" in Vietnamese
    return words.in(QCoreApplication::translate("ScreenLanguage", "en"));
}

} // namespace noi
