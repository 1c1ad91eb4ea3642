#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <algorithm>

namespace noi
{

/// Ids that hang together, two by two, as the sets they make: files that are one person's.
class LinkedSets
{
public:
    void join(Id a, Id b)
    {
        const Id first = rootOf(a), second = rootOf(b);
        m_above.insert(std::max(first, second), std::min(first, second));
    }
    /// Each set by id, the sets by their first ids.
    [[nodiscard]] QList<QList<Id>> all()
    {
        QMap<Id, QList<Id>> byRoot;
        const QList<Id> ids = m_above.keys();
        for (const Id id : ids)
            byRoot[rootOf(id)].append(id);
        for (QList<Id>& set : byRoot)
            std::ranges::sort(set);
        return byRoot.values();
    }

private:
    Id rootOf(Id id)
    {
        while (true) {
            const Id above = m_above.value(id, id);
            m_above.insert(id, above);
            if (above == id) return id;
            id = above;
        }
    }
    QHash<Id, Id> m_above;
};

} // namespace noi
