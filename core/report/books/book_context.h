#pragma once

#include "core/reference/reference.h"
#include "core/report/book.h"
#include "core/report/family.h"

namespace noi::report
{

/// What a book is written from.
struct BookContext {
    const FamilyContext& registers;
    const Reference& names; ///< of codes
    const BookPack& pack;
    Period period;
    QString language;

    [[nodiscard]] QString say(const Words& words) const { return words.in(language); }
    [[nodiscard]] bool isResident(const Who& who) const
    {
        return registers.scope.communes.contains(who.commune);
    }
};

} // namespace noi::report
