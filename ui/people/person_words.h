#pragma once

#include "core/model/person_line.h"

namespace noi
{

[[nodiscard]] QString sexInWords(Sex sex);

/// What tells people of the same name apart, in one grey line: "14/03/2026 · mother: Nguyễn Thị Hoa · Thôn
/// 3".
[[nodiscard]] QString personHint(const PersonLine& line);

/// A newborn can be registered as this person's: a girl or woman old enough, or nobody knows better.
[[nodiscard]] bool mayBeMother(Sex sex, const PartialDate& birth, QDate today);

/// "Con Bà Siu" → "Con bà Siu": a name field makes every first letter a capital.
[[nodiscard]] QString withNewbornSpelling(const QString& name);

} // namespace noi
