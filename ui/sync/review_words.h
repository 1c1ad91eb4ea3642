#pragma once

#include "core/service/review.h"
#include "ui/theme/theme.h"

namespace noi
{

struct PeopleReference;

/// Who, where and when by which clock: "Ksor H'Blơng · PC “injection” · 20/11/2026 08:15".
[[nodiscard]] QString originWords(const Origin& origin);
/// "Its clock was 3 hours fast"; empty while it was right.
[[nodiscard]] QString originClockWords(const Origin& origin);
/// A value as the screen shows it; "(nothing)" for a cleared field.
[[nodiscard]] QString disputedValueWords(const DisputedField& field, const DisputedValue& value,
                                         const PeopleReference& reference);
/// "Date of birth"; the column's own name where this version has no words for it.
[[nodiscard]] QString disputedFieldWords(const DisputedField& field);
/// Whose file it is in: the person's name, or the record's kind.
[[nodiscard]] QString disputedSubjectWords(const DisputedField& field);

[[nodiscard]] QString likelyWords(const LikelySame& pair);
[[nodiscard]] QString apartWords(const DoubleDose& pair);
[[nodiscard]] QString setAsideTitle(const SetAsideOp& op);
[[nodiscard]] QString setAsideWords(const SetAsideOp& op);

/// A line of a comparison: what is compared, both sides, and whether they differ.
struct Compared {
    QString label, left, right;
    [[nodiscard]] bool differs() const { return left != right; }
};
[[nodiscard]] QList<Compared> comparePersons(const LikelySame& pair, const PeopleReference& reference);
[[nodiscard]] QList<Compared> compareDoses(const DoubleDose& pair, const PeopleReference& reference);

} // namespace noi
