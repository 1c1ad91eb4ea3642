#pragma once

#include "ui/sync/lan_source.h"
#include "ui/sync/sync_source.h"
#include "ui/theme/theme.h"

namespace noi
{

/// A clock further off than this is told to the user.
inline constexpr qint64 clockOffToTell = 5 * 60 * 1000;

/// A sentence and what it means.
struct SyncWords {
    Meaning meaning = Meaning::Neutral;
    QString text; ///< empty: nothing to say

    bool operator==(const SyncWords&) const = default;
};

/// The status line: what waits and when the province last answered; in full as long as it is true.
[[nodiscard]] SyncWords statusWords(const SyncState& state, const QDateTime& now);
/// "3 things to review"; empty when there is nothing.
[[nodiscard]] SyncWords reviewWords(const SyncState& state);
/// "This PC's clock is 3 hours slow"; empty when it is right, or nobody said.
[[nodiscard]] SyncWords clockWords(const SyncState& state);

/// How the PCs of the station stand to each other, in one line; empty while this one is alone.
[[nodiscard]] SyncWords lanWords(const LanState& state, const QDateTime& now);

/// The state of one link in a few words, for its badge.
[[nodiscard]] SyncWords talkWords(const LinkState& link);
/// What a person can do about a link that does not work; empty when it works.
[[nodiscard]] QString adviceWords(const LinkState& link);
/// "08:15", "yesterday 08:15", "14/03 08:15", "14/03/2025"; for a point before `now`.
[[nodiscard]] QString whenWords(const QDateTime& then, const QDateTime& now);
/// "7 doses, 3 people, 2 other changes".
[[nodiscard]] QString countsWords(const QList<KindCount>& counts);
/// "3,400", with the separator of the screen's language.
[[nodiscard]] QString numberWords(qint64 number);
/// "3 hours", "12 minutes", "8 days", for the size of `ms`.
[[nodiscard]] QString spanWords(qint64 ms);
[[nodiscard]] QString eventWords(const SyncEvent& event);
[[nodiscard]] QString writtenWords(const StickReport& report);
[[nodiscard]] QString readWords(const StickReport& report);

} // namespace noi
