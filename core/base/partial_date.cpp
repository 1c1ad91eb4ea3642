#include "core/base/partial_date.h"

#include <QRegularExpression>

namespace noi
{

PartialDate PartialDate::ofYear(int year)
{
    const QDate day(year, 1, 1);
    return day.isValid() ? PartialDate(Precision::Year, day, QTime(0, 0)) : PartialDate();
}

PartialDate PartialDate::ofMonth(int year, int month)
{
    const QDate day(year, month, 1);
    return day.isValid() ? PartialDate(Precision::Month, day, QTime(0, 0)) : PartialDate();
}

PartialDate PartialDate::ofDay(QDate day)
{
    return day.isValid() ? PartialDate(Precision::Day, day, QTime(0, 0)) : PartialDate();
}

PartialDate PartialDate::ofMinute(QDate day, QTime time)
{
    if (!day.isValid() || !time.isValid()) return {};
    return {Precision::Minute, day, QTime(time.hour(), time.minute())};
}

Result<PartialDate> PartialDate::fromText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}))?)?)?\z)"));
    if (text.isEmpty()) return PartialDate();
    const auto match = form.match(text);
    PartialDate date;
    const int year = match.captured(1).toInt(), month = match.captured(2).toInt(),
              day = match.captured(3).toInt();
    if (match.hasCaptured(4))
        date = ofMinute(QDate(year, month, day), QTime(match.captured(4).toInt(), match.captured(5).toInt()));
    else if (match.hasCaptured(3))
        date = ofDay(QDate(year, month, day));
    else if (match.hasCaptured(2))
        date = ofMonth(year, month);
    else if (match.hasMatch() && year > 0)
        date = ofYear(year);
    if (date.isNull())
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "“%1” is not a date: write year-month-day."),
                     {text}};
    return date;
}

QString PartialDate::toText() const
{
    switch (m_precision) {
    case Precision::None: return {};
    case Precision::Year: return m_day.toString(QStringLiteral("yyyy"));
    case Precision::Month: return m_day.toString(QStringLiteral("yyyy-MM"));
    case Precision::Day: return m_day.toString(QStringLiteral("yyyy-MM-dd"));
    case Precision::Minute: break;
    }
    return m_day.toString(QStringLiteral("yyyy-MM-dd")) + m_time.toString(QStringLiteral("'T'HH:mm"));
}

QDate PartialDate::latest() const
{
    switch (m_precision) {
    case Precision::Year: return {m_day.year(), 12, 31};
    case Precision::Month: return {m_day.year(), m_day.month(), m_day.daysInMonth()};
    default: return m_day;
    }
}

QString dateText(const PartialDate& date)
{
    switch (date.precision()) {
    case PartialDate::Precision::None: return {};
    case PartialDate::Precision::Year: return QString::number(date.year());
    case PartialDate::Precision::Month: return date.earliest().toString(QStringLiteral("MM/yyyy"));
    case PartialDate::Precision::Day: return date.earliest().toString(QStringLiteral("dd/MM/yyyy"));
    case PartialDate::Precision::Minute: break;
    }
    return date.earliest().toString(QStringLiteral("dd/MM/yyyy ")) +
           date.time().toString(QStringLiteral("HH:mm"));
}

} // namespace noi
