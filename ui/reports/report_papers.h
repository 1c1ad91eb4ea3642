#pragma once

#include "core/base/clock.h"
#include "core/report/report_table.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/feedback.h"
#include "ui/print/sheet.h"

#include <QCoreApplication>

namespace noi
{

/// How a report, book, list or chart leaves the program: paper, PDF, spreadsheet, CSV. What went wrong is
/// said, and so is where a file was written. All that it is made with outlives it.
class ReportPapers
{
    Q_DECLARE_TR_FUNCTIONS(ReportPapers)

public:
    ReportPapers(Feedback& feedback, Dialogs& dialogs, const Clock& clock)
        : m_feedback(feedback), m_dialogs(dialogs), m_clock(clock)
    {
    }

    enum class Way { Printer, Pdf, Excel, Csv };
    /// `edition`: which version of the report this is; `day`: when it was signed, invalid: not yet. A file is
    /// called by the form and the period, where that is valid.
    void take(Way way, const report::ReportTable& table, const QString& edition = {}, QDate day = {}) const;
    /// `title`: of the question where.
    void print(const QString& title, const PrintJob& job) const;
    /// `name`: that is suggested, without ending.
    void toPdf(const QString& title, const QString& name, const PrintJob& job) const;

private:
    void tell(const QString& file, const Result<void>& written) const;

    Feedback& m_feedback;
    Dialogs& m_dialogs;
    const Clock& m_clock;
};

} // namespace noi
