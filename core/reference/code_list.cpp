#include "core/reference/code_list.h"

#include "core/base/vietnamese.h"
#include "core/reference/pack_row.h"

namespace noi
{

namespace
{

QString nameKey(const QString& name)
{
    QString letters;
    const QString key = searchKey(name);
    for (const QChar c : key) {
        if (c.isLetterOrNumber()) letters += c;
    }
    return letters;
}

} // namespace

Result<CodeList> CodeList::read(const QByteArray& bytes, const QString& file)
{
    enum Column { Code, NameVi, NameEn, OtherNames };
    const Result<PackTable> table =
        PackTable::read(bytes, file,
                        {QStringLiteral("code"), QStringLiteral("name_vi"), QStringLiteral("name_en"),
                         QStringLiteral("other_names")});
    if (!table) return table.error();
    CodeList list;
    list.m_info = table->info();
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        CodeEntry entry{
            row.required(Code), {row.required(NameVi), row.text(NameEn)}, row.list(OtherNames, u';')};
        if (row.failure()) return *row.failure();
        if (list.m_byCode.contains(entry.code)) return packHasTwice(*table, i, entry.code);
        list.m_byCode.insert(entry.code, i);
        // A group's own name wins over another's nickname.
        list.m_byName.insert(nameKey(entry.name.vi), i);
        list.m_entries.append(std::move(entry));
    }
    for (qsizetype i = 0; i < list.m_entries.size(); ++i) {
        const CodeEntry& entry = list.m_entries[i];
        const QStringList others = QStringList(entry.otherNames) << entry.name.en;
        for (const QString& other : others) {
            const QString key = nameKey(other);
            if (!key.isEmpty() && !list.m_byName.contains(key)) list.m_byName.insert(key, i);
        }
    }
    return list;
}

const CodeEntry* CodeList::byCode(const QString& code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_entries[*found];
}

const CodeEntry* CodeList::byName(const QString& name) const
{
    const auto found = m_byName.constFind(nameKey(name));
    return found == m_byName.constEnd() ? nullptr : &m_entries[*found];
}

} // namespace noi
