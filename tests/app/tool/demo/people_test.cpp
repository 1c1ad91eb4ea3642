#include "app/tool/demo/names.h"
#include "app/tool/demo/people.h"
#include "core/base/vietnamese.h"
#include "core/reference/reference.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QSet>

using namespace noi;
using namespace noi::demo;

namespace
{

const QDate today(2026, 11, 21);

QList<DemoPerson> peopleOf(const QList<DemoFamily>& families)
{
    QList<DemoPerson> all;
    for (const DemoFamily& family : families) {
        all.append(family.mother);
        if (family.father) all.append(*family.father);
        if (family.grandmother) all.append(*family.grandmother);
        all += family.children;
    }
    return all;
}

QList<DemoFamily> village(quint64 seed = 1)
{
    return DemoPeople(seed, {DemoPlace::iaLy()}, today).families(5000);
}

} // namespace

TEST_CASE("the demo commune has exactly the people asked for, the same for the same seed on every machine",
          "[demo]")
{
    const QList<DemoPerson> people = peopleOf(village());
    CHECK(people.size() == 5000);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DemoPerson& person : people)
        hash.addData(
            (person.fullName + person.birth.toText() + person.personalId + person.insurance).toUtf8());
    CHECK(QString::fromLatin1(hash.result().toHex().left(16)) == QStringLiteral("1f0b650f65d9d638"));
    CHECK(village()[77].mother.fullName == village()[77].mother.fullName);
    CHECK(village(1)[77].mother.fullName + village(1)[78].mother.fullName !=
          village(2)[77].mother.fullName + village(2)[78].mother.fullName);
}

TEST_CASE("its births, children and peoples are about those of a highland commune", "[demo]")
{
    const QList<DemoPerson> people = peopleOf(village());
    int infants = 0, underFive = 0, giaRai = 0, unnamed = 0, yearOnly = 0;
    for (const DemoPerson& person : people) {
        const auto days = person.birth.earliest().daysTo(today);
        infants += days < 365;
        underFive += days < 5 * 365;
        giaRai += person.ethnicity == ethnic::giaRai;
        unnamed += person.fullName.startsWith(QStringLiteral("Con bà "));
        yearOnly += person.birth.precision() == PartialDate::Precision::Year;
    }
    CAPTURE(infants, underFive, giaRai, unnamed, yearOnly);
    CHECK(infants >= 75);
    CHECK(infants <= 200);
    CHECK(underFive >= 450);
    CHECK(underFive <= 1000);
    CHECK(giaRai > 2200);
    CHECK(giaRai < 3200);
    CHECK(unnamed >= 1);
    CHECK(yearOnly >= 50);
}

TEST_CASE("every made-up person is whole, and every number in form but impossible", "[demo]")
{
    const auto reference = Reference::load(PackFolders({bundledPacks()}), today);
    REQUIRE_OK(reference);
    REQUIRE(reference->communes.byCode(DemoPlace::iaLy().commune));
    CHECK(reference->communes.byCode(DemoPlace::iaLy().commune)->name == QStringLiteral("Xã Ia Ly"));
    QSet<QString> numbers;
    qsizetype given = 0;
    for (const DemoPerson& person : peopleOf(village())) {
        CAPTURE(person.fullName);
        CHECK(person.fullName == cleanName(person.fullName));
        CHECK(!person.fullName.isEmpty());
        CHECK(reference->ethnicGroups.byCode(person.ethnicity));
        CHECK((person.sex == Sex::Male || person.sex == Sex::Female));
        CHECK(person.birth.earliest() <= today);
        CHECK((person.personalId.isEmpty() ||
               (person.personalId.size() == 12 && person.personalId.startsWith(u"000"))));
        if (!person.personalId.isEmpty()) {
            const int century = (person.birth.year() / 100 - 19) * 2 + (person.sex == Sex::Female ? 1 : 0);
            CHECK(person.personalId[3].digitValue() == century);
            CHECK(person.personalId.mid(4, 2).toInt() == person.birth.year() % 100);
        }
        CHECK((person.insurance.isEmpty() ||
               (person.insurance.size() == 15 && person.insurance.mid(3, 2) == u"00")));
        for (const QString& number : {person.personalId, person.insurance, person.birthCertificate}) {
            if (!number.isEmpty()) {
                numbers.insert(number);
                ++given;
            }
        }
    }
    CHECK(numbers.size() == given);
}

TEST_CASE("mothers are old enough, children in order, clans follow the mother where they do", "[demo]")
{
    for (const DemoFamily& family : village()) {
        CAPTURE(family.mother.fullName);
        CHECK((family.phone.isEmpty() || (family.phone.size() == 10 && family.phone.startsWith(u"0100"))));
        CHECK(!family.hamlet.isEmpty());
        QDate last;
        int twins = 0;
        QSet<QString> names{family.mother.fullName};
        for (const DemoPerson& child : family.children) {
            CHECK(family.mother.birth.earliest().daysTo(child.birth.earliest()) > 16 * 365);
            CHECK((!last.isValid() || child.birth.earliest() >= last));
            last = child.birth.earliest();
            names.insert(child.fullName);
            const bool named = !child.fullName.startsWith(QStringLiteral("Con bà "));
            if (family.mother.ethnicity == ethnic::giaRai && named)
                CHECK(child.fullName.section(u' ', 0, 0) == family.mother.fullName.section(u' ', 0, 0));
            twins += !named;
        }
        // Twins without a name are both "Con bà …".
        CHECK(names.size() + twins >= family.children.size() + 1);
    }
}

TEST_CASE("many people spread over the communes of a province, every number used once", "[demo]")
{
    const auto reference = Reference::load(PackFolders({bundledPacks()}), today);
    REQUIRE_OK(reference);
    DemoPeople made(3, DemoPlace::province(reference->communes, QStringLiteral("52")), today);
    const QList<DemoFamily> families = made.families(20'000);
    QSet<QString> communes, ids;
    qsizetype given = 0;
    for (const DemoFamily& family : families)
        communes.insert(family.commune);
    for (const DemoPerson& person : peopleOf(families)) {
        given += !person.personalId.isEmpty();
        ids.insert(person.personalId);
    }
    ids.remove(QString());
    CHECK(communes.size() == 135);
    CHECK(ids.size() == given);
}
