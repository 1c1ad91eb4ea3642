#include "core/service/identifier_rules.h"

#include <QRegularExpression>

namespace noi
{

QString tidiedIdentifier(const QString& typed)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    return QString(typed).remove(space).toUpper();
}

Result<void> checkIdentifier(const Identifier& identifier)
{
    static const QRegularExpression twelve(QStringLiteral("\\A[0-9]{12}\\z")),
        nine(QStringLiteral("\\A[0-9]{9}\\z")),
        insurance(QStringLiteral("\\A(?:[A-Z]{2}[0-9]{13}|[0-9]{10})\\z"));
    const auto must = [&identifier](const QRegularExpression& form, const char* text) -> Result<void> {
        if (form.match(identifier.value).hasMatch()) return {};
        return Error{ErrorKind::BadInput, text, {identifier.value}};
    };
    switch (identifier.type) {
    case Identifier::Kind::PersonalId:
        return must(
            twelve,
            QT_TRANSLATE_NOOP("Error", "A personal ID has 12 digits; “%1” has not. Copy it from the card."));
    case Identifier::Kind::OldIdCard:
        return must(nine, QT_TRANSLATE_NOOP("Error", "An old identity card has 9 digits; “%1” has not."));
    case Identifier::Kind::Insurance:
        return must(insurance,
                    QT_TRANSLATE_NOOP(
                        "Error", "An insurance number has 15 characters (two letters and 13 digits) or 10 "
                                 "digits; “%1” has not."));
    default: break;
    }
    if (identifier.value.isEmpty())
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "Write the number, or take the line away.")};
    return {};
}

} // namespace noi
