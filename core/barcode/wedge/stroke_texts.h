#pragma once

#include "core/barcode/wedge/key_stroke.h"
#include "core/barcode/wedge/wedge_settings.h"

#include <QStringList>

#include <optional>

namespace noi
{

/// Most texts one scan may stand for; beyond that it is refused.
constexpr int MostTexts = 4096;

/// The text of strokes no input method touched: by place, else through the layouts. Two texts where CapsLock
/// on a French keyboard leaves it open. None: some stroke is no character.
[[nodiscard]] std::optional<QStringList> directTexts(const KeyStrokes& strokes,
                                                     const WedgeSettings& settings);

/// The texts that an input method may have made these strokes of; empty if they are not its work. None: it
/// hid too much, or there are too many.
[[nodiscard]] std::optional<QStringList> composedTexts(const KeyStrokes& strokes,
                                                       const WedgeSettings& settings, InputMethod method);

/// Whether the strokes bear the traces of an input method: text no key made, letters replaced.
[[nodiscard]] bool tracesOfComposing(const KeyStrokes& strokes);

/// Whether a French keyboard alone can have typed them: é è ç à ù are its keys, not an input method's work.
[[nodiscard]] bool mayBeFrenchKeys(const KeyStrokes& strokes);

/// Puts Alt+0nn on the number pad together to the character it means; leaves all others.
[[nodiscard]] KeyStrokes withAltCodes(const KeyStrokes& strokes);

} // namespace noi
