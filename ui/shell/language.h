#pragma once

#include <QTranslator>

namespace noi
{

enum class Language { Vietnamese, English };

/// The screen's language, changed while the program runs: every widget gets a LanguageChange event.
class LanguageSwitch
{
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

    void use(Language language);
    [[nodiscard]] Language current() const { return m_language; }

private:
    QTranslator m_texts;
    Language m_language = Language::English;
};

} // namespace noi
