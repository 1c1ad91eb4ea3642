#pragma once

#include <QString>

namespace noi
{

/// A record's kind and a field of it as the screen calls them; `table` and `field` as the model names them.
/// Empty for names this version has no words for.
[[nodiscard]] QString recordWords(const QString& table);
[[nodiscard]] QString fieldWords(const QString& table, const QString& field);

} // namespace noi
