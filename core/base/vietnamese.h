#pragma once

#include <QString>

namespace noi
{

/// Plain letters, case kept: "Đặng Thị Hoà" → "Dang Thi Hoa". Both Unicode forms, composed and decomposed.
[[nodiscard]] QString withoutMarks(const QString& text);

/// What two spellings of a name have in common, to find and compare by: lower case, no marks (so the place of
/// the tone mark does not matter: "Hoá" = "Hóa"), white space folded. Applying it twice changes nothing.
[[nodiscard]] QString searchKey(const QString& text);

/// A name as it is stored: Unicode NFC, white space folded, nothing else changed.
[[nodiscard]] QString cleanName(const QString& typed);

/// Each word's first letter upper case, the others kept: what a nurse types fast ("nguyễn thị hoa") as it is
/// written.
[[nodiscard]] QString capitalisedName(const QString& name);

} // namespace noi
