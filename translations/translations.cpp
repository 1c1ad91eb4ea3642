#include "translations/translations.h"

#include <QtGlobal>

// The macro declares a function outside any namespace.
static void openResources() { Q_INIT_RESOURCE(translations); }

void noi::openTranslations() { openResources(); }
