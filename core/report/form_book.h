#pragma once

#include "core/reference/pack_folders.h"
#include "core/report/form.h"

namespace noi::report
{

/// All forms that apply on a day, in the order in which they are listed.
class FormBook
{
public:
    /// Every pack form-*.csv of the folders. Fails with Damaged, naming file and line.
    static Result<FormBook> load(const PackFolders& folders, QDate day, const IndicatorPack& indicators);

    [[nodiscard]] const QList<Form>& all() const { return m_forms; }
    [[nodiscard]] const Form* byCode(const QString& code) const; ///< null: none

private:
    QList<Form> m_forms;
};

} // namespace noi::report
