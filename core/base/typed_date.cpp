#include "core/base/typed_date.h"

#include <QRegularExpression>

#include <cstdlib>
#include <optional>

namespace noi
{

namespace
{

/// What was written, before a short or missing year is understood.
struct Written {
    int day = 0, month = 0;
    QString year; ///< none, two or four digits
};

QDate dayOf(const Written& written, int year) { return {year, written.month, written.day}; }

/// Of the years that can be meant, the one whose day is nearest to today, or the latest that is not after it.
QDate chooseYear(const Written& written, QDate today, bool pastOnly)
{
    if (written.year.size() == 4) return dayOf(written, written.year.toInt());
    // 29 February may be eight years away; a year of two digits comes back every hundred.
    const bool century = written.year.size() == 2;
    const int reach = century ? 100 : 8;
    QDate best;
    for (int year = today.year() - reach; year <= today.year() + (pastOnly ? 0 : reach); ++year) {
        const QDate day = dayOf(written, year);
        if (!day.isValid() || (century && year % 100 != written.year.toInt()) || (pastOnly && day > today))
            continue;
        if (!best.isValid() || std::llabs(day.daysTo(today)) < std::llabs(best.daysTo(today))) best = day;
    }
    return best;
}

bool isYear(const QString& digits)
{
    return digits.size() == 4 && (digits.startsWith(u"19") || digits.startsWith(u"20"));
}

/// Two, four, six or eight figures without anything between them.
std::optional<PartialDate> fromDigits(const QString& digits, QDate today, bool pastOnly)
{
    const auto part = [&digits](qsizetype from, qsizetype size) { return digits.mid(from, size).toInt(); };
    if (isYear(digits)) return PartialDate::ofYear(digits.toInt());
    if (digits.size() == 4)
        return PartialDate::ofDay(chooseYear({part(0, 2), part(2, 2), {}}, today, pastOnly));
    if (digits.size() == 6) {
        const QDate day = chooseYear({part(0, 2), part(2, 2), digits.mid(4)}, today, pastOnly);
        if (day.isValid() || !isYear(digits.mid(2))) return PartialDate::ofDay(day);
        return PartialDate::ofMonth(part(2, 4), part(0, 2));
    }
    if (digits.size() != 8) return {};
    const QDate day(part(4, 4), part(2, 2), part(0, 2));
    return PartialDate::ofDay(isYear(digits.mid(4)) ? day : QDate(part(0, 4), part(4, 2), part(6, 2)));
}

std::optional<PartialDate> fromDatePart(const QString& text, QDate today, bool pastOnly)
{
    static const QRegularExpression digits(QStringLiteral(R"(\A[0-9]+\z)"));
    static const QRegularExpression dayFirst(
        QStringLiteral(R"(\A([0-9]{1,2})[/.\- ]([0-9]{1,2})(?:[/.\- ]([0-9]{4}|[0-9]{2}))?\z)"));
    static const QRegularExpression monthAndYear(QStringLiteral(R"(\A([0-9]{1,2})[/.\- ]([0-9]{4})\z)"));
    static const QRegularExpression yearFirst(QStringLiteral(R"(\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\z)"));
    if (digits.match(text).hasMatch()) return fromDigits(text, today, pastOnly);
    if (const auto m = dayFirst.match(text); m.hasMatch()) {
        const Written written{m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3)};
        return PartialDate::ofDay(chooseYear(written, today, pastOnly));
    }
    if (const auto m = monthAndYear.match(text); m.hasMatch())
        return PartialDate::ofMonth(m.captured(2).toInt(), m.captured(1).toInt());
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return PartialDate::ofDay({m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()});
    return {};
}

/// "815", "0815", "8:15", "8h15", "8h"; invalid for anything else.
QTime timeFrom(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A(?:([0-9]{1,2})([0-9]{2})|([0-9]{1,2})[:.hHgG]([0-9]{2})?)\z)"));
    const auto m = form.match(text);
    if (!m.hasMatch()) return {};
    return m.hasCaptured(3) ? QTime(m.captured(3).toInt(), m.captured(4).toInt())
                            : QTime(m.captured(1).toInt(), m.captured(2).toInt());
}

Error unreadable(const QString& typed)
{
    return {ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error", "“%1” is not a date. Type day, month, year: 140326 or 14/3/2026."),
            {typed}};
}

/// The whole text, or a date and after the last space a time.
std::optional<PartialDate> understood(const QString& text, QDate today, const DateRules& rules)
{
    std::optional<PartialDate> date = fromDatePart(text, today, rules.pastOnly);
    const qsizetype space = text.lastIndexOf(u' ');
    if (date || !rules.takesTime || space < 0) return date;
    date = fromDatePart(text.left(space), today, rules.pastOnly);
    const QTime time = timeFrom(text.mid(space + 1));
    if (!date || date->precision() != PartialDate::Precision::Day || !time.isValid()) return {};
    return PartialDate::ofMinute(date->earliest(), time);
}

} // namespace

Result<PartialDate> readTypedDate(const QString& typed, QDate today, const DateRules& rules)
{
    const QString text = typed.simplified();
    if (text.isEmpty()) return PartialDate();
    const auto date = understood(text, today, rules);
    if (!date || date->isNull()) return unreadable(typed);
    if (date->year() < 1900)
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "The year %1 is too long ago: look at the year again."),
                     {QString::number(date->year())}};
    if (rules.pastOnly && date->earliest() > today)
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "“%1” is still to come: this date must be today or earlier."),
                     {typed}};
    if (rules.needsDay && date->precision() < PartialDate::Precision::Day)
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "“%1” has no day: type day, month and year."),
                     {typed}};
    return *date;
}

} // namespace noi
