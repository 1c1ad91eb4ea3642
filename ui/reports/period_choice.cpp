#include "ui/reports/period_choice.h"

namespace noi
{

using report::Period;

Period periodWith(Period::Kind kind, QDate day)
{
    switch (kind) {
    case Period::Kind::Month: return Period::month(day.year(), day.month());
    case Period::Kind::Quarter: return Period::quarter(day.year(), (day.month() + 2) / 3);
    case Period::Kind::HalfYear: return Period::halfYear(day.year(), day.month() <= 6 ? 1 : 2);
    case Period::Kind::Year: return Period::year(day.year());
    case Period::Kind::Days: break;
    }
    return {Period::Kind::Days, day, day};
}

Period periodAfter(const Period& period)
{
    const QDate next = period.to.addDays(1);
    if (period.kind != Period::Kind::Days) return periodWith(period.kind, next);
    return {period.kind, next, next.addDays(period.from.daysTo(period.to))};
}

Period lastEnded(Period::Kind kind, QDate today)
{
    const Period current = periodWith(kind, today);
    return current.to == today ? current : current.before();
}

QString ReportLink::text() const { return form.isEmpty() ? period.text() : period.text() + u'/' + form; }

ReportLink ReportLink::fromText(const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    return {Period::fromText(text.left(slash)), slash < 0 ? QString() : text.mid(slash + 1)};
}

} // namespace noi
