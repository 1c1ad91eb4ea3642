#include "ui/birth/codes_box.h"

#include "ui/kit/room.h"
#include "ui/kit/screen_language.h"

namespace noi
{

CodesBox::CodesBox(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setObjectName(name);
    letNarrow(this);
}

void CodesBox::setChoices(const QList<pregnancy::MaternityCode>& choices)
{
    const QString chosen = code();
    clear();
    addItem(QStringLiteral("–"), QString());
    for (const pregnancy::MaternityCode& choice : choices)
        addItem(inScreenLanguage(choice.name), choice.code);
    setCode(chosen);
}

QString CodesBox::code() const { return currentData().toString(); }

void CodesBox::setCode(const QString& code)
{
    int at = findData(code);
    if (at < 0) {
        addItem(code, code);
        at = count() - 1;
    }
    setCurrentIndex(at);
}

} // namespace noi
