#include "ui/reports/report_hits.h"

#include "core/base/vietnamese.h"
#include "ui/reports/period_choice.h"
#include "ui/reports/period_said.h"
#include "ui/reports/report_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace noi
{

using report::Period;

namespace
{

constexpr qsizetype leastLetters = 3;

/// Each word that was typed begins one of the name's.
bool fits(const QString& name, const QString& typed)
{
    const QStringList words = searchKey(name).split(u' ');
    const QStringList wanted = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString& one) {
        return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(one); });
    });
}

} // namespace

QList<OmniHit> reportHits(const QString& typed, const QList<ReportEntry>& entries, QDate today,
                          const QString& language, const QString& page)
{
    const ReportSaid said = reportSaid(typed, today);
    if (!said.period && !said.report && said.rest.size() < leastLetters) return {};
    const Period period = said.period.value_or(lastEnded(Period::Kind::Month, today));
    const QString when = periodName(period, language), icon = QStringLiteral("file-text");
    QList<OmniHit> hits;
    if (said.period && said.rest.isEmpty())
        hits += {QCoreApplication::translate("ReportHits", "Reports · %1").arg(when),
                 {},
                 icon,
                 {page, ReportLink{period, {}}.text()}};
    if (!said.rest.isEmpty() || said.period || said.report)
        for (const ReportEntry& one : entries)
            if (fits(one.line.name.in(language), said.rest))
                hits += {
                    one.line.name.in(language), when, icon, {page, ReportLink{period, one.line.form}.text()}};
    return hits;
}

} // namespace noi
