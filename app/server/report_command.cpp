#include "app/server/command.h"
#include "app/server/report_text.h"
#include "app/server/storage.h"
#include "app/system_clock.h"
#include "sync/server/reports/province_report.h"
#include "sync/server/reports/report_packs.h"

#include <cstdio>

namespace noi::server
{
namespace
{

using namespace provincial;

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("form"), QStringLiteral("Its code: immunisation, mothers …"), QStringLiteral("CODE")},
        {QStringLiteral("period"), QStringLiteral("2026-10, 2026-Q3, 2026-H1, 2026 or FROM..TO."),
         QStringLiteral("P")},
        {QStringLiteral("station"), QStringLiteral("Code of a station; the whole province otherwise."),
         QStringLiteral("CODE")},
        {QStringLiteral("english"), QStringLiteral("In English.")},
        {QStringLiteral("csv"), QStringLiteral("Comma-separated, for a spreadsheet.")},
    });
}

Result<QList<ReportingStation>> stationsFor(Database& database, const QString& code)
{
    auto all = reportingStations(database);
    if (!all || code.isEmpty()) return all;
    auto one = reportingStation(*all, code);
    if (!one) return one.error();
    return QList{std::move(one).value()};
}

Result<void> run(const Options& options, const QCommandLineParser& parser, const QStringList&)
{
    const SystemClock clock;
    ReportQuestion question;
    question.form = parser.value(QStringLiteral("form"));
    question.period = report::Period::fromText(parser.value(QStringLiteral("period")));
    question.now = PartialDate::ofMinute(vietnamNow(clock));
    if (parser.isSet(QStringLiteral("english"))) question.language = QStringLiteral("en");
    if (question.form.isEmpty() || !question.period.isValid())
        return Error{
            ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error", "report --form CODE --period 2026-10 [--station CODE] [--csv]")};
    const auto store = openStore(options, clock);
    if (!store) return store.error();
    const auto packs = ReportPacks(reportPacks(options)).on(question.period.to, vietnamToday(clock));
    if (!packs) return packs.error();
    const QString code = parser.value(QStringLiteral("station"));
    const auto stations = stationsFor((*store)->database(), code);
    if (!stations) return stations.error();
    const QString name = code.isEmpty() ? wholeProvince(question.language) : stations->first().name;
    const auto made = reportOf((*store)->database(), **packs, question, *stations, name);
    if (!made) return made.error();
    const QString text = parser.isSet(QStringLiteral("csv")) ? csvOf(made->table) : linesOf(made->table);
    std::fputs(text.toUtf8().constData(), stdout);
    if (made->notCounted > 0)
        std::fprintf(stderr, "%lld files or uploads came in meanwhile and are not counted.\n",
                     static_cast<long long>(made->notCounted));
    return {};
}

} // namespace

const Command reportCommand{"report",
                            "report --form CODE --period P [--station CODE] [--english] [--csv]\n"
                            "    A report from the registers, of a station or added up for the province.",
                            addOptions, run};

} // namespace noi::server
