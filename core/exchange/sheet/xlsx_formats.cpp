#include "core/exchange/sheet/xlsx_formats.h"

#include <QRegularExpression>

#include <cmath>

namespace noi::exchange
{

NumberKind kindOfFormat(const QString& code)
{
    // Quoted text, escaped and padded letters, colours and conditions are no parts of a date.
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"?|\\\\.|_.|\\*.")),
        bracketed(QStringLiteral("\\[[^\\]]*\\]")), meridian(QStringLiteral("am/pm|a/p"));
    QString plain = code.section(u';', 0, 0).toLower();
    plain.remove(quoted).remove(bracketed).remove(meridian);
    if (plain == u"general") return NumberKind::Plain;
    const bool year = plain.contains(u'y'), dayOfMonth = plain.contains(u'd'), month = plain.contains(u'm');
    const bool time = plain.contains(u'h') || plain.contains(u's');
    if (!year && !dayOfMonth && (!month || time)) return NumberKind::Plain;
    return time ? NumberKind::DateAndTime : NumberKind::Date;
}

NumberKind kindOfBuiltIn(int number)
{
    if (number == 22) return NumberKind::DateAndTime;
    const bool date = (number >= 14 && number <= 17) || (number >= 27 && number <= 31) || number == 36 ||
                      (number >= 50 && number <= 54) || number == 57 || number == 58;
    return date ? NumberKind::Date : NumberKind::Plain;
}

std::optional<QDateTime> dayOfSerial(double serial, bool from1904)
{
    constexpr double last = 2'958'466; // the day after 9999-12-31
    if (!(serial >= 0) || serial >= last) return std::nullopt;
    const double day = std::floor(serial);
    const QDate first = from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const auto seconds = qint64(std::llround((serial - day) * 86'400));
    const QDate date = first.addDays(qint64(day));
    if (date.year() < 1900 || date.year() > 9999) return std::nullopt;
    return QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(seconds);
}

} // namespace noi::exchange
