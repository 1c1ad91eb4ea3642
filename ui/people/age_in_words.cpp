#include "ui/people/age_in_words.h"

#include "ui/kit/date_words.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace noi
{

namespace
{

struct AgeWords {
    Q_DECLARE_TR_FUNCTIONS(AgeWords)
};

struct Span {
    int months = 0;
    int days = 0; ///< beyond the full months
};

Span span(QDate from, QDate to)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to) --months;
    return {months, static_cast<int>(from.addMonths(months).daysTo(to))};
}

QString exactAge(QDate birth, QDate today)
{
    const auto [months, days] = span(birth, today);
    if (birth == today) return AgeWords::tr("born today");
    if (months == 0) return AgeWords::tr("%n day(s) old", nullptr, days);
    if (months < 24) {
        const QString words = AgeWords::tr("%n month(s)", nullptr, months);
        return days == 0 ? words : words + u' ' + AgeWords::tr("%n day(s)", nullptr, days);
    }
    const QString years = AgeWords::tr("%n year(s) old", nullptr, months / 12);
    if (months >= 72 || months % 12 == 0) return years;
    return years + u' ' + AgeWords::tr("%n month(s)", nullptr, months % 12);
}

QString firstHours(qint64 minutes)
{
    if (minutes < 60) return AgeWords::tr("%n minute(s) old", nullptr, static_cast<int>(minutes));
    return AgeWords::tr("%n hour(s) old", nullptr, static_cast<int>(minutes / 60));
}

QString aboutAge(int months)
{
    if (months < 1) return AgeWords::tr("under 1 month");
    if (months < 24) return AgeWords::tr("about %n month(s)", nullptr, months);
    return AgeWords::tr("about %n year(s) old", nullptr, months / 12);
}

} // namespace

QString ageInWords(const PartialDate& birth, const QDateTime& now)
{
    const QDate first = birth.earliest(), today = now.date();
    if (birth.isNull() || first > today) return {};
    switch (birth.precision()) {
    case PartialDate::Precision::None: return {};
    case PartialDate::Precision::Year: {
        const int years = today.year() - birth.year();
        return years < 1 ? AgeWords::tr("under 1 year")
                         : AgeWords::tr("about %n year(s) old", nullptr, years);
    }
    case PartialDate::Precision::Month:
        return aboutAge((today.year() - first.year()) * 12 + today.month() - first.month());
    case PartialDate::Precision::Minute: {
        const qint64 minutes = QDateTime(first, birth.time(), now.timeZone()).secsTo(now) / 60;
        if (minutes < 0) return {};
        if (minutes < 48 * 60) return firstHours(minutes);
        [[fallthrough]];
    }
    case PartialDate::Precision::Day: return exactAge(first, today);
    }
    return {};
}

QString dayOnlyText(const PartialDate& date)
{
    const bool exact = date.precision() == PartialDate::Precision::Minute;
    return dateText(exact ? PartialDate::ofDay(date.earliest()) : date);
}

} // namespace noi
