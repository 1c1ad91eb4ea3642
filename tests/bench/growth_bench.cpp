#include "tests/bench/growth_bench.h"

#include "core/clinical/growth/growth_reference.h"
#include "resources/packs/packs.h"
#include "tests/bench/figures.h"

#include <cmath>
#include <random>

namespace noi::bench
{

namespace
{

using namespace growth;

constexpr int children = 200'000, rounds = 5;

/// Made-up children of all ages up to five, measured in everything, some of them far from the median.
std::vector<Measured> madeUp(const GrowthStandard& standard)
{
    std::mt19937 random(1);
    std::normal_distribution<double> deviation(0, 1.3);
    std::vector<Measured> all(children);
    for (Measured& m : all) {
        m.sex = random() % 2 ? Sex::Male : Sex::Female;
        m.ageDays = 91 + double(random() % (lastStandardDay - 91));
        const auto at = [&](Indicator indicator) {
            return standard.forAge(indicator, m.sex, *m.ageDays)->valueAt(deviation(random));
        };
        m.weightKg = at(Indicator::Weight);
        m.lengthCm = at(Indicator::Length);
        m.headCm = at(Indicator::Head);
        m.armCm = at(Indicator::Arm);
    }
    return all;
}

} // namespace

void measureGrowth()
{
    Times reading(QStringLiteral("reading WHO's tables, classes and trends"));
    std::optional<GrowthReference> reference;
    for (int i = 0; i < rounds; ++i)
        reading.measure([&] {
            auto read = GrowthReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 29));
            if (!read) fail(read.error().english());
            reference = std::move(read).value();
        });
    reading.print();

    const auto all = madeUp(reference->standard);
    Times scoring(QStringLiteral("scores of 200,000 children")),
        powers(QStringLiteral("six powers for each"));
    double sum = 0;
    for (int i = 0; i < rounds; ++i) {
        scoring.measure([&] {
            for (const Measured& m : all)
                sum += scores(reference->standard, m).weight->z;
        });
        powers.measure([&] {
            for (const Measured& m : all)
                for (int power = 0; power < 6; ++power)
                    sum += std::pow(*m.weightKg / 10, -0.35 + power * 0.1);
        });
    }
    powers.print();
    scoring.printRatio(powers);
    printLine(QStringLiteral("%1 million children a second on one core (sum %2)")
                  .arg(children / scoring.percentile(0.5) / 1000, 0, 'f', 2)
                  .arg(sum, 0, 'f', 0));
}

} // namespace noi::bench
