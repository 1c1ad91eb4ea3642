#include "ui/kit/name_field.h"

#include "core/base/vietnamese.h"

namespace noi
{

QString NameField::name() const { return capitalisedName(cleanName(text())); }

void NameField::settle()
{
    if (text() != name()) setText(name());
}

} // namespace noi
