#include "core/barcode/insurance_card.h"

#include "core/base/vietnamese.h"

#include <QRegularExpression>

#include <algorithm>

namespace noi
{
namespace
{

constexpr qsizetype fieldCount = 15;

bool isHexText(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
    });
}

/// The hex of UTF-8, or plain text. Nothing for hex that was cut or misread: no name consists of digits.
std::optional<QString> decodedText(const QString& field)
{
    const QString text = field.trimmed();
    if (!isHexText(text)) return cleanName(text);
    const auto decoded = cardFields(QByteArray::fromHex(text.toLatin1()));
    if (text.size() % 2 == 0 && decoded) return cleanName(decoded->join(u'|'));
    const bool onlyLetters = std::ranges::all_of(text, [](QChar c) { return c.isLetter(); });
    return onlyLetters ? std::optional(cleanName(text)) : std::nullopt;
}

QString optionalText(const QString& field)
{
    const QString text = field.trimmed();
    return text == u'-' ? QString() : text;
}

/// dd/MM/yyyy; an invalid date where the card does not say. Nothing for anything else.
std::optional<QDate> optionalDay(const QString& field)
{
    const QString text = optionalText(field);
    if (text.isEmpty()) return QDate();
    const PartialDate date = slashDate(text);
    return date.precision() == PartialDate::Precision::Day ? std::optional(date.earliest()) : std::nullopt;
}

QString slashed(const PartialDate& date)
{
    switch (date.precision()) {
    case PartialDate::Precision::Year: return date.earliest().toString(QStringLiteral("yyyy"));
    case PartialDate::Precision::Month: return date.earliest().toString(QStringLiteral("MM/yyyy"));
    default: return date.earliest().toString(QStringLiteral("dd/MM/yyyy"));
    }
}

QString slashed(QDate day) { return day.isValid() ? slashed(PartialDate::ofDay(day)) : QStringLiteral("-"); }

QString hex(const QString& text) { return QString::fromLatin1(text.toUtf8().toHex()); }

Error misread()
{
    return damagedCard(QT_TRANSLATE_NOOP("Error", "The insurance card was misread: its number, name, date of "
                                                  "birth or sex is not right. Scan it again."));
}

Error misreadValidity()
{
    return damagedCard(QT_TRANSLATE_NOOP(
        "Error",
        "The insurance card was misread: its dates or its place of treatment are not right. Scan it again."));
}

Result<void> readPerson(const QStringList& fields, InsuranceCard& card)
{
    static const QRegularExpression numberForm(QStringLiteral(R"(\A([A-Z]{2}[0-9]{13}|[0-9]{10})\z)"));
    card.number = fields[0].trimmed().toUpper();
    const auto name = decodedText(fields[1]), address = decodedText(fields[4]),
               parent = decodedText(optionalText(fields[10]));
    card.birth = slashDate(fields[2].trimmed());
    const QString sex = fields[3].trimmed();
    if (!numberForm.match(card.number).hasMatch() || !name || name->isEmpty() || card.birth.isNull() ||
        !address || !parent || (sex != u'1' && sex != u'2'))
        return misread();
    card.fullName = *name;
    card.address = *address;
    card.parent = *parent;
    card.sex = sex == u'1' ? CardSex::Male : CardSex::Female;
    return {};
}

Result<void> readValidity(const QStringList& fields, InsuranceCard& card)
{
    static const QRegularExpression facilityForm(QStringLiteral(R"(\A([0-9]{2}) *- *([0-9A-Z]{3})\z)"));
    const auto facility = facilityForm.match(fields[5].trimmed());
    const auto from = optionalDay(fields[6]), to = optionalDay(fields[7]), issued = optionalDay(fields[8]),
               fiveYears = optionalDay(fields[12]);
    if (!facility.hasMatch() || !from || !from->isValid() || !to || !issued || !fiveYears ||
        (to->isValid() && *to < *from))
        return misreadValidity();
    card.facility = facility.captured(1) + QStringLiteral(" - ") + facility.captured(2);
    card.validFrom = *from;
    card.validTo = *to;
    card.issued = *issued;
    card.fiveYearFrom = *fiveYears;
    return {};
}

} // namespace

Result<InsuranceCard> readInsuranceCard(QByteArrayView bytes)
{
    const auto fields = cardFields(bytes);
    if (!fields || fields->size() != fieldCount || fields->last().trimmed() != u'$')
        return damagedCard(QT_TRANSLATE_NOOP("Error", "The insurance card was not read to its end, or is "
                                                      "damaged: scan it again, or type what is on it."));
    InsuranceCard card;
    if (const auto read = readPerson(*fields, card); !read) return read.error();
    if (const auto read = readValidity(*fields, card); !read) return read.error();
    card.agency = optionalText(fields->at(9));
    card.livingArea = optionalText(fields->at(11));
    card.checksum = optionalText(fields->at(13));
    return card;
}

QByteArray insuranceCardText(const InsuranceCard& card)
{
    const auto orDash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("-") : text; };
    const QStringList fields{card.number,
                             hex(card.fullName),
                             slashed(card.birth),
                             card.sex == CardSex::Male ? QStringLiteral("1") : QStringLiteral("2"),
                             hex(card.address),
                             card.facility,
                             slashed(card.validFrom),
                             slashed(card.validTo),
                             slashed(card.issued),
                             orDash(card.agency),
                             orDash(hex(card.parent)),
                             orDash(card.livingArea),
                             slashed(card.fiveYearFrom),
                             card.checksum,
                             QStringLiteral("$")};
    return fields.join(u'|').toUtf8();
}

} // namespace noi
