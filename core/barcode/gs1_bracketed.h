#pragma once

#include "core/barcode/gs1_message.h"

namespace noi
{

/// Reads the form printed below a code: "(01)08412345678905(17)270331(10)AB12". A round bracket that belongs
/// to a value is written "\(", as GS1's own tools do; ")" needs nothing. Errors as of gs1Message().
[[nodiscard]] Result<Gs1Message> readGs1Bracketed(QByteArrayView text, QDate today);

/// The printed form of these elements. Reading it gives them back.
[[nodiscard]] QByteArray gs1Bracketed(const QList<Gs1Element>& elements);

} // namespace noi
