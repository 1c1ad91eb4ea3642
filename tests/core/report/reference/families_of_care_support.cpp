#include "core/clinical/pregnancy/deaths.h"
#include "core/service/judged_measurement.h"
#include "core/service/postnatal_facts.h"
#include "tests/core/report/reference/families.h"

#include <algorithm>
#include <cstdlib>

namespace noi::test::reference
{

namespace
{

/// The place of a fact among others, by first day and then id; from 1.
template <class Facts, class Day>
int placeAmong(const QList<Id>& others, const Facts& facts, Id id, const Day& day)
{
    const auto key = [&](Id one) { return std::pair(day(facts[one]).earliest().toJulianDay(), one); };
    return 1 + int(std::ranges::count_if(others, [&](Id other) { return key(other) < key(id); }));
}

} // namespace

/// "only a whole date gives dates": core/model/pregnancy.h.
std::optional<pregnancy::Dating> Families::datingOf(Id id) const
{
    const Pregnancy* const p = m_commune.find<Pregnancy>(id);
    if (!p) return {};
    using Precision = PartialDate::Precision;
    const bool wholeDate = p->lastPeriod.precision() >= Precision::Day;
    QList<pregnancy::Scan> scans;
    if (p->scanGestation && p->scanDay.precision() >= Precision::Day)
        scans.append({p->scanDay.earliest(), *p->scanGestation});
    return m_packs.pregnancy.dating.date(wholeDate ? p->lastPeriod.earliest() : QDate(), scans);
}

Value Families::thirdOf(Id pregnancy, const PartialDate& day) const
{
    const auto dating = datingOf(pregnancy);
    if (!dating || day.isNull()) return {};
    return qint64(m_packs.pregnancy.dating.period(*dating, day.earliest()));
}

QList<Row> Families::visitRows() const
{
    QList<Row> rows;
    for (auto one = m_visits.begin(); one != m_visits.end(); ++one) {
        Row row = rowOf(one.key(), one->visitedAt, one->person);
        row.columns[QStringLiteral("number")] =
            qint64(placeAmong(m_visitsOf[one->pregnancy], m_visits, one.key(),
                              [](const AntenatalVisit& visit) { return visit.visitedAt; }));
        row.columns[QStringLiteral("third")] = thirdOf(one->pregnancy, one->visitedAt);
        row.columns[QStringLiteral("years")] = valueOf(completedYears(birthOf(one->person), one->visitedAt));
        row.columns[QStringLiteral("place")] = placeOfSite(one->site);
        rows.append(row);
    }
    return rows;
}

QList<Row> Families::pregnancyRows() const
{
    const auto& all = m_commune.all<Pregnancy>();
    QList<Id> counted;
    for (auto one = all.begin(); one != all.end(); ++one) { // in the order of ids
        if (one->ending == Pregnancy::Ending::NoPregnancy) continue;
        const bool toldBefore = std::ranges::any_of(counted, [&](Id id) {
            const Pregnancy& other = all[id];
            return other.person != one->person && headOf(other.person) == headOf(one->person) &&
                   !other.registeredAt.isNull() && !one->registeredAt.isNull() &&
                   std::abs(other.registeredAt.earliest().daysTo(one->registeredAt.earliest())) < 140;
        });
        if (!toldBefore) counted.append(one.key());
    }
    QList<Row> rows;
    for (const Id id : counted) {
        const Pregnancy& p = all[id];
        Row row = rowOf(id, p.registeredAt, p.person);
        row.columns[QStringLiteral("years")] = valueOf(completedYears(birthOf(p.person), p.registeredAt));
        row.columns[QStringLiteral("third")] = thirdOf(id, p.registeredAt);
        row.columns[QStringLiteral("fetuses")] = valueOf(p.fetuses);
        rows.append(row);
    }
    return rows;
}

QList<Row> Families::testRows() const
{
    QList<Row> rows;
    for (auto one = m_tests.begin(); one != m_tests.end(); ++one) {
        QList<Id> ofThatCode;
        for (const Id id : m_testsOf[one->pregnancy])
            if (m_tests[id].test == one->test) ofThatCode.append(id);
        const int place = placeAmong(ofThatCode, m_tests, one.key(),
                                     [](const AntenatalTest& test) { return test.takenAt; });
        Row row = rowOf(one.key(), one->takenAt, one->person);
        row.columns[QStringLiteral("test")] = valueOf(one->test);
        row.columns[QStringLiteral("verdict")] = qint64(static_cast<int>(one->result));
        row.columns[QStringLiteral("first")] = qint64(place == 1 ? 1 : 0);
        rows.append(row);
    }
    return rows;
}

QList<Row> Families::postnatalRows() const
{
    QList<Row> rows;
    for (auto one = m_postnatal.begin(); one != m_postnatal.end(); ++one) {
        QList<Id> ofThatBirth;
        for (const Id id : m_postnatalOf[headOf(one->person)])
            if (m_postnatal[id].delivery == one->delivery) ofThatBirth.append(id);
        const int place = placeAmong(ofThatBirth, m_postnatal, one.key(),
                                     [](const PostnatalVisit& visit) { return visit.visitedAt; });
        const Delivery* const birth = m_commune.find<Delivery>(one->delivery);
        Row row = rowOf(one.key(), one->visitedAt, one->person);
        row.columns[QStringLiteral("whom")] = one->ofWhom == PostnatalVisit::OfWhom::Unknown
                                                  ? Value()
                                                  : Value(qint64(static_cast<int>(one->ofWhom)));
        row.columns[QStringLiteral("days")] =
            birth && !birth->deliveredAt.isNull() && !one->visitedAt.isNull()
                ? Value(qint64(birth->deliveredAt.earliest().daysTo(one->visitedAt.earliest())))
                : Value();
        row.columns[QStringLiteral("first")] = qint64(place == 1 ? 1 : 0);
        row.columns[QStringLiteral("place")] = one->atHome ? QStringLiteral("home") : placeOfSite(one->site);
        rows.append(row);
    }
    return rows;
}

Value Families::hepatitisBInTime(const Newborn& newborn) const
{
    const auto series = std::ranges::find(m_packs.series, QStringLiteral("hepb"), &SeriesLine::code);
    QList<PartialDate> given;
    if (newborn.child)
        for (const Id id : m_dosesOf.value(headOf(newborn.child)))
            if (belongs(m_doses[id], *series)) given.append(m_doses[id].givenAt);
    return valueOf(givenWithin24Hours(newborn.bornAt, given, m_commune.now));
}

QList<Row> Families::deathRows() const
{
    QList<Row> rows;
    for (auto person = m_commune.all<Person>().begin(); person != m_commune.all<Person>().end(); ++person) {
        if (headOf(person.key()) != person.key() || person->died.isNull()) continue;
        Row row = rowOf(person.key(), person->died, person.key());
        row.columns[QStringLiteral("days")] = valueOf(exactDays(person->birth, person->died));
        row.columns[QStringLiteral("months")] = valueOf(completedMonths(person->birth, person->died));
        row.columns[QStringLiteral("years")] = valueOf(completedYears(person->birth, person->died));
        using pregnancy::ChildDeath;
        const auto when = pregnancy::childDeath(person->birth, person->died);
        row.columns[QStringLiteral("early")] =
            when ? valueOf(std::optional(*when == ChildDeath::EarlyNeonatal)) : Value();
        row.columns[QStringLiteral("neonatal")] =
            when ? valueOf(std::optional(*when != ChildDeath::Later)) : Value();
        row.columns[QStringLiteral("maternal")] = valueOf(isMaternal(person.key()));
        rows.append(row);
    }
    return rows;
}

std::optional<bool> Families::isMaternal(Id head) const
{
    for (auto death = m_deaths.begin(); death != m_deaths.end(); ++death) { // the smallest id first
        if (headOf(death->person) != head || (!death->delivery && !death->pregnancy)) continue;
        const Delivery* const birth = m_commune.find<Delivery>(death->delivery);
        const Pregnancy* const pregnancy = m_commune.find<Pregnancy>(death->pregnancy);
        if (birth && headOf(birth->person) != head) continue; // a child's, with its own birth
        if (!birth && !pregnancy) return {};                  // when it ended is not known here
        PartialDate ended;
        if (birth)
            ended = birth->deliveredAt;
        else if (pregnancy && pregnancy->ending != Pregnancy::Ending::MotherDied)
            ended = pregnancy->endedAt;
        return pregnancy::isMaternalDeath(death->diedAt, ended, death->related == Death::Related::Accident);
    }
    return false;
}

std::optional<int> Families::gestationAtBirth(Id child) const
{
    const auto& all = m_commune.all<Newborn>();
    for (auto one = all.begin(); one != all.end(); ++one) // the smallest id first
        if (one->child && headOf(one->child) == headOf(child) && one->gestation) return one->gestation;
    return {};
}

Row Families::measurementRow(Id id, const Measurement& m) const
{
    Row row = rowOf(id, m.measuredAt, m.person);
    const PartialDate birth = birthOf(m.person);
    row.columns[QStringLiteral("months")] = valueOf(completedMonths(birth, m.measuredAt));
    row.columns[QStringLiteral("weighed")] = qint64(m.weight ? 1 : 0);
    row.columns[QStringLiteral("measured")] = qint64(m.length ? 1 : 0);
    const Sex sex = head(m.person) ? head(m.person)->sex : Sex::Unknown;
    const auto point = growthPoint(m, {sex, birth, gestationAtBirth(m.person)}, m_packs.growth);
    const auto classOf = [&](growth::Figure figure, const std::optional<growth::Score>& score) -> Value {
        if (!score || score->implausible || !point.measured.ageDays) return {};
        const auto* const said = m_packs.growthClasses.of(figure, score->z, *point.measured.ageDays);
        return said ? valueOf(said->code) : Value();
    };
    row.columns[QStringLiteral("weight_class")] = classOf(growth::Figure::Weight, point.scores.weight);
    row.columns[QStringLiteral("length_class")] = classOf(growth::Figure::Length, point.scores.length);
    row.columns[QStringLiteral("fit_class")] =
        classOf(growth::Figure::WeightForLength, point.scores.weightForLength);
    return row;
}

QList<Row> Families::measurementRows(const Span& span) const
{
    QMap<Id, Id> lastOf; // head → measurement
    const auto later = [this](Id a, Id b) {
        return std::pair(m_measurements[a].measuredAt.latest().toJulianDay(), a) >
               std::pair(m_measurements[b].measuredAt.latest().toJulianDay(), b);
    };
    for (auto one = m_measurementRows.begin(); one != m_measurementRows.end(); ++one) {
        const Value months = one->columns[QStringLiteral("months")];
        const bool under60 = std::holds_alternative<qint64>(months) && std::get<qint64>(months) < 60;
        if (!under60 || !span.holds(one->day)) continue;
        const Id child = headOf(m_measurements[one.key()].person);
        if (!lastOf.contains(child) || later(one.key(), lastOf[child])) lastOf.insert(child, one.key());
    }
    QList<Row> rows;
    for (const Id id : std::as_const(lastOf))
        rows.append(m_measurementRows[id]);
    return rows;
}

} // namespace noi::test::reference
