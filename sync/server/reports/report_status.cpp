#include "sync/server/reports/report_status.h"

#include <algorithm>

namespace noi::provincial
{

namespace
{

int daysLate(QDate deadline, QDate day)
{
    return deadline.isValid() && day.isValid() ? int(std::max<qint64>(0, deadline.daysTo(day))) : 0;
}

void judge(StationStatus& status, const report::Period& period, QDate today)
{
    using State = StationStatus::State;
    if (const HandedInVersion* const first = status.reports.first()) {
        status.lateDays = daysLate(status.deadline, first->report.madeAt.earliest());
        status.state = status.lateDays > 0 ? State::HandedInLate : State::InTime;
        return;
    }
    status.lateDays = daysLate(status.deadline, today);
    if (status.lateDays > 0)
        status.state = State::Overdue;
    else
        status.state = today > period.to ? State::Due : State::Open;
}

} // namespace

Result<QList<StationStatus>> statusOf(Database& database, const QList<ReportingStation>& stations,
                                      const report::Form& form, const report::Period& period, QDate today)
{
    const auto reports = handedIn(database, stations, form.code, period);
    if (!reports) return reports.error();
    QList<StationStatus> all;
    for (const ReportingStation& station : stations) {
        StationStatus status;
        status.station = station;
        status.form = form.code;
        status.deadline = form.deadlines.value(period.kind).after(period.to);
        status.reports = reports->value(station.number);
        judge(status, period, today);
        all.append(status);
    }
    return all;
}

} // namespace noi::provincial
