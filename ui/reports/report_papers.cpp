#include "ui/reports/report_papers.h"

#include "core/exchange/csv.h"
#include "core/exchange/whole_file.h"
#include "core/exchange/workbook.h"
#include "ui/kit/error_text.h"
#include "ui/kit/file_to_write.h"
#include "ui/print/report_paper.h"

#include <QFileInfo>
#include <QPrinter>

namespace noi
{

using report::ReportTable;

namespace
{

QString fileName(const ReportTable& table)
{
    const report::Period& period = table.period;
    if (!period.isValid()) return table.form;
    const bool oneDay = period.kind == report::Period::Kind::Days && period.from == period.to;
    return table.form + u'-' + (oneDay ? period.from.toString(Qt::ISODate) : period.text());
}

} // namespace

void ReportPapers::tell(const QString& file, const Result<void>& written) const
{
    if (!written) return m_feedback.say(Meaning::Stop, errorText(written.error()));
    m_feedback.say(Meaning::Done, tr("Written to %1.").arg(QFileInfo(file).fileName()));
}

void ReportPapers::print(const QString& title, const PrintJob& job) const
{
    m_dialogs.print(title, [&](QPrinter& printer) {
        if (auto printed = printOn(printer, job); !printed)
            m_feedback.say(Meaning::Stop, errorText(printed.error()));
    });
}

void ReportPapers::toPdf(const QString& title, const QString& name, const PrintJob& job) const
{
    if (const QString file = fileToWrite(m_dialogs, title, name, QStringLiteral("pdf")); !file.isEmpty())
        tell(file, writePdf(file, job));
}

void ReportPapers::take(Way way, const ReportTable& table, const QString& edition, QDate day) const
{
    const QDateTime now = vietnamNow(m_clock);
    const exchange::ReportFrame frame = reportFrame(table, {{}, day, edition, now});
    const QString name = fileName(table);
    switch (way) {
    case Way::Printer: return print(table.title, reportJob(table, frame));
    case Way::Pdf: return toPdf(table.title, name, reportJob(table, frame));
    case Way::Excel:
        if (const QString file = fileToWrite(m_dialogs, table.title, name, QStringLiteral("xlsx"));
            !file.isEmpty()) {
            const auto bytes = exchange::workbookOf(QList<ReportTable>{table}, frame, now);
            tell(file, bytes ? exchange::writeWhole(file, *bytes) : Result<void>(bytes.error()));
        }
        return;
    case Way::Csv:
        if (const QString file = fileToWrite(m_dialogs, table.title, name, QStringLiteral("csv"));
            !file.isEmpty())
            tell(file, exchange::writeWhole(file, exchange::csvOf(table)));
        return;
    }
}

} // namespace noi
