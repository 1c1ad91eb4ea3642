#pragma once

#include "core/base/error.h"

#include <optional>

namespace noi
{

/// What a Form asks of a field that is more than a plain line edit or combo box.
class FormField
{
public:
    virtual ~FormField() = default;
    /// What was typed is finished: a date is written out, a name gets its capitals, the marked match is
    /// taken.
    virtual void settle() {}
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// Why the content cannot be used; none when it can, or when there is none.
    [[nodiscard]] virtual std::optional<Error> problem() const { return {}; }
};

} // namespace noi
