#include "ui/kit/error_line.h"

#include "ui/kit/error_text.h"
#include "ui/theme/theme.h"

namespace noi
{

ErrorLine::ErrorLine(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setRole(this, QStringLiteral("error"));
    hide();
}

void ErrorLine::say(const Error& error) { say(errorText(error)); }

void ErrorLine::say(const QString& sentence)
{
    setText(sentence.isEmpty() ? QString() : sign(Meaning::Stop) + u' ' + sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace noi
