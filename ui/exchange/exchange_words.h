#pragma once

#include "core/exchange/import/plan.h"
#include "core/reference/products.h"

namespace noi
{

/// "Full name", "Date of birth"…; for Ignored "— not read —".
[[nodiscard]] QString fieldWords(exchange::ImportField field);
/// What a column is taken for: a field, or a vaccine with its dose.
[[nodiscard]] QString useWords(const exchange::ColumnUse& use, const Products& products);
/// What is to be known of how a column is written: "TCVN3 font, 120 cells", "month before day"; else empty.
[[nodiscard]] QString noteWords(const exchange::ColumnUse& use);
/// Why somebody here may be the one in the file.
[[nodiscard]] QString signWords(const QList<exchange::MatchSign>& signs);
/// "Nguyễn Văn An · 14/03/2024 · mother: … · hamlet".
[[nodiscard]] QString personWords(const PersonLine& line);
[[nodiscard]] QString personWords(const exchange::FileRow& row);

} // namespace noi
