#include "core/exchange/import/cell_reading.h"

#include "core/base/vietnamese.h"
#include "core/exchange/sheet/xlsx_formats.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace noi::exchange
{

namespace
{

/// Spaces of every kind folded; the apostrophe by which Excel is told that it is text goes.
QString tidied(const QString& text)
{
    const QString plain = text.simplified();
    return plain.startsWith(u'\'') ? plain.mid(1).trimmed() : plain;
}

Error noDate(const QString& text)
{
    return {ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "“%1” is no date."), {text.left(40)}};
}

PartialDate dayOrMinute(QDate day, QTime time)
{
    return time.hour() == 0 && time.minute() == 0 ? PartialDate::ofDay(day)
                                                  : PartialDate::ofMinute(day, time);
}

constexpr int leastYear = 1880, greatestYear = 2200; ///< of a date that somebody can have written

/// 26 → 2026 or 1926: the last hundred years.
int fullYear(int year, QDate today)
{
    if (year >= 100) return year;
    const int century = today.year() / 100 * 100;
    return century + year > today.year() ? century - 100 + year : century + year;
}

Result<PartialDate> ofParts(int day, int month, int year, QTime time, QDate today, const QString& text)
{
    const QDate date(fullYear(year, today), month, day);
    if (!date.isValid() || date.year() < leastYear || date.year() > greatestYear) return noDate(text);
    return dayOrMinute(date, time);
}

/// Cuts a time off a text, from behind or from in front; midnight where there is none.
QTime takeTime(QString& text)
{
    static const QRegularExpression at(
        QStringLiteral("(?:^|[ T,])(\\d{1,2})[:hg](\\d{2})?(?::(\\d{2})(?:\\.\\d+)?)?(?: "
                       "?([AaPpSsCc][MmAaHh]))?(?:Z|[+]\\d{2}:?\\d{2})?(?=$| )"));
    const auto found = at.match(text);
    if (!found.hasMatch()) return {0, 0};
    int hour = found.captured(1).toInt();
    const QString half = found.captured(4).toLower();
    if (half == u"pm" || half == u"ch") hour = hour % 12 + 12;
    if ((half == u"am" || half == u"sa") && hour == 12) hour = 0;
    const QTime time(hour, found.captured(2).toInt());
    if (!time.isValid()) return {0, 0};
    text = (text.left(found.capturedStart()) + u' ' + text.mid(found.capturedEnd())).simplified();
    return time;
}

Result<PartialDate> ofSerial(double serial, bool from1904, const QString& text)
{
    const auto when = dayOfSerial(serial, from1904);
    if (!when) return noDate(text);
    return dayOrMinute(when->date(), when->time());
}

/// Whole numbers mean different things by their size.
Result<PartialDate> ofNumber(double number, bool from1904, QDate today, const QString& text)
{
    const bool whole = std::floor(number) == number;
    if (whole && number >= 1900 && number <= 2100) return PartialDate::ofYear(int(number));
    if (number > 2100 && number < 80'000) return ofSerial(number, from1904, text); // 1905 to 2119
    // A day typed without strokes, as a number: 14032026, or 1032026 that lost its zero; 140326.
    const auto digits = qint64(number);
    if (whole && number >= 1'010'000 && number <= 99'999'999) {
        const auto day = ofParts(int(digits / 1'000'000), int(digits / 10'000 % 100), int(digits % 10'000),
                                 {0, 0}, today, text);
        if (day && int(digits % 10'000) >= 1880) return day;
        return ofParts(int(digits % 100), int(digits / 100 % 100), int(digits / 10'000), {0, 0}, today, text);
    }
    if (whole && number >= 100'000 && number <= 999'999)
        return ofParts(int(digits / 10'000), int(digits / 100 % 100), int(digits % 100), {0, 0}, today, text);
    return noDate(text);
}

Result<PartialDate> ofText(const QString& written, DateOrder order, bool from1904, QDate today)
{
    static const QRegularExpression number(QStringLiteral("\\A\\d{4,8}(?:[.,]\\d+)?\\z")),
        strokes(QStringLiteral("\\A(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4}|\\d{2})\\z")),
        yearFirst(QStringLiteral("\\A(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\z")),
        month(QStringLiteral("\\A(\\d{1,2})[-/.](\\d{4})\\z")),
        yearAndMonth(QStringLiteral("\\A(\\d{4})-(\\d{2})\\z")),
        words(QStringLiteral("\\A(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})\\z"));
    QString text = tidied(written);
    if (number.match(text).hasMatch())
        return ofNumber(QString(text).replace(u',', u'.').toDouble(), from1904, today, written);
    const QTime time = takeTime(text);
    if (const auto m = strokes.match(text); m.hasMatch()) {
        const int a = m.captured(1).toInt(), b = m.captured(2).toInt(), year = m.captured(3).toInt();
        return order == DateOrder::DayFirst ? ofParts(a, b, year, time, today, written)
                                            : ofParts(b, a, year, time, today, written);
    }
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return ofParts(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt(), time, today,
                       written);
    auto m = month.match(text);
    const bool yearLast = m.hasMatch();
    if (!yearLast) m = yearAndMonth.match(text);
    if (m.hasMatch()) {
        const int year = m.captured(yearLast ? 2 : 1).toInt(), of = m.captured(yearLast ? 1 : 2).toInt();
        const bool fits = of >= 1 && of <= 12 && year >= leastYear && year <= greatestYear;
        return fits ? Result(PartialDate::ofMonth(year, of)) : Result<PartialDate>(noDate(written));
    }
    if (const auto said = words.match(searchKey(text)); said.hasMatch())
        return ofParts(said.captured(1).toInt(), said.captured(2).toInt(), said.captured(3).toInt(), time,
                       today, written);
    return noDate(written);
}

/// The first two numbers of a text date with strokes.
std::optional<std::pair<int, int>> firstTwo(const Cell& cell)
{
    static const QRegularExpression strokes(
        QStringLiteral("\\A(\\d{1,2})[-/.](\\d{1,2})[-/.](?:\\d{4}|\\d{2})(?: |\\z)"));
    const auto* text = std::get_if<QString>(&cell);
    if (!text) return std::nullopt;
    const auto found = strokes.match(tidied(*text));
    if (!found.hasMatch()) return std::nullopt;
    return std::pair(found.captured(1).toInt(), found.captured(2).toInt());
}

} // namespace

DateOrder dateOrderOf(const Sheet& sheet, qsizetype firstRow, qsizetype column)
{
    bool dayFirst = false, monthFirst = false;
    for (qsizetype row = firstRow; row < sheet.rowCount(); ++row)
        if (const auto numbers = firstTwo(sheet.at(row, column))) {
            dayFirst = dayFirst || numbers->first > 12;
            monthFirst = monthFirst || numbers->second > 12;
        }
    return monthFirst && !dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

Result<PartialDate> dateIn(const Cell& cell, DateOrder order, bool from1904, QDate today)
{
    if (isEmpty(cell)) return PartialDate();
    if (const auto* date = std::get_if<SheetDate>(&cell))
        return date->hasTime ? dayOrMinute(date->when.date(), date->when.time())
                             : PartialDate::ofDay(date->when.date());
    if (const auto* number = std::get_if<double>(&cell))
        return ofNumber(*number, from1904, today, textOf(cell));
    return ofText(textOf(cell), order, from1904, today);
}

bool isSexCode(const QString& text)
{
    const QString plain = tidied(text);
    return plain == u"0" || plain == u"1" || plain == u"2";
}

std::optional<Sex> sexIn(const QString& text, SexCodes codes)
{
    static const QStringList male = QStringLiteral("nam;trai;m;male;be trai;con trai").split(u';'),
                             female = QStringLiteral("nu;gai;f;female;be gai;con gai").split(u';');
    const QString key = searchKey(tidied(text));
    if (isSexCode(key)) {
        if (codes == SexCodes::NotSaid) return std::nullopt;
        return (key == u"1") == (codes == SexCodes::MaleIsOne) ? Sex::Male : Sex::Female;
    }
    if (male.contains(key)) return Sex::Male;
    if (female.contains(key)) return Sex::Female;
    return std::nullopt;
}

Result<QString> personalIdIn(const Cell& cell)
{
    static const QRegularExpression between(QStringLiteral("[\\s.\\-']")),
        rounded(QStringLiteral("\\A\\d(?:[.,]\\d+)?[eE][+]?\\d+\\z"));
    if (isEmpty(cell)) return QString();
    const QString written = textOf(cell);
    QString digits = written.simplified();
    if (rounded.match(digits).hasMatch())
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error",
                                       "“%1”: the spreadsheet rounded this number, so its last digits are "
                                       "lost. Format the column as text and write it again."),
                     {written.left(40)}};
    digits.remove(between);
    const bool plain = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (plain && (digits.size() == 12 || digits.size() == 9)) return digits;
    if (plain && (digits.size() == 10 || digits.size() == 11))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error",
                                       "“%1” has %2 digits, a personal ID has 12: the spreadsheet may have "
                                       "dropped zeros in front. Compare with the card."),
                     {written.left(40), QString::number(digits.size())}};
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "“%1” is no personal ID: that has 12 digits."),
                 {written.left(40)}};
}

QString phoneIn(const Cell& cell)
{
    const bool number = std::holds_alternative<double>(cell);
    QString digits;
    const QString written = textOf(cell);
    for (const QChar c : written)
        if (c >= u'0' && c <= u'9') digits += c;
    if (written.trimmed().startsWith(u'+') && digits.startsWith(u"84")) digits = u'0' + digits.mid(2);
    if ((number || digits.size() == 9) && !digits.isEmpty() && !digits.startsWith(u'0')) digits.prepend(u'0');
    return digits;
}

std::optional<int> doseNumberIn(const Cell& cell)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:mui|m|lan|lieu|so|thu)?(?: so| thu)? ?(\\d{1,2})\\z"));
    const auto found = form.match(searchKey(tidied(textOf(cell))));
    const int number = found.hasMatch() ? found.captured(1).toInt() : 0;
    return number >= 1 && number <= 20 ? std::optional(number) : std::nullopt;
}

} // namespace noi::exchange
