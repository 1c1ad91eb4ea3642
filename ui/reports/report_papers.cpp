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

QString ReportPapers::askFile(const ReportTable& table, const QString& ending, const QString& kind) const
{
    const QString name = QStringLiteral("%1-%2.%3").arg(table.form, table.period.text(), ending);
    QString file = m_parts.dialogs.fileToSave(tr("Write the report to a file"), name,
                                              QStringLiteral("%1 (*.%2)").arg(kind, ending));
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty()) file += u'.' + ending;
    return file;
}

void ReportPapers::tell(const QString& file, const Result<void>& written) const
{
    if (!written) return m_parts.feedback.say(Meaning::Stop, errorText(written.error()));
    m_parts.feedback.say(Meaning::Done, tr("Written to %1.").arg(QFileInfo(file).fileName()));
}

void ReportPapers::take(Way way, const ReportTable& table, const QString& edition, QDate day) const
{
    const QDateTime now = vietnamNow(m_parts.clock);
    const exchange::ReportFrame frame = reportFrame(table, {{}, day, edition, now});
    switch (way) {
    case Way::Printer:
        m_parts.dialogs.print(tr("Print the report"), [&](QPrinter& printer) {
            if (auto printed = printOn(printer, reportJob(table, frame)); !printed)
                m_parts.feedback.say(Meaning::Stop, errorText(printed.error()));
        });
        return;
    case Way::Pdf:
        if (const QString file = askFile(table, QStringLiteral("pdf"), QStringLiteral("PDF"));
            !file.isEmpty())
            tell(file, writePdf(file, reportJob(table, frame)));
        return;
    case Way::Excel:
        if (const QString file = askFile(table, QStringLiteral("xlsx"), QStringLiteral("Excel"));
            !file.isEmpty()) {
            const auto bytes = exchange::workbookOf(QList<ReportTable>{table}, frame, now);
            tell(file, bytes ? exchange::writeWhole(file, *bytes) : Result<void>(bytes.error()));
        }
        return;
    case Way::Csv:
        if (const QString file = askFile(table, QStringLiteral("csv"), QStringLiteral("CSV"));
            !file.isEmpty())
            tell(file, exchange::writeWhole(file, exchange::csvOf(table)));
        return;
    }
}

} // namespace noi
