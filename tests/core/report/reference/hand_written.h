#pragma once

#include "tests/core/report/reference/expected_figures.h"
#include "tests/support/catch.h"

namespace noi::test::reference
{

/// A commune of a few people, written out by hand, in memory only. Its people live in commune "1" unless
/// said otherwise; site 901 is the station's.
struct HandWritten {
    CommuneRecords records;
    qint64 lastId = 0;
    static constexpr Id site{901}, strangeSite{902};

    HandWritten()
    {
        records.communes = QStringList{QStringLiteral("1")};
        records.sites = {site};
        records.now = date("2027-01-05");
    }

    static PartialDate date(const char* text)
    {
        const auto read = PartialDate::fromText(QLatin1String(text));
        REQUIRE_OK(read);
        return *read;
    }
    template <class R> Id add(const R& record)
    {
        const Id id{++lastId};
        records.all<R>().insert(id, record);
        return id;
    }
    Id person(const char* birth, Sex sex = Sex::Female, const char* commune = "1")
    {
        Person person;
        person.birth = date(birth);
        person.sex = sex;
        person.commune = QLatin1String(commune);
        return add(person);
    }
    /// Given at the station.
    Id dose(Id who, const char* product, const char* day, std::optional<int> number = {})
    {
        Dose dose;
        dose.person = who;
        dose.product = QLatin1String(product);
        dose.givenAt = date(day);
        dose.doseNumber = number;
        dose.source = Dose::Source::GivenHere;
        dose.site = site;
        return add(dose);
    }
    Id replacement(Id wrong, const char* product, const char* day)
    {
        const Id id = dose(records.all<Dose>()[wrong].person, product, day);
        records.all<Dose>()[id].replaces = wrong;
        return id;
    }
    Id voidFact(Id fact) { return add(Voiding{fact, {}}); }
    Id pregnancy(Id woman, const char* registered, const char* lastPeriod = "")
    {
        Pregnancy p;
        p.person = woman;
        p.registeredAt = date(registered);
        p.lastPeriod = date(lastPeriod);
        return add(p);
    }
    Id visit(Id woman, Id pregnancy, const char* day)
    {
        AntenatalVisit visit;
        visit.person = woman;
        visit.pregnancy = pregnancy;
        visit.visitedAt = date(day);
        visit.site = site;
        return add(visit);
    }
    Id test(Id woman, Id pregnancy, const char* code, const char* day, AntenatalTest::Verdict verdict = {})
    {
        AntenatalTest test;
        test.person = woman;
        test.pregnancy = pregnancy;
        test.test = QLatin1String(code);
        test.takenAt = date(day);
        test.result = verdict;
        return add(test);
    }
    Id delivery(Id mother, const char* day, Id pregnancy = {}, const char* place = "")
    {
        Delivery d;
        d.person = mother;
        d.pregnancy = pregnancy;
        d.deliveredAt = date(day);
        d.place = QLatin1String(place);
        return add(d);
    }
    Id newborn(Id mother, Id delivery, Id child, const char* bornAt = "",
               Newborn::Outcome outcome = Newborn::Outcome::LiveBirth)
    {
        Newborn n;
        n.mother = mother;
        n.delivery = delivery;
        n.child = child;
        n.bornAt = date(bornAt);
        n.outcome = outcome;
        return add(n);
    }
    Id seen(Id who, Id delivery, PostnatalVisit::OfWhom whom, const char* day)
    {
        PostnatalVisit visit;
        visit.person = who;
        visit.delivery = delivery;
        visit.ofWhom = whom;
        visit.visitedAt = date(day);
        visit.site = site;
        return add(visit);
    }
    Id weighed(Id child, const char* day, std::optional<int> grams, std::optional<int> millimetres = {})
    {
        Measurement m;
        m.person = child;
        m.measuredAt = date(day);
        m.weight = grams;
        m.length = millimetres;
        return add(m);
    }
    void died(Id who, const char* day) { records.all<Person>()[who].died = date(day); }

    /// What one column says in the rows of a record; "-" for empty, more rows parted by spaces.
    QString column(const char* family, Id record, const char* column) const
    {
        QStringList values;
        const Families families(records, reportPacks());
        for (const Row& row : families.rows(QLatin1String(family))) {
            if (row.record != record) continue;
            REQUIRE(row.columns.contains(QLatin1String(column)));
            const Value value = row.columns[QLatin1String(column)];
            const auto* const number = std::get_if<qint64>(&value);
            const auto* const code = std::get_if<QString>(&value);
            values.append(number ? QString::number(*number) : code ? *code : QStringLiteral("-"));
        }
        return values.join(u' ');
    }
    /// The records that an indicator counts in a span; of all people, or with a cut.
    QList<Id> counted(const char* indicator, const char* from, const char* to, const char* cut = "") const
    {
        return figure(indicator, from, to, cut).records;
    }
    ExpectedFigure figure(const char* indicator, const char* from, const char* to, const char* cut = "") const
    {
        return ExpectedFigures(records, reportPacks())
            .figure(QLatin1String(indicator), QLatin1String(cut), {date(from).earliest(), date(to).latest()});
    }
};

} // namespace noi::test::reference

namespace Catch
{
template <> struct StringMaker<QList<noi::Id>> {
    static std::string convert(const QList<noi::Id>& ids)
    {
        std::string text = "{";
        for (const noi::Id id : ids)
            text += ' ' + std::to_string(id.value);
        return text + " }";
    }
};
} // namespace Catch
