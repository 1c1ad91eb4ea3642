#include "core/reference/pack_folders.h"

#include "core/reference/pack_table.h"

#include <QDir>
#include <QFile>

#include <optional>
#include <tuple>

namespace noi
{

namespace
{

Result<PackFile> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error",
                                       "The data pack %1 cannot be opened: %2. Check the file and its "
                                       "permissions."),
                     {path, file.errorString()}};
    return PackFile{path, file.readAll()};
}

/// products.csv itself, and the dated packs beside it: products-2027-01-01.csv.
QStringList candidates(const QString& folder, const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QStringList filters{name, name.left(dot) + QStringLiteral("-[0-9]*") + name.mid(dot)};
    QStringList paths;
    const QDir dir(folder);
    const QStringList files = dir.entryList(filters, QDir::Files, QDir::Name);
    for (const QString& file : files)
        paths.append(dir.filePath(file));
    return paths;
}

} // namespace

Result<PackFile> PackFolders::read(const QString& name, QDate day) const
{
    std::optional<PackFile> best;
    std::tuple<QDate, QDate> bestAge;
    for (const QString& folder : m_folders) {
        const QStringList paths = candidates(folder, name);
        for (const QString& path : paths) {
            Result<PackFile> file = readFile(path);
            if (!file) return file.error();
            const Result<PackInfo> info = PackTable::readInfo(file->bytes, path);
            if (!info) return info.error();
            const std::tuple age{info->validFrom, info->date};
            if (info->appliesOn(day) && (!best || age >= bestAge)) {
                best = *file;
                bestAge = age;
            }
        }
    }
    if (!best)
        return Error{ErrorKind::NotFound,
                     QT_TRANSLATE_NOOP("Error",
                                       "No data pack %1 applies on %2. Install the program again, or bring "
                                       "the pack for this time."),
                     {name, day.toString(Qt::ISODate)}};
    return *best;
}

} // namespace noi
