#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace noi
{

/// The code on the card that a station prints for a child or mother.
struct StationCard {
    Id person;

    bool operator==(const StationCard&) const = default;
};

/// The text of a person's code: 23 digits and nothing else, "61" (6: no GS1 field begins so; 1: version), the
/// id in 19 digits, two check digits (ISO 7064, modulo 97-10).
///
/// Digits only, because a keyboard scanner types them: Telex makes marks of letters, VNI of digits behind
/// letters, and CapsLock or a French layout changes all of them in one way that can be undone. The check
/// digits catch any one wrong digit and any two that changed places, near or far; the fixed length catches a
/// lost end. It holds no personal data: a lost card tells nothing without the station's own records.
[[nodiscard]] QString stationCardText(Id person);

/// Whether a text claims to be such a code.
[[nodiscard]] bool looksLikeStationCard(QByteArrayView text);
[[nodiscard]] Result<StationCard> readStationCard(QByteArrayView text);

} // namespace noi
