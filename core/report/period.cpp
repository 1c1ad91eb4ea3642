#include "core/report/period.h"

#include <QRegularExpression>

namespace noi::report
{

namespace
{

bool endsItsMonth(QDate day) { return day.day() == day.daysInMonth(); }

Period months(Period::Kind kind, int year, int month, int count)
{
    const QDate from(year, month, 1);
    return {kind, from, from.addMonths(count).addDays(-1)};
}

QString iso(QDate day) { return day.toString(Qt::ISODate); }
QString vietnamese(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }
int quarterOf(const Period& period) { return (period.from.month() + 2) / 3; }
int halfOf(const Period& period) { return period.from.month() <= 6 ? 1 : 2; }

} // namespace

Period Period::month(int year, int month) { return months(Kind::Month, year, month, 1); }
Period Period::quarter(int year, int quarter) { return months(Kind::Quarter, year, quarter * 3 - 2, 3); }
Period Period::halfYear(int year, int half) { return months(Kind::HalfYear, year, half * 6 - 5, 6); }
Period Period::year(int year) { return months(Kind::Year, year, 1, 12); }

Period Period::sinceJanuary() const { return {Kind::Days, QDate(to.year(), 1, 1), to}; }

Period Period::before() const
{
    switch (kind) {
    case Kind::Month: return months(kind, from.addMonths(-1).year(), from.addMonths(-1).month(), 1);
    case Kind::Quarter: return months(kind, from.addMonths(-3).year(), from.addMonths(-3).month(), 3);
    case Kind::HalfYear: return months(kind, from.addMonths(-6).year(), from.addMonths(-6).month(), 6);
    case Kind::Year: return year(from.year() - 1);
    case Kind::Days: break;
    }
    return {Kind::Days, from.addDays(-(from.daysTo(to) + 1)), from.addDays(-1)};
}

QString Period::text() const
{
    switch (kind) {
    case Kind::Month: return from.toString(QStringLiteral("yyyy-MM"));
    case Kind::Quarter: return QStringLiteral("%1-Q%2").arg(from.year()).arg(quarterOf(*this));
    case Kind::HalfYear: return QStringLiteral("%1-H%2").arg(from.year()).arg(halfOf(*this));
    case Kind::Year: return QString::number(from.year());
    case Kind::Days: break;
    }
    return iso(from) + QStringLiteral("..") + iso(to);
}

Period Period::fromText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        const QStringList ends = text.split(QStringLiteral(".."));
        if (ends.size() != 2) return {};
        return {Kind::Days, QDate::fromString(ends[0], Qt::ISODate), QDate::fromString(ends[1], Qt::ISODate)};
    }
    const int inYear = match.captured(1).toInt();
    if (match.hasCaptured(2)) return month(inYear, match.captured(2).toInt());
    if (match.hasCaptured(3)) return quarter(inYear, match.captured(3).toInt());
    if (match.hasCaptured(4)) return halfYear(inYear, match.captured(4).toInt());
    return year(inYear);
}

Words periodWords(const Period& period)
{
    static const QStringList roman{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                   QStringLiteral("IV")};
    const QString year = QString::number(period.from.year());
    switch (period.kind) {
    case Period::Kind::Month:
        return {QStringLiteral("Tháng %1 năm %2").arg(period.from.month()).arg(year),
                QStringLiteral("%1/%2").arg(period.from.month(), 2, 10, QLatin1Char('0')).arg(year)};
    case Period::Kind::Quarter: {
        const QString quarter = roman.value(quarterOf(period) - 1);
        return {QStringLiteral("Quý %1 năm %2").arg(quarter, year),
                QStringLiteral("Quarter %1 of %2").arg(quarter, year)};
    }
    case Period::Kind::HalfYear:
        return halfOf(period) == 1
                   ? Words{QStringLiteral("6 tháng đầu năm ") + year, QStringLiteral("First half of ") + year}
                   : Words{QStringLiteral("6 tháng cuối năm ") + year,
                           QStringLiteral("Second half of ") + year};
    case Period::Kind::Year: return {QStringLiteral("Năm ") + year, QStringLiteral("Year ") + year};
    case Period::Kind::Days: break;
    }
    const QString from = vietnamese(period.from), to = vietnamese(period.to);
    return {QStringLiteral("Từ %1 đến %2").arg(from, to), QStringLiteral("%1 to %2").arg(from, to)};
}

PeriodText periodText(const Period& period)
{
    const QString from = iso(period.from), to = iso(period.to);
    const int known = period.from.day() > 1 ? 10 : period.from.month() > 1 ? 7 : 4;
    return {from.left(known), to + u'~', endsItsMonth(period.to) ? to.left(8) + QStringLiteral("31") : to};
}

QString inPeriod(const QString& column)
{
    // Its last day; every month has 31 here.
    const QString last =
        QStringLiteral("substr(%1 || CASE length(%1) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' "
                       "END, 1, 10)")
            .arg(column);
    return QStringLiteral("(%1 >= ? AND %1 <= ? AND %2 <= ?)").arg(column, last);
}

} // namespace noi::report
