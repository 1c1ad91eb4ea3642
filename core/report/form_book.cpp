#include "core/report/form_book.h"

#include "core/report/pack_list.h"

namespace noi::report
{

Result<FormBook> FormBook::load(const PackFolders& folders, QDate day, const IndicatorPack& indicators)
{
    auto forms = packsOn<Form>(
        folders, QStringLiteral("form-"), day,
        [&](const QByteArray& bytes, const QString& file) { return Form::read(bytes, file, indicators); });
    if (!forms) return forms.error();
    FormBook book;
    book.m_forms = std::move(forms).value();
    return book;
}

const Form* FormBook::byCode(const QString& code) const { return packByCode(m_forms, code); }

} // namespace noi::report
