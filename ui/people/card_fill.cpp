#include "ui/people/card_fill.h"

#include "core/base/vietnamese.h"

namespace noi
{

namespace
{

Sex sexOf(CardSex sex) { return sex == CardSex::Male ? Sex::Male : Sex::Female; }

PartialDate dayOf(QDate day) { return day.isValid() ? PartialDate::ofDay(day) : PartialDate(); }

CardFill fromCitizenCard(const CitizenCard& card)
{
    CardFill fill{cleanName(card.fullName), card.birth, sexOf(card.sex), card.address, {},
                  card.numberAgrees()};
    Identifier id;
    id.type = Identifier::Kind::PersonalId;
    id.value = card.personalId;
    id.issued = card.issued;
    fill.identifiers += id;
    if (card.oldId.isEmpty()) return fill;
    Identifier old;
    old.type = Identifier::Kind::OldIdCard;
    old.value = card.oldId;
    fill.identifiers += old;
    return fill;
}

CardFill fromInsuranceCard(const InsuranceCard& card)
{
    Identifier id;
    id.type = Identifier::Kind::Insurance;
    id.value = card.number;
    id.issued = dayOf(card.issued);
    id.validUntil = dayOf(card.validTo);
    return {cleanName(card.fullName), card.birth, sexOf(card.sex), card.address, {id}, true};
}

} // namespace

QString hamletOfAddress(const QString& address)
{
    static const QStringList words{
        QStringLiteral("thon"), QStringLiteral("lang"),    QStringLiteral("ban"),     QStringLiteral("ap"),
        QStringLiteral("buon"), QStringLiteral("plei"),    QStringLiteral("to"),      QStringLiteral("xom"),
        QStringLiteral("khom"), QStringLiteral("khu pho"), QStringLiteral("tieu khu")};
    const QString first = address.section(u',', 0, 0).simplified();
    const QString key = searchKey(first);
    for (const QString& word : words)
        if (key.startsWith(word + u' ')) return first;
    return {};
}

std::optional<CardFill> cardFill(const Scan& scan)
{
    if (const auto* card = std::get_if<CitizenCard>(&scan)) return fromCitizenCard(*card);
    if (const auto* card = std::get_if<InsuranceCard>(&scan)) return fromInsuranceCard(*card);
    return {};
}

bool isPersonCard(const Scan& scan) { return cardFill(scan) || std::holds_alternative<StationCard>(scan); }

} // namespace noi
