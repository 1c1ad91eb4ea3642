#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

namespace noi::exchange
{

/// Many ids as a short text, for a record that lists them: per device the counters, each as what it is more
/// than the one before, a stretch of consecutive ones with its length behind:
/// "1073741825:12+3,5;1073741826:1". A year's doses of a station take some 15 kB.
[[nodiscard]] QString textOfIds(QList<Id> ids);
/// The inverse, sorted, each once. What cannot be read (damage, a newer version) is passed over.
[[nodiscard]] QList<Id> idsOfText(const QString& text);

} // namespace noi::exchange
