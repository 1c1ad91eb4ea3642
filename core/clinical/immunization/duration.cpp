#include "core/clinical/immunization/duration.h"

#include <QRegularExpression>

#include <cstdlib>

namespace noi::immunization
{
namespace
{

Error unreadable(QStringView text)
{
    return {ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error", "“%1” is not a length of time such as “6 months - 4 days”."),
            {text.toString()}};
}

void add(Duration& sum, int count, QChar unit)
{
    switch (unit.toLower().unicode()) {
    case u'y': sum.months += 12 * count; break;
    case u'm': sum.months += count; break;
    case u'w': sum.days += 7 * count; break;
    default: sum.days += count;
    }
}

/// A thousand years: what is longer is a slip, and would one day not fit.
bool isTooLong(const Duration& sum) { return std::abs(sum.months) > 12'000 || std::abs(sum.days) > 366'000; }

} // namespace

Result<Duration> Duration::read(QStringView text)
{
    static const QRegularExpression term(
        QStringLiteral("\\s*([+-]?)\\s*(\\d{1,5})\\s*(year|month|week|day)s?\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    const QString whole = text.toString();
    Duration sum;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = term.match(whole, at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        const bool joined = match.hasMatch() && (at == 0) == match.capturedView(1).isEmpty();
        if (!joined) return unreadable(text);
        const int count = match.capturedView(2).toInt();
        add(sum, match.capturedView(1) == u'-' ? -count : count, match.capturedView(3).front());
        if (isTooLong(sum)) return unreadable(text);
        at = match.capturedEnd();
    }
    return at == 0 ? Result<Duration>(unreadable(text)) : sum;
}

QDate operator+(QDate day, Duration duration)
{
    if (!day.isValid() || duration.months == 0) return day.addDays(duration.days);
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    const int months = year * 12 + (month - 1) + duration.months;
    const QDate exact(months / 12, months % 12 + 1, dayOfMonth);
    const QDate real = exact.isValid() ? exact : QDate(months / 12, months % 12 + 1, 1).addMonths(1);
    return real.addDays(duration.days);
}

} // namespace noi::immunization
