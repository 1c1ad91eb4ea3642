#pragma once

#include "core/barcode/gs1_ai_table.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QDate>

namespace noi::gs1
{

/// Whether `value` is right for an AI: length, characters and content of every component (check digits,
/// dates, country codes …). `ai` is named in the error. `today` settles the century of two-digit years.
/// Company prefixes are checked for their form only: which ones GS1 has given out is not known here.
[[nodiscard]] Result<void> checkValue(const AiRule& rule, QByteArrayView ai, QByteArrayView value,
                                      QDate today);

[[nodiscard]] bool inCharacterSet(QByteArrayView text, CharacterSet set);
[[nodiscard]] bool holds(Check check, QByteArrayView text, QDate today);

} // namespace noi::gs1
