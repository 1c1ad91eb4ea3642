#pragma once

#include "core/report/report_table.h"
#include "ui/print/sheet.h"
#include "ui/reports/reports_parts.h"

#include <QCoreApplication>

namespace noi
{

/// How a report, book or chart leaves the program: paper, PDF, spreadsheet, CSV. What went wrong is said, and
/// so is where a file was written.
class ReportPapers
{
    Q_DECLARE_TR_FUNCTIONS(ReportPapers)

public:
    explicit ReportPapers(const ReportsParts& parts) : m_parts(parts) {}

    enum class Way { Printer, Pdf, Excel, Csv };
    /// `edition`: which version of the report this is; `day`: when it was signed, invalid: not yet.
    void take(Way way, const report::ReportTable& table, const QString& edition, QDate day) const;
    void print(const QString& title, const PrintJob& job) const;
    /// `name`: that is suggested, without ending.
    void toPdf(const QString& name, const PrintJob& job) const;

private:
    [[nodiscard]] QString askFile(const QString& name, const QString& ending, const QString& kind) const;
    void tell(const QString& file, const Result<void>& written) const;

    ReportsParts m_parts;
};

} // namespace noi
