#include "ui/kit/file_to_write.h"

#include <QFileInfo>

namespace noi
{

QString fileToWrite(Dialogs& dialogs, const QString& title, const QString& name, const QString& ending)
{
    const QString kind = ending == u"xlsx" ? QStringLiteral("Excel") : ending.toUpper();
    const QString file =
        dialogs.fileToSave(title, name + u'.' + ending, QStringLiteral("%1 (*.%2)").arg(kind, ending));
    if (file.isEmpty() || QFileInfo(file).suffix().compare(ending, Qt::CaseInsensitive) == 0) return file;
    return file + u'.' + ending;
}

} // namespace noi
