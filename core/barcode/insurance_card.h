#pragma once

#include "core/barcode/card_fields.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

namespace noi
{

/// The QR code of a health insurance card (thẻ BHYT).
struct InsuranceCard {
    QString
        number; ///< 15 characters (two capitals, 13 digits) or the 10 digits of the social insurance number
    QString fullName;
    PartialDate birth; ///< day, month or year
    CardSex sex = CardSex::Male;
    QString address;
    QString facility; ///< place of first treatment, "PP - NNN": province, number
    QDate validFrom;
    QDate validTo;      ///< invalid where the card does not say
    QDate issued;       ///< the same
    QString agency;     ///< code of the issuing office
    QString parent;     ///< father or mother of a small child, or empty
    QString livingArea; ///< code, or empty
    QDate
        fiveYearFrom; ///< day from which five years of insurance without a gap count; invalid where not said
    QString checksum; ///< kept as read: how it is made is not published

    bool operator==(const InsuranceCard&) const = default;
};

/// Fifteen fields, the last one "$". Names and address are the hex of their UTF-8, or plain. "-" and nothing
/// mean "not said". Errors: a lost end, a field not of its form, a card that ends before it begins.
[[nodiscard]] Result<InsuranceCard> readInsuranceCard(QByteArrayView bytes);

/// What the card's code holds, to print and to test with.
[[nodiscard]] QByteArray insuranceCardText(const InsuranceCard& card);

} // namespace noi
