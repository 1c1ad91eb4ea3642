#include "ui/reports/period_said.h"

#include "core/base/vietnamese.h"
#include "ui/reports/period_choice.h"

#include <QRegularExpression>

namespace noi
{

using report::Period;

namespace
{

constexpr auto yearAfter = "(?:[ /-]+(?:nam |of )?(\\d{4}))?\\b";

/// Takes what fits out of the text.
QRegularExpressionMatch take(QString& text, const QString& pattern)
{
    const QRegularExpression form(pattern);
    const auto match = form.match(text);
    if (match.hasMatch())
        text = (text.left(match.capturedStart()) + u' ' + text.mid(match.capturedEnd())).simplified();
    return match;
}

int quarterOf(const QString& said)
{
    const QStringList roman{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
                            QStringLiteral("iv")};
    return roman.contains(said) ? int(roman.indexOf(said)) + 1 : said.toInt();
}

/// `make` gives the period in a year.
template <class Make> Period inYear(const QString& year, QDate today, Make make)
{
    if (!year.isEmpty()) return make(year.toInt());
    const Period now = make(today.year());
    return now.from <= today ? now : make(today.year() - 1);
}

std::optional<Period> takePeriod(QString& text, QDate today)
{
    const QString year = QString::fromLatin1(yearAfter);
    if (const auto half = take(text, QStringLiteral("\\b(?:6 thang|half) ?(dau|cuoi|1|2)(?: nam)?") + year);
        half.hasMatch()) {
        const int which = half.captured(1) == u"cuoi" || half.captured(1) == u"2" ? 2 : 1;
        return inYear(half.captured(2), today, [which](int y) { return Period::halfYear(y, which); });
    }
    if (const auto month = take(text, QStringLiteral("\\b(?:thang|month|t) ?(1[0-2]|0?[1-9])") + year);
        month.hasMatch()) {
        const int which = month.captured(1).toInt();
        return inYear(month.captured(2), today, [which](int y) { return Period::month(y, which); });
    }
    if (const auto quarter = take(text, QStringLiteral("\\b(?:quy|quarter) ?([1-4]|iii|ii|iv|i)") + year);
        quarter.hasMatch()) {
        const int which = quarterOf(quarter.captured(1));
        return inYear(quarter.captured(2), today, [which](int y) { return Period::quarter(y, which); });
    }
    if (const auto whole = take(text, QStringLiteral("\\b(?:nam|year) ?(\\d{4})\\b")); whole.hasMatch())
        return Period::year(whole.captured(1).toInt());
    return {};
}

} // namespace

ReportSaid reportSaid(const QString& typed, QDate today)
{
    ReportSaid said;
    said.rest = searchKey(typed);
    said.period = takePeriod(said.rest, today);
    said.report = take(said.rest, QStringLiteral("\\b(?:bao cao|bc|reports?)\\b")).hasMatch();
    return said;
}

} // namespace noi
