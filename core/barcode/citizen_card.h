#pragma once

#include "core/barcode/card_fields.h"
#include "core/base/result.h"

#include <QByteArray>

namespace noi
{

/// The QR code of a citizen card (CCCD, 2021) or identity card (Căn cước, 2024).
struct CitizenCard {
    QString personalId; ///< 12 digits
    QString oldId;      ///< the 9 digits of the former CMND, or empty
    QString fullName;   ///< NFC
    PartialDate birth;
    CardSex sex = CardSex::Male;
    QString address; ///< permanent residence, as one text; may be empty
    PartialDate issued;
    QString extra; ///< what follows the seventh field on newer cards, raw and not interpreted; empty where
                   ///< nothing does

    /// Whether sex and year of birth are those that the personal ID itself tells (its digits 4 to 6). Where
    /// they are not, either a digit was misread or the register holds such a card: the card is read, so that
    /// the nurse is not stuck with a genuine one, but whoever uses it has to show the doubt before anything
    /// is stored.
    [[nodiscard]] bool numberAgrees() const;

    bool operator==(const CitizenCard&) const = default;
};

/// `id|old id|name|birth|sex|address|issued`, and more on newer cards. Dates as of compactDate(), a two-digit
/// year of birth in the century that the personal ID tells; an issue date cut short by a lost end is refused
/// (no such card was issued before 2021). Errors: fewer than seven fields, or one that is not of its form.
[[nodiscard]] Result<CitizenCard> readCitizenCard(QByteArrayView bytes);

/// What the card's code holds, to print and to test with.
[[nodiscard]] QByteArray citizenCardText(const CitizenCard& card);

} // namespace noi
