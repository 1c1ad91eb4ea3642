#include "tests/support/shared_data.h"

#include <QFileInfo>

namespace noi::test
{

QString sharedData(const QString& name)
{
    const QString path = QStringLiteral(NOI_SOURCE_DIR "/../shared/data/") + name;
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace noi::test
