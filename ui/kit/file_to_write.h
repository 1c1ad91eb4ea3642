#pragma once

#include "ui/kit/dialogs.h"

namespace noi
{

/// Asks where a file of one kind goes: "pdf", "xlsx", "csv". `name`: that is suggested, without its ending,
/// which is added where the person left it out. Empty: they went back.
[[nodiscard]] QString fileToWrite(Dialogs& dialogs, const QString& title, const QString& name,
                                  const QString& ending);

} // namespace noi
