#pragma once

#include "core/barcode/scan.h"
#include "core/model/identifier.h"
#include "core/model/person.h"

#include <optional>

namespace noi
{

/// What a citizen card or insurance card tells a form.
struct CardFill {
    QString fullName;
    PartialDate birth;
    Sex sex = Sex::Unknown;
    QString address;
    QList<Identifier> identifiers;
    bool numberAgrees = true; ///< false: the ID number tells another sex or year of birth than the card
};

/// The hamlet that an address begins with ("Làng Mrông Yố, Ia Ka, …"); empty where it begins with something
/// else.
[[nodiscard]] QString hamletOfAddress(const QString& address);

/// None for codes that are not such a card.
[[nodiscard]] std::optional<CardFill> cardFill(const Scan& scan);
/// A card that names a person: citizen, insurance or the station's own.
[[nodiscard]] bool isPersonCard(const Scan& scan);

} // namespace noi
