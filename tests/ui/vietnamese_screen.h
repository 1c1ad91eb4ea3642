#pragma once

#include "tests/support/catch.h"
#include "translations/translations.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTranslator>

namespace noi::test
{

/// The screen as a nurse sees it: our theme, in Vietnamese, while this lives.
struct Vietnamese {
    QTranslator words;

    Vietnamese()
    {
        openTranslations();
        REQUIRE(words.load(QStringLiteral(":/noi/translations/noi_vi.qm")));
        qApp->installTranslator(&words);
        applyTheme(*qApp);
    }
    ~Vietnamese()
    {
        qApp->removeTranslator(&words);
        qApp->setStyleSheet({});
    }
};

} // namespace noi::test
