#include "core/base/typed_number.h"

#include <QRegularExpression>

namespace noi
{

std::optional<double> typedNumber(const QString& text, int decimals)
{
    static const QRegularExpression form(QStringLiteral(R"(\A-?[0-9]{1,9}(?:[.,]([0-9]+))?\z)"));
    const QString plain = text.simplified();
    const auto match = form.match(plain);
    if (!match.hasMatch() || match.capturedLength(1) > decimals) return {};
    return QString(plain).replace(u',', u'.').toDouble();
}

} // namespace noi
