#include "ui/session/session_words.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace noi
{

namespace
{

QString days(int n) { return QCoreApplication::translate("Session", "%n day(s)", nullptr, n); }
QString months(int n) { return QCoreApplication::translate("Session", "%n month(s)", nullptr, n); }
QString years(int n) { return QCoreApplication::translate("Session", "%n year(s)", nullptr, n); }

/// Whole months lived; a child born on the 31st becomes a month older on a shorter month's last day.
int monthsBetween(QDate from, QDate to)
{
    int n = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(n) > to) --n;
    return n;
}

} // namespace

qint64 moment(const PartialDate& date)
{
    if (date.isNull()) return 0;
    return QDateTime(date.earliest(), date.time(), QTimeZone(7 * 3600)).toMSecsSinceEpoch();
}

QString ageInWords(const PartialDate& birth, QDate today)
{
    if (birth.isNull()) return QCoreApplication::translate("Session", "age unknown");
    if (birth.precision() == PartialDate::Precision::Year)
        return QCoreApplication::translate("Session", "about %1").arg(years(today.year() - birth.year()));
    const QDate born = birth.earliest();
    const int whole = monthsBetween(born, today);
    if (birth.precision() == PartialDate::Precision::Month)
        return whole < 36 ? QCoreApplication::translate("Session", "about %1").arg(months(whole))
                          : years(whole / 12);
    const int rest = static_cast<int>(born.addMonths(whole).daysTo(today));
    if (whole < 1) return days(rest);
    if (whole < 12) return rest == 0 ? months(whole) : months(whole) + u' ' + days(rest);
    if (whole < 24) return months(whole);
    if (whole < 72 && whole % 12 != 0) return years(whole / 12) + u' ' + months(whole % 12);
    return years(whole / 12);
}

QString shortAge(const PartialDate& birth, QDate today)
{
    if (birth.isNull()) return {};
    const int whole = monthsBetween(birth.earliest(), today);
    if (birth.precision() == PartialDate::Precision::Year || whole >= 36) {
        const int age =
            birth.precision() == PartialDate::Precision::Year ? today.year() - birth.year() : whole / 12;
        return QCoreApplication::translate("Session", "%1 y", "years, very short").arg(age);
    }
    if (whole >= 1) return QCoreApplication::translate("Session", "%1 m", "months, very short").arg(whole);
    return QCoreApplication::translate("Session", "%1 d", "days, very short")
        .arg(birth.earliest().daysTo(today));
}

QString dayText(const PartialDate& date)
{
    switch (date.precision()) {
    case PartialDate::Precision::None: return {};
    case PartialDate::Precision::Year: return QString::number(date.year());
    case PartialDate::Precision::Month: return date.earliest().toString(QStringLiteral("MM/yyyy"));
    case PartialDate::Precision::Day:
    case PartialDate::Precision::Minute: break;
    }
    return date.earliest().toString(QStringLiteral("dd/MM/yyyy"));
}

QString timeText(const PartialDate& date)
{
    if (date.precision() != PartialDate::Precision::Minute) return {};
    return date.time().toString(QStringLiteral("HH:mm"));
}

QString decimal(double number) { return QString::number(number, 'f', 1).replace(u'.', u','); }

QString weightText(std::optional<int> grams)
{
    if (!grams) return {};
    return QCoreApplication::translate("Session", "%1 kg").arg(decimal(*grams / 1000.0));
}

} // namespace noi
