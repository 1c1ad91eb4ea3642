#pragma once

#include "core/clinical/immunization/assess.h"
#include "core/clinical/immunization/schedule_reader.h"

#include <QStringList>

/// Small schedules written inline, one antigen each unless said otherwise, and what they find for a person.
/// Vaccine types are "01" to "09", all of antigen A (and of every other antigen that is named).
namespace noi::test
{

/// What goes around the doses of a series.
struct SeriesHead {
    QString name = QStringLiteral("S");
    QString type = QStringLiteral("Standard");
    QString group = QStringLiteral("1");
    QString select = {};       ///< further parts of selectSeries
    QString more = {};         ///< further parts of the series
    QString antigen = {};      ///< empty: A
    QString vaccineGroup = {}; ///< empty: named like the antigen
};

/// "<name>text</name>"
[[nodiscard]] QString tag(const char* name, const QString& inner);
[[nodiscard]] QString seriesXml(const SeriesHead& head, const QStringList& doses);
/// A dose that vaccine type 01 satisfies at any age, but for what `inner` adds.
[[nodiscard]] QString doseXml(int number, const QString& inner = {});
/// The same without any vaccine of its own.
[[nodiscard]] QString bareDoseXml(int number, const QString& inner);
/// "absMin,min,earliestRec,latestRec,max" of an age or "absMin,min,earliestRec,latestRec" of an interval from
/// the previous dose; what is empty is left out.
[[nodiscard]] QString ageXml(const QString& ages);
[[nodiscard]] QString intervalXml(const QString& lengths, const char* element = "interval",
                                  const QString& from = QStringLiteral("<fromPrevious>Y</fromPrevious>"));
[[nodiscard]] QString vaccineXml(const char* element, const QString& cvx, const QString& more = {});

/// A schedule of antigen A; `antigenParts` are its series (and immunity, contraindications), `parts` further
/// parts of the schedule's own file.
[[nodiscard]] immunization::SharedSchedule smallSchedule(const QString& antigenParts,
                                                         const QString& parts = {});
/// Of several antigens (name, parts) in one vaccine group G.
[[nodiscard]] immunization::SharedSchedule
groupSchedule(const std::vector<std::pair<QString, QString>>& antigens, bool administerFullGroup = false);

struct Given {
    const char* date;
    const char* cvx = "01";
};

/// Born on 1 January 2020 unless said otherwise.
struct Who {
    QDate born = QDate(2020, 1, 1);
    immunization::Gender gender = immunization::Gender::Female;
    std::vector<immunization::Observation> observations = {};
    QString country = {};
};

[[nodiscard]] QDate on(const char* date);
[[nodiscard]] immunization::Patient patientOf(const immunization::Schedule& schedule, const Who& who,
                                              const std::vector<Given>& given);
[[nodiscard]] immunization::Assessment assessed(const immunization::SharedSchedule& schedule,
                                                const std::vector<Given>& given, const char* day,
                                                const Who& who = {});

/// The relevant patient series of a name; null: it is not relevant.
[[nodiscard]] const immunization::PatientSeries* findSeries(const immunization::Assessment& assessment,
                                                            const char* name = "S");
/// "Valid", "Not Valid: Interval: Too Soon 2026-04-07" for each dose of a series, in order.
[[nodiscard]] QStringList evaluations(const immunization::Assessment& assessment, const char* series = "S");
/// "Not complete 2: 2026-04-07 / 2026-05-01 / 2026-06-01": dose number, then earliest, recommended and past
/// due; or only the status.
[[nodiscard]] QString forecast(const immunization::Assessment& assessment, const char* series = "S");
/// The same of each forecast of the vaccine groups.
[[nodiscard]] QStringList groupForecasts(const immunization::Assessment& assessment);
[[nodiscard]] QStringList prioritized(const immunization::Assessment& assessment);
[[nodiscard]] QStringList best(const immunization::Assessment& assessment);

} // namespace noi::test
