#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace noi
{

struct PackFile {
    QString name; ///< its path, for messages
    QByteArray bytes;
};

/// Where data packs are kept: the folder compiled into the program (":/noi/packs") and, after it, any folder
/// on disk whose later packs replace those.
class PackFolders
{
public:
    explicit PackFolders(QStringList folders) : m_folders(std::move(folders)) {}

    /// The pack `name` ("products.csv") that applies on `day`: of all files products.csv and
    /// products-2027….csv in all folders, the one with the latest valid_from, then the latest date, then the
    /// last folder. NotFound when none applies; a damaged candidate fails rather than letting an older pack
    /// pass for the newest.
    [[nodiscard]] Result<PackFile> read(const QString& name, QDate day) const;
    /// …read by `Pack::read(bytes, name)`; `into` is as it was where that fails.
    template <class Pack> Result<void> readInto(Pack& into, const char* name, QDate day) const
    {
        const auto file = read(QString::fromLatin1(name), day);
        if (!file) return file.error();
        auto pack = Pack::read(file->bytes, file->name);
        if (!pack) return pack.error();
        into = std::move(pack).value();
        return {};
    }
    [[nodiscard]] const QStringList& folders() const { return m_folders; }

private:
    QStringList m_folders;
};

} // namespace noi
