#include "tests/core/reference/packs.h"

#include <algorithm>

using namespace noi;
using namespace noi::immunization;

namespace
{

const SchedulePack& pack() { return test::bundled().schedule; }
const Schedule& schedule() { return *pack().schedule; }

/// terms.csv: what stands for a kind and a key.
struct Term {
    QString vietnamese;
    QString english;
    QString pack;
};

const QHash<QString, Term>& terms()
{
    enum Column { Kind, Key, Vietnamese, English, Pack };
    static const QHash<QString, Term> all = [] {
        const auto table = PackTable::read(test::bundledBytes(QStringLiteral("schedules/vn/terms.csv")),
                                           QStringLiteral("terms.csv"),
                                           QStringLiteral("kind,key,name_vi,name_en,pack").split(u','));
        REQUIRE_OK(table);
        QHash<QString, Term> read;
        for (qsizetype row = 0; row < table->rowCount(); ++row)
            read.insert(table->text(row, Kind) + u' ' + table->text(row, Key),
                        {table->text(row, Vietnamese), table->text(row, English), table->text(row, Pack)});
        return read;
    }();
    return all;
}

void checkNamed(const QString& kind, const QString& key)
{
    const Term name = terms().value(kind + u' ' + key);
    INFO(kind.toStdString() + " " + key.toStdString());
    CHECK(!name.vietnamese.isEmpty());
    CHECK(!name.english.isEmpty());
}

/// The antigens of a type, by the codes of antigens.csv.
QStringList packAntigens(VaccineType type)
{
    QStringList codes;
    for (const AntigenAssociation& one : schedule().vaccineTypes[size_t(type)].antigens)
        codes +=
            terms().value(QStringLiteral("antigen ") + schedule().antigens[size_t(one.antigen)].name).pack;
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

/// A product's antigens, as far as the schedule has lines for them.
QStringList countedAntigens(const Product& product)
{
    QStringList codes;
    for (const Term& term : terms())
        if (product.antigens.contains(term.pack)) codes += term.pack;
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

bool conflictsWithItself(VaccineType type)
{
    const auto& conflicts = schedule().conflictsOfImpacted[size_t(type)];
    return std::ranges::any_of(conflicts,
                               [&](const VaccineConflict& one) { return one.conflicting == type; });
}

} // namespace

TEST_CASE("all that the Vietnamese schedule shows has a Vietnamese and an English name", "[immunization]")
{
    CHECK(pack().info.validFrom == QDate(2024, 8, 1));
    for (const VaccineGroup& group : schedule().vaccineGroups) {
        const SchedulePack::GroupName* const name = pack().group(group.name);
        INFO(group.name.toStdString());
        REQUIRE(name);
        CHECK(!name->name.en.isEmpty());
    }
    for (const Antigen& antigen : schedule().antigens)
        checkNamed(QStringLiteral("antigen"), antigen.name);
    for (const VaccineTypeInfo& type : schedule().vaccineTypes) {
        CHECK(!type.description.isEmpty());
        if (type.code.startsWith(u"VN-")) checkNamed(QStringLiteral("vaccine"), type.code);
    }
    for (const ObservationInfo& observation : schedule().observations)
        if (observation.code.startsWith(u"VN-")) checkNamed(QStringLiteral("observation"), observation.code);
}

TEST_CASE("every antigen of the Vietnamese schedule is one of the packs' and in one vaccine group",
          "[immunization]")
{
    for (const Antigen& antigen : schedule().antigens) {
        CAPTURE(antigen.name.toStdString());
        const QString code = terms().value(QStringLiteral("antigen ") + antigen.name).pack;
        CHECK(test::bundled().antigens.byCode(code));
        const auto holds = [&](const VaccineGroup& group) {
            return std::ranges::any_of(group.antigens, [&](int place) {
                return schedule().antigens[size_t(place)].name == antigen.name;
            });
        };
        CHECK(std::ranges::count_if(schedule().vaccineGroups, holds) == 1);
    }
}

TEST_CASE("a severe reaction to an antigen stops its line of the Vietnamese schedule", "[immunization]")
{
    for (const Antigen& antigen : schedule().antigens) {
        CAPTURE(antigen.name.toStdString());
        const QString code = pack().severeReaction.value(antigen.name);
        CHECK(std::ranges::count(antigen.contraindications, code, &Contraindication::observation) == 1);
    }
}

TEST_CASE("every series of the Vietnamese schedule says on what it rests", "[immunization]")
{
    for (const Antigen& antigen : schedule().antigens)
        for (const AntigenSeries& series : antigen.series) {
            CAPTURE(series.name.toStdString());
            const QString said = series.guidance.join(u' ');
            const bool isBased =
                said.contains(u"TT 10/2024/TT-BYT") || said.contains(u"tờ hướng dẫn sử dụng");
            CHECK((isBased || series.type == SeriesType::EvaluationOnly));
        }
}

TEST_CASE("no dose of the Vietnamese schedule has a grace period", "[immunization]")
{
    for (const Antigen& antigen : schedule().antigens)
        for (const AntigenSeries& series : antigen.series)
            for (const SeriesDose& dose : series.doses) {
                CAPTURE(series.name.toStdString(), dose.number);
                for (const AgeRule& age : dose.ages)
                    CHECK(age.absoluteMinimum == age.minimum);
                for (const IntervalRule& interval : dose.preferableIntervals)
                    CHECK(interval.absoluteMinimum == interval.minimum);
            }
}

TEST_CASE("product table and Vietnamese schedule agree on antigens, live vaccines and ages", "[immunization]")
{
    int counted = 0;
    for (const Product& product : test::bundled().products.all()) {
        CAPTURE(product.code.toStdString());
        for (const QString& age : {product.minAge, product.maxAge})
            CHECK((age.isEmpty() || Duration::read(age).ok()));
        const VaccineType type = schedule().vaccineType(product.vaccineType);
        if (type == unknownVaccine) {
            CHECK(countedAntigens(product).isEmpty());
            continue;
        }
        CHECK(packAntigens(type) == countedAntigens(product));
        CHECK(conflictsWithItself(type) == (product.live && product.route != u"oral"));
        ++counted;
    }
    CHECK(counted >= 30);
}
