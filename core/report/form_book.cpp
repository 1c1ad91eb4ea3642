#include "core/report/form_book.h"

#include <algorithm>

namespace noi::report
{

Result<FormBook> FormBook::load(const PackFolders& folders, QDate day, const IndicatorPack& indicators)
{
    FormBook book;
    const QStringList names = packsNamed(folders, QStringLiteral("form-"));
    for (const QString& name : names) {
        const auto file = folders.read(name, day);
        if (!file && file.error().kind == ErrorKind::NotFound) continue; // not yet, or no longer
        if (!file) return file.error();
        auto form = Form::read(file->bytes, file->name, indicators);
        if (!form) return form.error();
        book.m_forms.append(std::move(form).value());
    }
    std::ranges::sort(book.m_forms, {}, [](const Form& form) { return std::pair(form.order, form.code); });
    return book;
}

const Form* FormBook::byCode(const QString& code) const
{
    const auto found = std::ranges::find(m_forms, code, &Form::code);
    return found == m_forms.end() ? nullptr : &*found;
}

} // namespace noi::report
