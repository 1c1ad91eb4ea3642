#include "core/report/chart_pack.h"
#include "core/report/form.h"
#include "core/report/sealed_report.h"
#include "core/report/series_pack.h"

using namespace noi;

/// Forms and charts come from a disk or the province, reports that were handed in from any station: any bytes
/// give a value or an error. The first byte chooses the reader.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0) return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const QString file = QStringLiteral("fuzz.csv");
    static const auto indicators = report::IndicatorPack::read(
        "code,family,when,sum,name_vi,name_en\nborn,milestone,months = 0,,Sinh,Born\n", file);
    switch (data[0] % 5) {
    case 0: {
        const auto condition = report::Condition::parse(QString::fromUtf8(bytes),
                                                        {QStringLiteral("months"), QStringLiteral("place")});
        // Whatever was typed, the SQL has a mark for each value and no text of the pack's.
        if (condition && (condition->sql().count(u'?') != condition->values().size() ||
                          condition->sql().contains(u'\'') || condition->sql().contains(u';')))
            __builtin_trap();
        break;
    }
    case 1: (void)report::SeriesPack::read(bytes, file); break;
    case 2: (void)report::IndicatorPack::read(bytes, file); break;
    case 3:
        (void)report::Form::read(bytes, file, *indicators);
        (void)report::ChartPack::read(bytes, file, *indicators);
        break;
    default:
        if (const auto table = report::ReportTable::fromBytes(bytes)) {
            const auto again = report::ReportTable::fromBytes(table->toBytes());
            if (!again) __builtin_trap();
            for (const auto& row : table->rows)
                for (const auto& cell : row.cells)
                    (void)report::cellText(cell);
        }
        Report report;
        report.content = QString::fromLatin1(bytes);
        (void)report::openSealed(report);
    }
    return 0;
}
