#include "tests/core/report/reference/families.h"

#include <algorithm>

namespace noi::test::reference
{

namespace
{

/// A day on which doses of a series were given.
struct DoseDay {
    Id record;                 ///< the smallest id of its doses
    std::optional<int> stated; ///< the greatest number that was written down
};

/// What makes two doses of one day: the same text of day, to the day.
QString dayText(const PartialDate& date) { return date.toText().left(10); }

} // namespace

bool Families::belongs(const Dose& dose, const SeriesLine& series) const
{
    const Product* const product = m_packs.products.byCode(dose.product);
    if (!product || !series.takes(*product)) return false;
    if (!series.fromYears) return true;
    const auto years = completedYears(birthOf(dose.person), dose.givenAt);
    return years && *years >= *series.fromYears;
}

QString Families::placeOfDose(const Dose& dose) const
{
    const bool ours = dose.source == Dose::Source::GivenHere || dose.source == Dose::Source::Paper;
    return ours ? placeOfSite(dose.site) : QStringLiteral("elsewhere");
}

QList<Row> Families::doseRows() const
{
    QList<Row> rows;
    QList<Id> people = m_dosesOf.keys();
    std::ranges::sort(people);
    for (const Id person : people)
        for (const SeriesLine& series : m_packs.series)
            rows += doseRowsOf(person, series);
    return rows;
}

QList<Row> Families::doseRowsOf(Id person, const SeriesLine& series) const
{
    QMap<QString, DoseDay> byText;
    for (const Id id : m_dosesOf.value(person)) {
        const Dose& dose = m_doses[id];
        if (dose.givenAt.isNull() || !belongs(dose, series)) continue;
        DoseDay& day = byText[dayText(dose.givenAt)];
        if (!day.record || id < day.record) day.record = id;
        if (dose.doseNumber) day.stated = std::max(day.stated.value_or(*dose.doseNumber), *dose.doseNumber);
    }
    QList<DoseDay> days = byText.values();
    std::ranges::sort(days, {}, [this](const DoseDay& day) {
        return std::pair(m_doses[day.record].givenAt.earliest().toJulianDay(), day.record);
    });

    QList<Row> rows;
    int ahead = 0; // by how much the numbers written down are beyond the places
    for (int place = 1; place <= days.size(); ++place) {
        const DoseDay& day = days[place - 1];
        if (day.stated) ahead = std::max(ahead, *day.stated - place);
        const Dose& dose = m_doses[day.record];
        const PartialDate birth = birthOf(person);
        Row row = rowOf(day.record, dose.givenAt, person);
        row.columns[QStringLiteral("series")] = valueOf(series.code);
        row.columns[QStringLiteral("number")] = qint64(place + ahead);
        row.columns[QStringLiteral("months")] = valueOf(completedMonths(birth, dose.givenAt));
        row.columns[QStringLiteral("in_24h")] = valueOf(within24Hours(birth, dose.givenAt));
        row.columns[QStringLiteral("days")] = valueOf(exactDays(birth, dose.givenAt));
        row.columns[QStringLiteral("place")] = valueOf(placeOfDose(dose));
        row.columns[QStringLiteral("programme")] = qint64(static_cast<int>(dose.programme));
        rows.append(row);
    }
    return rows;
}

QList<Row> Families::milestoneRows() const
{
    QList<Row> rows;
    for (auto person = m_commune.all<Person>().begin(); person != m_commune.all<Person>().end(); ++person) {
        if (headOf(person.key()) != person.key() || person->birth.isNull()) continue;
        for (const int months : {0, 1, 2, 3, 4, 9, 12, 18, 24, 60, 72, 84}) {
            const QDate day = dayReached(person->birth, months);
            if (!person->died.isNull() && person->died.latest() < day) continue;
            Row row = rowOf(person.key(), PartialDate::ofDay(day), person.key());
            row.columns[QStringLiteral("months")] = qint64(months);
            rows.append(row);
        }
    }
    return rows;
}

QList<Row> Families::fullyRows() const
{
    // Of each person the days of the doses that are asked for, by series and number.
    QMap<Id, QMap<std::pair<QString, int>, PartialDate>> had;
    for (const Row& row : rows(QStringLiteral("dose"))) {
        const Value months = row.columns[QStringLiteral("months")];
        if (!std::holds_alternative<qint64>(months) || std::get<qint64>(months) >= 12) continue;
        const std::pair which(std::get<QString>(row.columns[QStringLiteral("series")]),
                              int(std::get<qint64>(row.columns[QStringLiteral("number")])));
        if (!m_packs.fullyImmunised.contains(which)) continue;
        PartialDate& day = had[headOf(m_doses[row.record].person)][which];
        if (day.isNull() || row.day.earliest() < day.earliest()) day = row.day;
    }
    QList<Row> rows;
    for (auto person = had.begin(); person != had.end(); ++person) {
        if (person->size() < m_packs.fullyImmunised.size()) continue;
        const QList<PartialDate> days = person->values();
        const PartialDate last = *std::ranges::max_element(days, {}, [](const PartialDate& day) {
            return std::pair(day.latest().toJulianDay(), day.toText());
        });
        rows.append(rowOf(person.key(), last, person.key()));
    }
    return rows;
}

QList<Row> Families::reactionRows() const
{
    QList<Row> rows;
    for (auto one = m_reactions.begin(); one != m_reactions.end(); ++one) {
        const Dose* const dose = m_commune.find<Dose>(one->dose);
        Row row = rowOf(one.key(), one->onset, one->person);
        row.columns[QStringLiteral("severity")] = qint64(static_cast<int>(one->severity));
        row.columns[QStringLiteral("outcome")] = qint64(static_cast<int>(one->outcome));
        row.columns[QStringLiteral("months")] = valueOf(completedMonths(birthOf(one->person), one->onset));
        row.columns[QStringLiteral("product")] = dose ? valueOf(dose->product) : Value();
        row.columns[QStringLiteral("place")] = dose ? placeOfDose(*dose) : QStringLiteral("elsewhere");
        rows.append(row);
    }
    return rows;
}

QList<Row> Families::vialRows() const
{
    QHash<Id, int> given;
    for (const Dose& dose : m_doses)
        if (dose.vial) ++given[dose.vial];
    QList<Row> rows;
    for (auto vial = m_commune.all<Vial>().begin(); vial != m_commune.all<Vial>().end(); ++vial) {
        const Session* const session = m_commune.find<Session>(vial->session);
        PartialDate day = vial->openedAt;
        if (day.isNull() && session) day = session->date;
        Row row{vial.key(), day, {}};
        for (const char* column : {"resident", "sex", "minority", "hamlet"})
            row.columns[QString::fromLatin1(column)] = Value();
        row.columns[QStringLiteral("product")] = valueOf(vial->product);
        row.columns[QStringLiteral("lot")] = valueOf(vial->lot);
        row.columns[QStringLiteral("doses")] = valueOf(vial->doses);
        row.columns[QStringLiteral("given")] = qint64(given.value(vial.key()));
        row.columns[QStringLiteral("place")] = placeOfSite(session ? session->site : Id());
        row.columns[QStringLiteral("discard")] = valueOf(vial->discardReason);
        rows.append(row);
    }
    return rows;
}

} // namespace noi::test::reference
