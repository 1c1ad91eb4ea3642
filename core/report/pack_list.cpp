#include "core/report/pack_list.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

namespace noi::report
{

QStringList packsNamed(const PackFolders& folders, const QString& beginning)
{
    // PackFolders takes what follows a name as a date where it begins with a digit.
    static const QRegularExpression date(QStringLiteral("-\\d{4}[^/]*\\.csv$"));
    QSet<QString> names;
    for (const QString& folder : folders.folders()) {
        const QStringList files = QDir(folder).entryList({beginning + QStringLiteral("*.csv")}, QDir::Files);
        for (QString file : files)
            names.insert(file.replace(date, QStringLiteral(".csv")));
    }
    return names.values();
}

} // namespace noi::report
