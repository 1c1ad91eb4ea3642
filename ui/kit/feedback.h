#pragma once

#include "ui/theme/theme.h"

#include <functional>

namespace noi
{

/// How a page tells what it has done, without a question in the flow. The window shows it.
class Feedback
{
public:
    virtual ~Feedback() = default;
    /// A line that goes by itself.
    virtual void say(Meaning meaning, const QString& sentence) = 0;
    /// The line with "Undo" (also Ctrl+Z) for ten seconds; a later line takes the offer away.
    virtual void offerUndo(const QString& sentence, std::function<void()> undo) = 0;
};

} // namespace noi
