#include "tests/core/report/reference/comparison.h"
#include "tests/core/report/reference/difficult_cases.h"
#include "tests/core/report/reference/engine.h"
#include "tests/core/report/reference/reference_commune.h"
#include "tests/support/catch.h"

// The proof of the reports: a made-up commune with everything that makes counting hard, counted by the
// product's engine (SQL) and by a second, plain implementation (loops over values in memory) that was written
// from the definitions alone. Every cell of every form has to agree, the records behind it too.

namespace
{

using namespace noi;
using namespace noi::test;
using namespace noi::test::reference;
using report::Period;

/// The 24 months, the quarters, halves and years of them, and spans of days that fit no month.
QList<Period> allPeriods()
{
    QList<Period> periods;
    for (const int year : {2025, 2026}) {
        for (int month = 1; month <= 12; ++month)
            periods.append(Period::month(year, month));
        for (int quarter = 1; quarter <= 4; ++quarter)
            periods.append(Period::quarter(year, quarter));
        periods += {Period::halfYear(year, 1), Period::halfYear(year, 2), Period::year(year)};
    }
    const auto days = [](const char* from, const char* to) {
        return Period{Period::Kind::Days, QDate::fromString(QLatin1String(from), Qt::ISODate),
                      QDate::fromString(QLatin1String(to), Qt::ISODate)};
    };
    periods += {days("2025-01-31", "2025-02-28"), days("2025-03-17", "2025-03-17"),
                days("2025-11-05", "2026-02-04"), days("2024-12-15", "2026-12-20"),
                days("2025-02-01", "2025-11-29"), days("2025-01-01", "2026-12-31")};
    return periods;
}

ExpectedFigures& expectedFigures()
{
    static ExpectedFigures figures(referenceCommune().commune, reportPacks());
    return figures;
}

/// Of all forms in these periods; says everything about the first few cells that differ.
void requireAllFormsEqual(Engine& engine, ExpectedFigures& expected, const CommuneRecords& commune,
                          const QList<Period>& periods)
{
    constexpr qsizetype fewEnoughToRead = 20;
    QStringList different;
    qsizetype cells = 0;
    for (const Form& form : reportPacks().forms)
        for (const Period& period : periods) {
            const ExpectedTable table = expected.table(form, {period.from, period.to});
            cells += table.size();
            different += differences(form, table, engine.make(form.code, period), commune);
        }
    INFO(different.size()
         << " of " << cells << " cells differ:\n"
         << different.first(std::min(fewEnoughToRead, different.size())).join(u'\n').toStdString());
    CHECK(cells > 0);
    REQUIRE(different.isEmpty());
}

/// Every record of a kind stands in its register as in memory, and no other does.
template <class R> void requireSameInStore(ReferenceCommune& reference)
{
    Database& database = reference.station.store->database();
    const auto rows = database.rows(QStringLiteral("SELECT id FROM ") + QLatin1String(R::table));
    REQUIRE_OK(rows);
    INFO(R::table);
    REQUIRE(rows->size() == reference.commune.all<R>().size());
    for (auto one = reference.commune.all<R>().begin(); one != reference.commune.all<R>().end(); ++one) {
        const auto kept = readRecord<R>(database, one.key());
        REQUIRE_OK(kept);
        if (*kept != *one) FAIL(described(reference.commune, one.key()).toStdString());
    }
}

void requireStoreAndMemoryEqual(ReferenceCommune& reference)
{
    requireSameInStore<Person>(reference);
    requireSameInStore<Dose>(reference);
    requireSameInStore<Measurement>(reference);
    requireSameInStore<Pregnancy>(reference);
    requireSameInStore<AntenatalVisit>(reference);
    requireSameInStore<AntenatalTest>(reference);
    requireSameInStore<Delivery>(reference);
    requireSameInStore<Newborn>(reference);
    requireSameInStore<PostnatalVisit>(reference);
    requireSameInStore<Death>(reference);
    requireSameInStore<Reaction>(reference);
    requireSameInStore<Session>(reference);
    requireSameInStore<Vial>(reference);
    requireSameInStore<SamePerson>(reference);
    requireSameInStore<Voiding>(reference);
}

/// What tells one commune from another made by other rules or another seed; the number of the PC is not among
/// it.
QStringList inWords(const CommuneRecords& commune)
{
    QStringList words;
    for (const Dose& dose : commune.all<Dose>())
        words.append(dose.product + dose.givenAt.toText());
    for (const Person& person : commune.all<Person>())
        words.append(person.fullName + person.birth.toText() + person.commune);
    for (const Voiding& voiding : commune.all<Voiding>())
        words.append(QString::number(voiding.target.counter()));
    return words;
}

} // namespace

TEST_CASE("The reference commune is as large as a commune, and stands in the store as in memory",
          "[report][reference]")
{
    const CommuneRecords& commune = referenceCommune().commune;
    CHECK(commune.all<Person>().size() >= 2000);
    CHECK(commune.all<Person>().size() <= 4000);
    requireStoreAndMemoryEqual(referenceCommune());
}

TEST_CASE("Every difficult case occurs many times in the reference commune", "[report][reference]")
{
    constexpr int manyTimes = 4;
    const auto cases =
        difficultCases(referenceCommune().commune, expectedFigures().families(), reportPacks());
    CHECK(cases.size() > 100);
    for (auto one = cases.begin(); one != cases.end(); ++one) {
        INFO(one.key().toStdString());
        CHECK(*one >= manyTimes);
    }
    CHECK(referenceCommune().movedIn >= manyTimes);
    CHECK(referenceCommune().movedOut >= manyTimes);
}

TEST_CASE(
    "No indicator is zero over the 24 months of the reference commune, nor has it all the rows there are",
    "[report][reference]")
{
    const Span whole{referenceCommune().places.first, referenceCommune().places.last};
    for (const IndicatorLine& indicator : reportPacks().indicators) {
        INFO(indicator.code.toStdString());
        const bool ofPeople = indicator.family != QStringLiteral("vial");
        const QString cut = ofPeople ? QStringLiteral("resident = 1") : QString();
        CHECK(expectedFigures().figure(indicator.code, cut, whole).value > 0);
    }
    for (const Form& form : reportPacks().forms)
        for (const FormColumn& column : form.columns) {
            if (!column.shareOf.isEmpty()) continue;
            INFO(form.code.toStdString() << ", column " << column.code.toStdString());
            const auto table = expectedFigures().table(form, whole);
            bool any = false;
            for (auto cell = table.begin(); cell != table.end(); ++cell)
                any = any || (cell.key().second == column.code && cell->count.value_or(0) > 0);
            CHECK(any);
        }
}

TEST_CASE("Every cell of every form is what the plain implementation has, with the records behind it",
          "[report][reference]")
{
    Engine engine(referenceCommune());
    requireAllFormsEqual(engine, expectedFigures(), referenceCommune().commune, allPeriods());
}

TEST_CASE("The same seed makes the same commune, and after thousands of later operations all still agree",
          "[report][reference]")
{
    ReferenceCommune reference;
    CHECK(inWords(reference.commune) == inWords(referenceCommune().commune));
    const int before = reference.station.operations();
    reference.laterOperations(7, 3000);
    CHECK(reference.station.operations() >= before + 3000);
    requireStoreAndMemoryEqual(reference);
    Engine engine(reference);
    ExpectedFigures expected(reference.commune, reportPacks());
    requireAllFormsEqual(engine, expected, reference.commune,
                         {Period::month(2025, 6), Period::quarter(2026, 1), Period::year(2026)});
}
