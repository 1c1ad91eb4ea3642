#include "tests/core/report/reference/standing.h"

namespace noi::test::reference
{

namespace
{

using Precision = PartialDate::Precision;

bool toTheDay(const PartialDate& date) { return date.precision() >= Precision::Day; }

} // namespace

QSet<Id> voidedFacts(const CommuneRecords& commune)
{
    QSet<Id> takenBack; // voidings that another one names
    for (const Voiding& voiding : commune.all<Voiding>())
        takenBack.insert(voiding.target);
    QSet<Id> voided;
    for (auto voiding = commune.all<Voiding>().begin(); voiding != commune.all<Voiding>().end(); ++voiding)
        if (!takenBack.contains(voiding.key())) voided.insert(voiding->target);
    return voided;
}

Heads::Heads(const CommuneRecords& commune, const QSet<Id>& voided)
{
    QHash<Id, QSet<Id>> neighbours;
    for (auto fact = commune.all<SamePerson>().begin(); fact != commune.all<SamePerson>().end(); ++fact) {
        const Id link = fact->link ? fact->link : fact.key();
        if (fact->different || voided.contains(link)) continue;
        neighbours[fact->a].insert(fact->b);
        neighbours[fact->b].insert(fact->a);
    }
    const QList<Id> files = neighbours.keys();
    for (const Id file : files) {
        QSet<Id> reached{file};
        QList<Id> toLookAt{file};
        while (!toLookAt.isEmpty())
            for (const Id next : neighbours.value(toLookAt.takeLast()))
                if (!reached.contains(next)) {
                    reached.insert(next);
                    toLookAt.append(next);
                }
        Id head;
        for (const Id one : std::as_const(reached)) {
            const bool better = commune.find<Person>(one) != nullptr,
                       best = commune.find<Person>(head) != nullptr;
            if (!head || (better && !best) || (better == best && one < head)) head = one;
        }
        m_heads.insert(file, head);
    }
}

std::optional<int> completedMonths(const PartialDate& birth, const PartialDate& date)
{
    if (birth.isNull() || date.isNull()) return {};
    const QDate born = birth.earliest(), then = date.earliest();
    int months = 12 * (then.year() - born.year()) + then.month() - born.month();
    if (then.day() < born.day()) --months;
    const bool lessPrecise = !toTheDay(date) && date.precision() < birth.precision();
    if (lessPrecise) return std::max(months, 0);
    return months < 0 ? std::nullopt : std::optional(months); // before the birth
}

std::optional<int> completedYears(const PartialDate& birth, const PartialDate& date)
{
    const auto months = completedMonths(birth, date);
    if (!months) return {};
    return *months / 12;
}

QDate dayReached(const PartialDate& birth, int months)
{
    const QDate born = birth.earliest();
    const QDate firstOfMonth = QDate(born.year(), born.month(), 1).addMonths(months);
    if (born.day() <= firstOfMonth.daysInMonth()) return firstOfMonth.addDays(born.day() - 1);
    return firstOfMonth.addMonths(1); // there is no such day in that month
}

std::optional<int> exactDays(const PartialDate& first, const PartialDate& then)
{
    if (!toTheDay(first) || !toTheDay(then)) return {};
    return int(first.earliest().daysTo(then.earliest()));
}

std::optional<bool> within24Hours(const PartialDate& birth, const PartialDate& given)
{
    const auto days = exactDays(birth, given);
    if (!days || *days < 0) return {};
    if (birth.precision() == Precision::Minute && given.precision() == Precision::Minute) {
        const int minutes = *days * 24 * 60 + birth.time().secsTo(given.time()) / 60;
        return minutes < 0 ? std::nullopt : std::optional(minutes <= 24 * 60);
    }
    if (*days == 1) return {};
    return *days == 0;
}

} // namespace noi::test::reference
