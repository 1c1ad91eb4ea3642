#include "ui/kit/date_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

QString words(const char* text) { return QCoreApplication::translate("DateWords", text); }

QString weekday(QDate day)
{
    static const char* const names[] = {
        QT_TRANSLATE_NOOP("DateWords", "Monday"),    QT_TRANSLATE_NOOP("DateWords", "Tuesday"),
        QT_TRANSLATE_NOOP("DateWords", "Wednesday"), QT_TRANSLATE_NOOP("DateWords", "Thursday"),
        QT_TRANSLATE_NOOP("DateWords", "Friday"),    QT_TRANSLATE_NOOP("DateWords", "Saturday"),
        QT_TRANSLATE_NOOP("DateWords", "Sunday")};
    return words(names[day.dayOfWeek() - 1]);
}

} // namespace

QString dateWords(const PartialDate& date)
{
    switch (date.precision()) {
    case PartialDate::Precision::None: return {};
    case PartialDate::Precision::Year:
        return words(QT_TRANSLATE_NOOP("DateWords", "year %1")).arg(date.year());
    case PartialDate::Precision::Month:
        return words(QT_TRANSLATE_NOOP("DateWords", "month %1"))
            .arg(date.earliest().toString(QStringLiteral("M/yyyy")));
    default: return weekday(date.earliest()) + u' ' + dateText(date);
    }
}

} // namespace noi
