#include "ui/login/secret_field.h"

#include <algorithm>

namespace noi
{

std::optional<Error> passwordProblem(const QString& password)
{
    if (password.size() >= 8) return {};
    return Error{ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "A password needs 8 characters or more.")};
}

std::optional<Error> pinProblem(const QString& pin)
{
    const bool digits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || pin.size() < 4 || pin.size() > 8)
        return Error{ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "A PIN is 4 to 8 digits.")};
    bool sameStep = true;
    const int step = pin[1].unicode() - pin[0].unicode();
    for (qsizetype i = 2; i < pin.size(); ++i)
        sameStep &= pin[i].unicode() - pin[i - 1].unicode() == step;
    if (sameStep && std::abs(step) <= 1)
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "This PIN is too easy to guess: not 1111 and not 1234.")};
    return {};
}

} // namespace noi
