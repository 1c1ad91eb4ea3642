#pragma once

#include "core/exchange/import/plan.h"

namespace noi::exchange
{

/// Rows of one person come together: by a number that is one person's; else by name and birth, unless mother,
/// sex or a number speak against it. Rows of people with different names under one number clash. In the order
/// of the file.
[[nodiscard]] std::vector<ImportedPerson> groupedRows(std::vector<FileRow> rows);

/// Surname and given name agree, though a middle name or a mark differs. Of search keys.
[[nodiscard]] bool similarNames(const QString& a, const QString& b);
/// "con ba nguyen thi hoa", a newborn without a name, tells the mother's; else empty. Of search keys.
[[nodiscard]] QString motherInName(const QString& key);
/// Kind and value of a number that is one person's. Empty for other numbers: cards of stations count from
/// one.
[[nodiscard]] QString numberKey(Identifier::Kind type, const QString& value, const QString& note);

} // namespace noi::exchange
