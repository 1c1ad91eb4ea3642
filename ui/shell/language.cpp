#include "ui/shell/language.h"

#include "translations/translations.h"

#include <QCoreApplication>

namespace noi
{

LanguageSwitch::~LanguageSwitch()
{
    if (QCoreApplication::instance()) QCoreApplication::removeTranslator(&m_texts);
}

void LanguageSwitch::use(Language language)
{
    openTranslations();
    QCoreApplication::removeTranslator(&m_texts);
    m_language = language;
    const bool vietnamese = language == Language::Vietnamese;
    if (m_texts.load(QStringLiteral(":/noi/translations/noi_%1.qm").arg(vietnamese ? u"vi" : u"en")))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace noi
