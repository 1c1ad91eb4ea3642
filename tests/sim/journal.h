#pragma once

#include "core/journal/op.h"
#include "core/model/model.h"
#include "core/store/database.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace noi::sim
{

/// What tells one thing a user did from every other, under whatever id it travels: no clock of a world ever
/// says the same time twice, and a re-issued operation keeps its times.
struct Marker {
    qint64 wallMs = 0, hlc = 0;
    auto operator<=>(const Marker&) const = default;
};
[[nodiscard]] inline Marker markerOf(const Op& op) { return {op.wallMs, op.hlc.value}; }
[[nodiscard]] QString textOf(const Marker& marker);

/// All operations at one place.
struct Journal {
    QMap<Id, QByteArray> bodies;
    QHash<Id, Op> ops;           ///< those that can be read
    QMap<Marker, QList<Id>> ids; ///< under which ids each thing is here

    void add(Id id, const QByteArray& body);
    /// An operation with every id in it written as what that id stands for here: equal before and after
    /// a re-issue. What is in `strange` (or not here) stays an id.
    [[nodiscard]] QByteArray meaning(const Op& op, const Model& model, const QSet<Id>& strange = {}) const;
    /// How a meaning writes an id that stands for a thing, and one that stands for nothing.
    [[nodiscard]] static QByteArray standingFor(const Marker& marker);
    [[nodiscard]] static QByteArray standingForNothing(Id id);
    /// Order-independent hash of ids and bytes of one file's operations; every file's.
    [[nodiscard]] QMap<Id, quint64> fileHashes() const;

private:
    [[nodiscard]] QByteArray meaning(Id id, const QSet<Id>& strange) const;
};

/// Reads the table `op`, which client and server have alike.
Result<Journal> readJournal(Database& database);

} // namespace noi::sim
