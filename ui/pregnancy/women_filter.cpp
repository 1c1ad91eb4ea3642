#include "ui/pregnancy/women_filter.h"

#include "core/base/vietnamese.h"
#include "ui/pregnancy/women_words.h"

#include <algorithm>

namespace noi
{

namespace
{

/// Words without marks; those of a name like H'Nga are found by each part.
QString wordsOf(QString text) { return u' ' + searchKey(text.replace(u'\'', u' ')); }

bool is(const PregnantWoman& woman, WomenFilter::Which which, QDate month)
{
    switch (which) {
    case WomenFilter::All: return true;
    case WomenFilter::Late: return woman.contactLate;
    case WomenFilter::AtRisk: return atRisk(woman);
    case WomenFilter::BornInMonth: return bornIn(woman, month);
    }
    return false;
}

bool passes(const PregnantWoman& woman, const WomenFilter& filter, WomenFilter::Which which)
{
    if (filter.hamlet && woman.line.hamlet != *filter.hamlet) return false;
    const QString words = wordsOf(woman.line.fullName + u' ' + woman.line.hamlet);
    return words.contains(wordsOf(filter.text)) && is(woman, which, filter.month);
}

QDate orNever(QDate day) { return day.isValid() ? day : QDate(9999, 1, 1); }

/// The given name first, as names are sorted here.
QString nameKey(const PregnantWoman& woman)
{
    const QString key = searchKey(woman.line.fullName);
    return key.section(u' ', -1) + u' ' + key;
}

bool before(const PregnantWoman& a, const PregnantWoman& b, WomenFilter::Order order)
{
    switch (order) {
    case WomenFilter::ByDue: return orNever(a.due) < orNever(b.due);
    case WomenFilter::ByName: return nameKey(a) < nameKey(b);
    case WomenFilter::ByHamlet: return searchKey(a.line.hamlet) < searchKey(b.line.hamlet);
    case WomenFilter::ByNextContact: return orNever(a.nextContact) < orNever(b.nextContact);
    case WomenFilter::ByRisk: return a.urgency > b.urgency;
    }
    return false;
}

} // namespace

int countOf(const QList<PregnantWoman>& women, const WomenFilter& filter, WomenFilter::Which which)
{
    return int(std::ranges::count_if(
        women, [&](const PregnantWoman& woman) { return passes(woman, filter, which); }));
}

QList<PregnantWoman> filtered(const QList<PregnantWoman>& women, const WomenFilter& filter)
{
    QList<PregnantWoman> kept;
    for (const PregnantWoman& woman : women)
        if (passes(woman, filter, filter.which)) kept += woman;
    std::ranges::stable_sort(kept, [&filter](const PregnantWoman& a, const PregnantWoman& b) {
        return before(a, b, filter.order);
    });
    return kept;
}

QStringList hamletsOf(const QList<PregnantWoman>& women)
{
    QStringList hamlets;
    for (const PregnantWoman& woman : women)
        if (!woman.line.hamlet.isEmpty()) hamlets += woman.line.hamlet;
    hamlets.removeDuplicates();
    hamlets.sort();
    return hamlets;
}

} // namespace noi
