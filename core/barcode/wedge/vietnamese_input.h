#pragma once

#include "core/barcode/wedge/wedge_settings.h"

#include <QStringList>

#include <optional>

namespace noi
{

// An input method takes a scanner's keys for typing and makes accents of them: Telex "aa" → "â", "as" → "á",
// VNI "a1" → "á". Where every change of the text is seen (a pre-edit, letters typed over), each change is one
// key. Even then it stays open whether a key that became a mark was a capital ("Â" from "AA" or "Aa"), unless
// Shift tells. Where only the finished word is seen, keys are gone for good: "BÁN" is BASN or BANS, "asf" is
// "à", and "asz" and VNI "a10" are "a".

/// The keys, one of which changed `before` into `after`; empty where nothing changed. None: not one key's
/// work.
[[nodiscard]] std::optional<QStringList> keysOfChange(const QString& before, const QString& after,
                                                      InputMethod method);

/// Whether keys may be missing from a text that was seen only when finished: it holds letters that take
/// marks.
[[nodiscard]] bool mayHideKeys(const QString& composed);

} // namespace noi
