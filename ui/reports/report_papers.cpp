#include "ui/reports/report_papers.h"

#include "core/exchange/csv.h"
#include "core/exchange/whole_file.h"
#include "core/exchange/workbook.h"
#include "ui/kit/error_text.h"
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

QString ReportPapers::askFile(const QString& title, const QString& name, const QString& ending,
                              const QString& kind) const
{
    const QString file =
        m_dialogs.fileToSave(title, name + u'.' + ending, QStringLiteral("%1 (*.%2)").arg(kind, ending));
    if (file.isEmpty() || QFileInfo(file).suffix().compare(ending, Qt::CaseInsensitive) == 0) return file;
    return file + u'.' + ending;
}

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
    if (const QString file = askFile(title, name, QStringLiteral("pdf"), QStringLiteral("PDF"));
        !file.isEmpty())
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
        if (const QString file = askFile(table.title, name, QStringLiteral("xlsx"), QStringLiteral("Excel"));
            !file.isEmpty()) {
            const auto bytes = exchange::workbookOf(QList<ReportTable>{table}, frame, now);
            tell(file, bytes ? exchange::writeWhole(file, *bytes) : Result<void>(bytes.error()));
        }
        return;
    case Way::Csv:
        if (const QString file = askFile(table.title, name, QStringLiteral("csv"), QStringLiteral("CSV"));
            !file.isEmpty())
            tell(file, exchange::writeWhole(file, exchange::csvOf(table)));
        return;
    }
}

} // namespace noi
