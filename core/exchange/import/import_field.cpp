#include "core/exchange/import/import_field.h"

#include <QStringList>

namespace noi::exchange
{

namespace
{

/// In the order of the fields.
const QStringList& codes()
{
    static const QStringList all =
        QStringLiteral(
            ",name,birth,birth-male,birth-female,sex,personal-id,registry-id,insurance,"
            "birth-certificate,ethnicity,mother,mother-birth,mother-id,father,phone,commune,district,"
            "province,hamlet,address,note,vaccine,vaccine-id,dose-number,given-at,lot,expiry,place,"
            "giver,")
            .split(u',');
    return all;
}

} // namespace

QString codeOf(ImportField field) { return codes().value(int(field)); }

ImportField importFieldOf(const QString& code)
{
    const qsizetype at = code.isEmpty() ? 0 : codes().indexOf(code);
    return at < 0 ? ImportField::Ignored : ImportField(at);
}

} // namespace noi::exchange
