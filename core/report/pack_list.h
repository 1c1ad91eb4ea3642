#pragma once

#include "core/reference/pack_folders.h"

#include <QList>

#include <algorithm>

namespace noi::report
{

/// "form-mothers.csv" of all packs that begin so, whatever dated ones there are.
[[nodiscard]] QStringList packsNamed(const PackFolders& folders, const QString& beginning);

/// Of every pack that begins so, the one that applies on a day, as `read(bytes, file)` reads it; by order and
/// code. Fails with Damaged, naming file and line.
template <class Pack, class Read>
Result<QList<Pack>> packsOn(const PackFolders& folders, const QString& beginning, QDate day, Read read)
{
    QList<Pack> packs;
    const QStringList names = packsNamed(folders, beginning);
    for (const QString& name : names) {
        const auto file = folders.read(name, day);
        if (!file && file.error().kind == ErrorKind::NotFound) continue; // not yet, or no longer
        if (!file) return file.error();
        Result<Pack> pack = read(file->bytes, file->name);
        if (!pack) return pack.error();
        packs.append(std::move(pack).value());
    }
    std::ranges::sort(packs, {}, [](const Pack& pack) { return std::pair(pack.order, pack.code); });
    return packs;
}

/// Null: none.
template <class Pack> const Pack* packByCode(const QList<Pack>& packs, const QString& code)
{
    const auto found = std::ranges::find(packs, code, &Pack::code);
    return found == packs.end() ? nullptr : &*found;
}

} // namespace noi::report
