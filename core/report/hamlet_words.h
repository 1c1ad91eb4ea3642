#pragma once

#include "core/reference/words.h"

namespace noi::report
{

/// A hamlet as lists name it, and those whose hamlet nobody wrote down.
[[nodiscard]] inline QString hamletWords(const QString& hamlet, QStringView language)
{
    if (!hamlet.isEmpty()) return hamlet;
    return Words{QStringLiteral("Chưa rõ thôn"), QStringLiteral("Hamlet not known")}.in(language);
}

} // namespace noi::report
