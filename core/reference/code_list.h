#pragma once

#include "core/base/result.h"
#include "core/reference/pack_table.h"
#include "core/reference/words.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace noi
{

/// One line of a list of codes: an ethnic group, an antigen, a route…
struct CodeEntry {
    QString code;
    Words name;
    QStringList otherNames; ///< spellings met elsewhere; never shown
};

/// A list of codes and names that does not change once loaded. Pack columns: code, name_vi, name_en,
/// other_names.
class CodeList
{
public:
    /// Fails with Damaged, naming the line; codes are unique.
    static Result<CodeList> read(const QByteArray& bytes, const QString& file);

    [[nodiscard]] const PackInfo& info() const { return m_info; }
    [[nodiscard]] const QList<CodeEntry>& all() const { return m_entries; }
    /// Null where there is none. Valid as long as this list.
    [[nodiscard]] const CodeEntry* byCode(const QString& code) const;
    /// By any of its names, whatever their marks, case, spaces, hyphens and apostrophes: "gia rai", "H'Mông".
    [[nodiscard]] const CodeEntry* byName(const QString& name) const;

private:
    PackInfo m_info;
    QList<CodeEntry> m_entries;
    QHash<QString, qsizetype> m_byCode, m_byName;
};

/// The 54 ethnic groups (01–54) and foreigners (55).
using EthnicGroups = CodeList;
/// Antigens, as vaccine products name them.
using Antigens = CodeList;
/// Routes of administration.
using Routes = CodeList;

} // namespace noi
