#include "core/barcode/citizen_card.h"

#include "core/base/vietnamese.h"

namespace noi
{
namespace
{

constexpr qsizetype fieldCount = 7;
constexpr int firstIssueYear = 2021;

/// First year of the century that the fourth digit of a personal ID tells: 0, 1 → 1900; 2, 3 → 2000 …
int centuryOf(const QString& personalId) { return 1900 + 100 * (personalId[3].digitValue() / 2); }

std::optional<CardSex> sexOf(const QString& text)
{
    const QString word = cleanName(text).toLower();
    if (word == QStringLiteral("nam")) return CardSex::Male;
    if (word == QStringLiteral("nữ")) return CardSex::Female;
    return std::nullopt;
}

QString compact(const PartialDate& date)
{
    switch (date.precision()) {
    case PartialDate::Precision::None: return {};
    case PartialDate::Precision::Year: return date.earliest().toString(QStringLiteral("yyyy"));
    case PartialDate::Precision::Month: return date.earliest().toString(QStringLiteral("MMyyyy"));
    default: return date.earliest().toString(QStringLiteral("ddMMyyyy"));
    }
}

} // namespace

bool CitizenCard::numberAgrees() const
{
    return isDigits(personalId, 12) && birth.year() == centuryOf(personalId) + personalId.mid(4, 2).toInt() &&
           (personalId[3].digitValue() % 2 == 0) == (sex == CardSex::Male);
}

Result<CitizenCard> readCitizenCard(QByteArrayView bytes)
{
    const auto fields = cardFields(bytes);
    if (!fields || fields->size() < fieldCount)
        return damagedCard(QT_TRANSLATE_NOOP("Error", "The citizen card was not read to its end, or is "
                                                      "damaged: scan it again, or type what is on it."));
    CitizenCard card;
    card.personalId = fields->at(0).trimmed();
    card.oldId = fields->at(1).trimmed();
    if (!isDigits(card.personalId, 12) || !(card.oldId.isEmpty() || isDigits(card.oldId, 9)))
        return damagedCard(QT_TRANSLATE_NOOP(
            "Error",
            "The number on the citizen card was misread: it has 12 digits, the old one 9. Scan it again."));
    card.fullName = cleanName(fields->at(2));
    card.birth = compactDate(fields->at(3).trimmed(), centuryOf(card.personalId));
    const auto sex = sexOf(fields->at(4));
    if (card.fullName.isEmpty() || card.birth.isNull() || !sex)
        return damagedCard(
            QT_TRANSLATE_NOOP("Error", "The name, date of birth or sex on the citizen card was misread. "
                                       "Scan it again, or type what is on it."));
    card.sex = *sex;
    card.address = cleanName(fields->at(5));
    card.issued = compactDate(fields->at(6).trimmed(), 2000);
    const bool shortForm = fields->at(6).trimmed().size() < 8;
    if (card.issued.isNull() || (shortForm && card.issued.year() < firstIssueYear))
        return damagedCard(QT_TRANSLATE_NOOP("Error",
                                             "The issue date on the citizen card was misread, or the end of "
                                             "the code was lost. Scan it again."));
    card.extra = fields->sliced(fieldCount).join(u'|');
    return card;
}

QByteArray citizenCardText(const CitizenCard& card)
{
    QStringList fields{card.personalId,
                       card.oldId,
                       card.fullName,
                       compact(card.birth),
                       card.sex == CardSex::Male ? QStringLiteral("Nam") : QStringLiteral("Nữ"),
                       card.address,
                       compact(card.issued)};
    if (!card.extra.isEmpty()) fields += card.extra;
    return fields.join(u'|').toUtf8();
}

} // namespace noi
