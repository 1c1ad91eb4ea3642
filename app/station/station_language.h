#pragma once

#include "app/station/settings.h"
#include "ui/shell/language.h"

namespace noi
{

/// In which language this PC speaks: Vietnamese, unless IT or its own settings say English.
[[nodiscard]] inline Language languageOf(const StationSettings& settings)
{
    return settings.text(QStringLiteral("language")) == u"en" ? Language::English : Language::Vietnamese;
}

} // namespace noi
