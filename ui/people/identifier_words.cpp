#include "ui/people/identifier_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace noi
{

namespace
{

struct IdentifierWords {
    Q_DECLARE_TR_FUNCTIONS(IdentifierWords)
};

bool matches(const QString& value, const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(value)
        .hasMatch();
}

} // namespace

QString identifierName(Identifier::Kind kind)
{
    switch (kind) {
    case Identifier::Kind::PersonalId: return IdentifierWords::tr("Personal ID number");
    case Identifier::Kind::OldIdCard: return IdentifierWords::tr("Old ID card");
    case Identifier::Kind::Insurance: return IdentifierWords::tr("Insurance card");
    case Identifier::Kind::BirthCertificate: return IdentifierWords::tr("Birth certificate");
    case Identifier::Kind::Card: return IdentifierWords::tr("Card or booklet");
    case Identifier::Kind::Other:
    case Identifier::Kind::Unknown: break;
    }
    return IdentifierWords::tr("Other number");
}

QList<Identifier::Kind> identifierKinds()
{
    return {Identifier::Kind::PersonalId, Identifier::Kind::Insurance, Identifier::Kind::BirthCertificate,
            Identifier::Kind::Card,       Identifier::Kind::OldIdCard, Identifier::Kind::Other};
}

QString cleanIdentifier(const QString& typed)
{
    QString value = typed.toUpper();
    value.removeIf([](QChar c) { return c.isSpace(); });
    return value;
}

QString identifierDoubt(Identifier::Kind kind, const QString& value)
{
    if (value.isEmpty()) return {};
    switch (kind) {
    case Identifier::Kind::PersonalId:
        if (!matches(value, "[0-9]{12}"))
            return IdentifierWords::tr("A personal ID number has 12 digits, this one has %1 characters. "
                                       "Look at the card once more.")
                .arg(value.size());
        break;
    case Identifier::Kind::OldIdCard:
        if (!matches(value, "[0-9]{9}"))
            return IdentifierWords::tr(
                       "An old ID card has 9 digits, this one has %1 characters. Look at the card "
                       "once more.")
                .arg(value.size());
        break;
    case Identifier::Kind::Insurance:
        if (!matches(value, "[A-Z]{2}[0-9]{13}|[0-9]{10}"))
            return IdentifierWords::tr(
                "An insurance number has 2 letters and 13 digits, or 10 digits. Look at the "
                "card once more.");
        break;
    case Identifier::Kind::BirthCertificate:
        if (!matches(value, "[0-9]{1,6}\\.GCS\\.[0-9A-Z]{5}\\.[0-9]{2}"))
            return IdentifierWords::tr(
                "A birth certificate's code looks like 02020.GCS.12096.25. Look at the paper "
                "once more.");
        break;
    default: break;
    }
    return {};
}

} // namespace noi
