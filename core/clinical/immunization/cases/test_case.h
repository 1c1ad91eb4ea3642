#pragma once

#include "core/clinical/immunization/patient.h"

namespace noi::immunization
{

/// What a published case expects of one dose; words as the file has them.
struct ExpectedDose {
    QString status;
    QString reason;
    QString seriesType; ///< "standard", "risk", or empty: not said
};

/// A row of a case file: a patient, and what the engine should find for one vaccine group. A date that is not
/// expected is invalid.
struct TestCase {
    QString id;
    int line = 0;
    Patient patient;
    QDate assessment; ///< invalid: the row states none
    QString vaccineGroup;
    std::vector<ExpectedDose> doses; ///< in the order of patient.doses
    QString seriesStatus;
    QString forecastNumber; ///< empty: none is forecast
    QDate earliest;
    QDate recommended;
    QDate pastDue;
};

/// Reads the CSV layout of CDC's published cases. Columns are found by name, whatever their case and order:
/// DOB, Gender, Med_History_Code, Observation_Code_n and Observation_Date_n, Date_Administered_n, CVX_n,
/// MVX_n, Evaluation_Status_n, Evaluation_Reason_n, Series_Type_n, Series_Status, Forecast_#, the three
/// dates, Vaccine_Group, Assessment_Date. Dates are 2026-11-22 or 11/22/2026. Observation codes are the
/// schedule's, with or without leading zeros, or one of its coded values. What cannot be read fails with
/// BadInput and the line.
[[nodiscard]] Result<std::vector<TestCase>> readTestCases(const QByteArray& bytes, const QString& file,
                                                          const Schedule& schedule);

/// A schedule's code for an observation written as that code or as a code of another system; empty: unknown.
[[nodiscard]] QString observationCode(const Schedule& schedule, const QString& written,
                                      const QString& system = {});

} // namespace noi::immunization
