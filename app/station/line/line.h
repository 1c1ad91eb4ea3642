#pragma once

#include "sync/client/engine.h"

#include <functional>

namespace noi
{

/// What carries a link's requests to whoever answers them. One request at a time.
class Line
{
public:
    virtual ~Line() = default;

    /// The answer's bytes, or why there is none (a sentence for people).
    using Done = std::function<void(const Result<QByteArray>&)>;
    /// Returns at once; `done` is called once, later, on the same thread.
    virtual void post(const Outgoing& request, Done done) = 0;
    /// Gives up: `done` is not called any more.
    virtual void letGo() = 0;
};

} // namespace noi
