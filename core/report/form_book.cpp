#include "core/report/form_book.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace noi::report
{

namespace
{

/// "form-mothers.csv", whatever dated packs of it there are.
QStringList formFiles(const PackFolders& folders)
{
    static const QRegularExpression date(QStringLiteral("-\\d[^/]*\\.csv$"));
    QSet<QString> names;
    for (const QString& folder : folders.folders()) {
        const QStringList files = QDir(folder).entryList({QStringLiteral("form-*.csv")}, QDir::Files);
        for (QString file : files)
            names.insert(file.replace(date, QStringLiteral(".csv")));
    }
    return names.values();
}

} // namespace

Result<FormBook> FormBook::load(const PackFolders& folders, QDate day, const IndicatorPack& indicators)
{
    FormBook book;
    const QStringList names = formFiles(folders);
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
