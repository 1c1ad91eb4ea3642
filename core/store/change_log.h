#pragma once

#include "core/base/id.h"

#include <QList>
#include <QSet>

#include <deque>
#include <optional>

namespace noi
{

/// Which files were written in while the program runs, for whoever keeps what was worked out from them: a due
/// list asks here whom to work out again.
class ChangeLog
{
public:
    /// `begin` differs from one opening of a store to the next, so that a mark of an earlier one is not
    /// mistaken for one of this.
    explicit ChangeLog(quint64 begin) : m_first(begin) {}

    /// A place in the log: all that was written before it is before it.
    [[nodiscard]] quint64 mark() const { return m_first + m_files.size(); }
    /// Files written in after the mark; nothing where that is not known (any more): then any may have been.
    [[nodiscard]] std::optional<QSet<Id>> since(quint64 mark) const;

    void add(Id file);
    /// Anything may have changed.
    void forget();

private:
    quint64 m_first; ///< mark of the oldest entry
    std::deque<Id> m_files;
};

} // namespace noi
