#pragma once

#include "ui/theme/theme.h"

#include <QDateTime>

namespace noi
{

/// How long ago, as people say it: "just now", "20 minutes ago", "3 hours ago", "yesterday", "5 days ago".
/// Both in Viet Nam's time.
[[nodiscard]] QString agoWords(const QDateTime& then, const QDateTime& now);

/// Done up to the day after, Late up to a week, then Stop: so much work would have to be typed again.
[[nodiscard]] Meaning agoMeaning(const QDateTime& then, const QDateTime& now);

/// "850 kB", "12,4 MB", with the comma of the screen's language.
[[nodiscard]] QString sizeWords(qint64 bytes);

} // namespace noi
