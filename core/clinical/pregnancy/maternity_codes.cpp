#include "core/clinical/pregnancy/maternity_codes.h"

#include "core/reference/pack_row.h"

#include <algorithm>

namespace noi::pregnancy
{

namespace
{

const QStringList& listNames()
{
    static const QStringList all = QStringLiteral("history danger place mode attendant complication "
                                                  "postnatal-mother postnatal-child family-planning")
                                       .split(u' ');
    return all;
}

} // namespace

Result<MaternityCodes> MaternityCodes::read(const QByteArray& bytes, const QString& file)
{
    enum Column { List, Code, NameVi, NameEn, Marks };
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("list"), QStringLiteral("code"), QStringLiteral("name_vi"),
                         QStringLiteral("name_en"), QStringLiteral("marks")});
    if (!table) return table.error();
    MaternityCodes codes;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const QString list = listNames().value(row.oneOf(List, listNames()));
        MaternityCode code{row.required(Code), {row.required(NameVi), row.required(NameEn)}, row.list(Marks)};
        if (row.failure()) return *row.failure();
        if (codes.find(list, code.code)) return packHasTwice(*table, i, code.code);
        codes.m_lists[list].append(code);
    }
    for (const QString& name : listNames())
        if (!codes.m_lists.contains(name))
            return Error{ErrorKind::Damaged,
                         QT_TRANSLATE_NOOP("Error",
                                           "The data pack %1 has no list “%2”. Correct the file or take the "
                                           "pack again from its source."),
                         {file, name}};
    return codes;
}

const MaternityCode* MaternityCodes::find(const QString& list, const QString& code) const
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.cend()) return nullptr;
    const auto entry =
        std::ranges::find_if(*found, [&code](const MaternityCode& one) { return one.code == code; });
    return entry == found->cend() ? nullptr : &*entry;
}

bool MaternityCodes::has(const QString& list, const QString& code, const QString& mark) const
{
    const MaternityCode* const found = find(list, code);
    return found && found->marks.contains(mark);
}

} // namespace noi::pregnancy
