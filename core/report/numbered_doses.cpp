#include "core/report/numbered_doses.h"

#include "core/service/postnatal_facts.h"

#include <algorithm>

namespace noi::report
{

namespace
{

/// The doses of a series on one day, and the greatest number that was written with them.
struct DoseDay {
    Stored<Dose> first;
    int stated = 0;
};

/// The text of a date to the day: the same hour or not, it is one day.
QString dayOf(const Dose& dose) { return dose.givenAt.toText().left(10); }

QList<DoseDay> daysOf(const QList<Stored<Dose>>& doses, const Series& series, const Who& who,
                      const Products& products)
{
    QHash<QString, DoseDay> days;
    for (const auto& dose : doses) {
        const Product* const product = products.byCode(dose.value.product);
        if (!product || dose.value.givenAt.isNull() || !series.takes(*product)) continue;
        if (series.fromYears > 0 && who.yearsAt(dose.value.givenAt).value_or(0) < series.fromYears) continue;
        const QString on = dayOf(dose.value);
        if (!days.contains(on)) days.insert(on, {dose, 0});
        DoseDay& day = days[on];
        if (dose.id < day.first.id) day.first = dose;
        day.stated = std::max(day.stated, dose.value.doseNumber.value_or(0));
    }
    QList<DoseDay> sorted = days.values();
    std::ranges::sort(sorted, {}, [](const DoseDay& day) {
        return std::pair(day.first.value.givenAt.earliest(), day.first.id);
    });
    return sorted;
}

/// Whether it was given within a day of the birth; none where the times leave it open.
std::optional<bool> within24Hours(const Who& who, const Dose& dose)
{
    const bool before = who.birth.earliest() == dose.givenAt.earliest() &&
                        who.birth.time() > dose.givenAt.time() &&
                        dose.givenAt.precision() == PartialDate::Precision::Minute;
    if (before || !who.daysAt(dose.givenAt)) return {}; // no age, or given before the birth
    // As of the dose's own time: what is open then stays open.
    const auto far = PartialDate::ofDay(dose.givenAt.latest().addDays(3));
    return givenWithin24Hours(who.birth, {dose.givenAt}, far);
}

} // namespace

QList<NumberedDose> numberedDoses(const QList<Stored<Dose>>& doses, const Who& who, const SeriesPack& series,
                                  const Products& products)
{
    QList<NumberedDose> numbered;
    for (const Series& one : series.all()) {
        int place = 0, more = 0;
        for (const DoseDay& day : daysOf(doses, one, who, products)) {
            ++place;
            more = std::max(more, day.stated - place);
            const Dose& dose = day.first.value;
            numbered.append({one.code, place + more, day.first, who.monthsAt(dose.givenAt),
                             who.daysAt(dose.givenAt), within24Hours(who, dose)});
        }
    }
    return numbered;
}

} // namespace noi::report
