#pragma once

#include "core/report/report_reference.h"
#include "sync/server/reports/handed_in.h"

namespace noi::provincial
{

/// Where one station's report of one form and period stands.
struct StationStatus {
    enum class State {
        Open,    ///< the period is not over
        Due,     ///< it is over, and there is time left
        Overdue, ///< the deadline has passed
        InTime,  ///< handed in, by the deadline or where there is none
        HandedInLate,
    };
    ReportingStation station;
    QString form;
    QDate deadline; ///< last day in time; invalid: none is set
    State state = State::Open;
    /// Days after the deadline: of the first version whose signature fits, as its PC's clock had it, else
    /// until today. 0: in time, or no deadline.
    int lateDays = 0;
    HandedInReport reports;
};

/// Of each station, in the order of the stations. Only what is signed by a PC of the station counts as
/// handed in.
Result<QList<StationStatus>> statusOf(Database& database, const QList<ReportingStation>& stations,
                                      const report::Form& form, const report::Period& period, QDate today);

} // namespace noi::provincial
