#include "app/tool/scan_json.h"

#include <QJsonArray>

namespace noi::tool
{
namespace
{

void put(QJsonObject& json, const char* key, const QString& text)
{
    if (!text.isEmpty()) json.insert(QLatin1String(key), text);
}

void put(QJsonObject& json, const char* key, QDate day) { put(json, key, day.toString(Qt::ISODate)); }

QString sexText(CardSex sex)
{
    return sex == CardSex::Male ? QStringLiteral("male") : QStringLiteral("female");
}

QJsonObject fieldsOf(const Gs1Message& message)
{
    QJsonArray elements;
    for (const Gs1Element& element : message.elements)
        elements.append(QJsonObject{{QStringLiteral("ai"), QString::fromLatin1(element.ai)},
                                    {QStringLiteral("value"), QString::fromLatin1(element.value)}});
    QJsonObject json{{QStringLiteral("kind"), QStringLiteral("gs1")}, {QStringLiteral("elements"), elements}};
    put(json, "gtin", message.gtin);
    put(json, "lot", message.lot);
    put(json, "expiry", message.expiry);
    put(json, "serial", message.serial);
    if (!message.incomplete.isEmpty())
        json.insert(QStringLiteral("incomplete"), QJsonArray::fromStringList(message.incomplete));
    return json;
}

QJsonObject fieldsOf(const CitizenCard& card)
{
    QJsonObject json{{QStringLiteral("kind"), QStringLiteral("citizen-card")},
                     {QStringLiteral("number_agrees"), card.numberAgrees()}};
    put(json, "personal_id", card.personalId);
    put(json, "old_id", card.oldId);
    put(json, "full_name", card.fullName);
    put(json, "birth", card.birth.toText());
    put(json, "sex", sexText(card.sex));
    put(json, "address", card.address);
    put(json, "issued", card.issued.toText());
    put(json, "extra", card.extra);
    return json;
}

QJsonObject fieldsOf(const InsuranceCard& card)
{
    QJsonObject json{{QStringLiteral("kind"), QStringLiteral("insurance-card")}};
    put(json, "number", card.number);
    put(json, "full_name", card.fullName);
    put(json, "birth", card.birth.toText());
    put(json, "sex", sexText(card.sex));
    put(json, "address", card.address);
    put(json, "facility", card.facility);
    put(json, "valid_from", card.validFrom);
    put(json, "valid_to", card.validTo);
    put(json, "issued", card.issued);
    put(json, "agency", card.agency);
    put(json, "parent", card.parent);
    put(json, "living_area", card.livingArea);
    put(json, "five_year_from", card.fiveYearFrom);
    put(json, "checksum", card.checksum);
    return json;
}

QJsonObject fieldsOf(const StationCard& card)
{
    // As text: a JSON number holds 53 bits, an id has 63.
    return {{QStringLiteral("kind"), QStringLiteral("station-card")},
            {QStringLiteral("person"), QString::number(card.person.value)}};
}

} // namespace

QJsonObject scanJson(const Scan& scan)
{
    return std::visit([](const auto& one) { return fieldsOf(one); }, scan);
}

} // namespace noi::tool
