#include "app/tool/forecast_command.h"

#include "app/tool/forecast_cases.h"
#include "core/clinical/immunization/schedule_reader.h"

#include <QDate>

namespace noi::tool
{
namespace
{

struct Options {
    QString schedule;
    QString cases;
    QString person;
    QDate day;
};

Result<Options> parsed(const QStringList& arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); i += 2) {
        const QString& word = arguments[i];
        const QString given = arguments.value(i + 1);
        if (given.isEmpty()) return Error{ErrorKind::BadInput, "%1 needs a value.", {word}};
        if (word == u"--schedule")
            options.schedule = given;
        else if (word == u"--cases")
            options.cases = given;
        else if (word == u"--person")
            options.person = given;
        else if (word == u"--assess") {
            options.day = QDate::fromString(given, Qt::ISODate);
            if (!options.day.isValid())
                return Error{ErrorKind::BadInput, "--assess takes a date: year-month-day.", {}};
        } else
            return Error{ErrorKind::BadInput, "“%1” is not an option.", {word}};
    }
    if (options.schedule.isEmpty() || options.cases.isEmpty() == options.person.isEmpty())
        return Error{ErrorKind::BadInput, "Give --schedule, and either --cases or --person.", {}};
    return options;
}

Result<void> run(const QStringList& arguments)
{
    const auto options = parsed(arguments);
    if (!options) return options.error();
    const auto schedule = immunization::loadSchedule(options->schedule);
    if (!schedule) return schedule.error();
    return forecastCases(*schedule, options->cases, options->day);
}

} // namespace

const Command forecastCommand{
    "forecast",
    "forecast --schedule DIR (--cases FILE.csv | --person FILE.json) [--assess YYYY-MM-DD]\n"
    "    Evaluates every dose given and forecasts every dose due by the schedule in DIR (CDSi supporting "
    "data).\n"
    "    --cases   the layout of CDC's published cases; prints a CSV of what was expected and computed, and "
    "as\n"
    "              its last line \"N passed, M failed\"\n"
    "    --person  explains one person\n"
    "    --assess  the day of assessment, instead of the one in the file",
    run};

} // namespace noi::tool
