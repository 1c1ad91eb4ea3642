#include "app/tool/input_file.h"

#include <QFile>

namespace noi::tool
{

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "%1 cannot be read: %2.", {path, file.errorString()}};
    return file.readAll();
}

} // namespace noi::tool
