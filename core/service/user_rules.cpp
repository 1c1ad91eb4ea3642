#include "core/service/user_rules.h"

#include "core/service/service_context.h"
#include "core/store/key_file.h"

#include <algorithm>

namespace noi
{

Result<void> checkUserName(const QString& name)
{
    if (name.isEmpty())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Write the person's full name, as it is to print on records."));
    return {};
}

Result<void> checkPassword(const QString& password)
{
    if (password.size() < KeyFile::minimumPassword)
        return badInput(QT_TRANSLATE_NOOP("Error", "A password has at least %1 characters."),
                        {QString::number(KeyFile::minimumPassword)});
    return {};
}

Result<void> checkPin(const QString& pin)
{
    const bool digits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || pin.size() < 4 || pin.size() > 8)
        return badInput(QT_TRANSLATE_NOOP("Error", "A PIN has 4 to 8 digits and nothing else."));
    return {};
}

} // namespace noi
