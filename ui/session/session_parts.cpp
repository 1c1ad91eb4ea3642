#include "ui/session/session_parts.h"

namespace noi
{

QString SessionParts::productName(const QString& code) const
{
    const Product* product = products.byCode(code);
    return product ? product->name : code;
}

QString SessionParts::productShort(const QString& code) const
{
    const Product* product = products.byCode(code);
    return product ? product->shortName : code;
}

QString SessionParts::siteName(const QString& code) const
{
    const InjectionSite* site = sites.byCode(code);
    return site ? site->name.in(language()) : code;
}

} // namespace noi
