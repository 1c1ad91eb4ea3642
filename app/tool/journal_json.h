#pragma once

#include "core/journal/op.h"
#include "core/model/model.h"

#include <QJsonObject>

namespace noi::tool
{

/// "device:counter"
[[nodiscard]] QString idText(Id id);
/// By the clock of the PC that wrote it, in Viet Nam's time: "2026-11-22T08:15:07.000+07:00".
[[nodiscard]] QString whenText(const Op& op);
/// The model's name of a record type, or "type 99" of one that this version does not know.
[[nodiscard]] QString typeText(const Model& model, int type);

/// An operation with its fields by name. A value is null, bool, number or text; bytes are {"hex": …}. Numbers
/// beyond 2^53, ids among them, are text.
[[nodiscard]] QJsonObject opJson(const Op& op, const Model& model);

} // namespace noi::tool
