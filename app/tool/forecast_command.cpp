#include "app/tool/forecast_command.h"

#include "app/tool/forecast_cases.h"
#include "app/tool/forecast_json.h"
#include "app/tool/forecast_person.h"
#include "app/tool/input_file.h"
#include "core/clinical/immunization/schedule_reader.h"

#include <QDate>
#include <QJsonDocument>

#include <cstdio>

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

Result<void> explain(const immunization::SharedSchedule& schedule, const Options& options)
{
    const auto bytes = bytesOf(options.person);
    if (!bytes) return bytes.error();
    auto read = readPersonFile(*bytes, options.person, *schedule);
    if (!read) return read.error();
    const QDate own = read->assessment.isValid() ? read->assessment : QDate::currentDate();
    const immunization::Assessment assessment(schedule, std::move(read->patient),
                                              options.day.isValid() ? options.day : own);
    std::fputs(QJsonDocument(forecastJson(assessment)).toJson().constData(), stdout);
    return {};
}

Result<void> run(const QStringList& arguments)
{
    const auto options = parsed(arguments);
    if (!options) return options.error();
    const auto schedule = immunization::loadSchedule(options->schedule);
    if (!schedule) return schedule.error();
    return options->person.isEmpty() ? forecastCases(*schedule, options->cases, options->day)
                                     : explain(*schedule, *options);
}

} // namespace

const Command forecastCommand{
    "forecast",
    R"(forecast --schedule DIR (--cases FILE.csv | --person FILE.json) [--assess YYYY-MM-DD]
    Evaluates every dose given and forecasts every dose due by the schedule in DIR (CDSi supporting data).
    --cases   the layout of CDC's published cases; prints a CSV of what was expected and computed, and as
              its last line "N passed, M failed"
    --person  explains one person, one JSON object in and out. In, all but born may be left out:
              {"born": "2025-01-10", "gender": "F", "country": "", "assessment": "2026-11-22",
               "observations": [{"code": "007", "date": "2026-01-01"}],
               "doses": [{"date": "2025-03-10", "cvx": "198", "mvx": "", "trade_name": "",
                          "volume_ml": 0.5, "lot_expiry": "2026-01-01", "condition": false}]}
              A lot_expiry may be a month, 2026-01. Out:
              forecasts  by vaccine group: status, dose number, dates, vaccines, antigens, series;
                         act_on marks the one that matters where a group has several
              doses      by date; for each series: status, target dose, and reasons with the chapter of the
                         logic specification, the day it would have been right from (too old: until), and
                         the dose it was measured from, numbered as in the input
              antigens   each series with its target doses and dates; how the prioritized series of each
                         series group was chosen (scorable ones, points), which are best, which were not
                         relevant
    --assess  the day of assessment, instead of the one in the file; with neither, today)",
    run};

} // namespace noi::tool
