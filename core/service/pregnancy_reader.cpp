#include "core/service/pregnancy_reader.h"

#include "core/service/antenatal_facts.h"
#include "core/service/delivery_reader.h"
#include "core/service/fact_lines.h"
#include "core/service/pregnancy_rules.h"

#include <algorithm>

namespace noi
{

namespace
{

/// Facts of one pregnancy, by a date.
QString ofPregnancy(const char* by)
{
    return QStringLiteral("WHERE r.pregnancy = ? ORDER BY r.%1, r.id").arg(QLatin1String(by));
}

Result<void> readFacts(Database& database, PregnancyLine& line)
{
    const QVariantList which{line.pregnancy.id.value};
    const auto visits = readFactLines<AntenatalVisit>(database, ofPregnancy("visited_at"), which);
    if (!visits) return visits.error();
    for (const auto& visit : *visits) {
        const PartialDate& day = visit.fact.value.visitedAt;
        line.visits.append({visit, {}});
        if (line.dating) line.visits.last().gestation = line.dating->gestationDays(day.earliest());
        if (visit.counts) line.ironTablets += visit.fact.value.ironTablets.value_or(0);
    }
    auto tests = readFactLines<AntenatalTest>(database, ofPregnancy("taken_at"), which);
    if (!tests) return tests.error();
    line.tests = std::move(tests).value();
    auto referrals = readFactLines<Referral>(database, ofPregnancy("referred_at"), which);
    if (!referrals) return referrals.error();
    line.referrals = std::move(referrals).value();
    return {};
}

/// The day up to which the pregnancy is counted: of its end, or today.
QDate lastDay(const PregnancyLine& line, QDate today)
{
    if (line.delivery) return line.delivery->delivery.value.deliveredAt.earliest();
    const PartialDate& ended = line.pregnancy.value.endedAt;
    return line.goesOn() || ended.isNull() ? today : ended.earliest();
}

QList<pregnancy::TestDue> testsDue(const PregnancyLine& line, const pregnancy::AntenatalTests& kinds,
                                   QDate day)
{
    QHash<QString, QList<QDate>> taken;
    for (const auto& test : line.tests)
        if (test.counts) taken[test.fact.value.test].append(test.fact.value.takenAt.earliest());
    for (const VisitLine& visit : line.visits)
        if (visit.counts && visit.fact.value.haemoglobin)
            taken[QStringLiteral("haemoglobin")].append(visit.fact.value.visitedAt.earliest());
    return line.dating ? kinds.due(*line.dating, taken, day) : QList<pregnancy::TestDue>();
}

/// What the last visit found, and what is so today whatever was examined: the gravest first, each once.
QList<pregnancy::Finding> findingsOf(const PregnancyLine& line, const PartialDate& birth,
                                     const pregnancy::PregnancyReference& reference, QDate day)
{
    auto found = reference.rules.findings(antenatalFacts(line, birth, reference, day, nullptr));
    const auto last = std::find_if(line.visits.crbegin(), line.visits.crend(),
                                   [](const VisitLine& visit) { return visit.counts; });
    if (last == line.visits.crend()) return found;
    const AntenatalVisit& visit = last->fact.value;
    const auto then =
        reference.rules.findings(antenatalFacts(line, birth, reference, visit.visitedAt.earliest(), &visit));
    for (const pregnancy::Finding& finding : then)
        if (std::ranges::none_of(found, [&](const auto& one) { return one.code == finding.code; }))
            found.append(finding);
    std::ranges::stable_sort(found, std::ranges::greater(), &pregnancy::Finding::urgency);
    return found;
}

} // namespace

const pregnancy::ContactPlan* contactPlanOf(const Pregnancy& p,
                                            const pregnancy::PregnancyReference& reference)
{
    const auto* const own = reference.contacts.byCode(p.contactPlan);
    if (own) return own;
    return reference.contacts.all().isEmpty() ? nullptr : &reference.contacts.all().first();
}

QList<ContactDue> contactsDue(const PregnancyLine& line, const pregnancy::PregnancyReference& reference,
                              QDate day)
{
    const auto* const plan = contactPlanOf(line.pregnancy.value, reference);
    if (!line.dating || !plan) return {};
    QList<int> seen; // weeks
    for (const VisitLine& visit : line.visits)
        if (visit.counts && visit.gestation) seen.append(*visit.gestation / 7);
    const int now = std::max(line.dating->week(day), 0);
    // Who has not come yet is to come now.
    const QList<int> weeks =
        seen.isEmpty() ? QList<int>{now} + plan->afterFirst(now) : plan->after(seen.last(), seen.first());
    QList<ContactDue> contacts;
    for (const int week : weeks) {
        const QDate from = line.dating->start.addDays(7 * week);
        const bool referral = week >= plan->referralWeek();
        contacts.append({week, from, day > from.addDays(6), referral});
    }
    return contacts;
}

Result<QList<PartialDate>> dosesWith(const ServiceContext& context, Id person, const QString& antigen)
{
    const auto doses = DoseRegister(context.database()).counted(person);
    if (!doses) return doses.error();
    const auto products = context.reference.products.withAntigen(antigen);
    QList<PartialDate> given;
    for (const Stored<Dose>& dose : *doses)
        if (std::ranges::any_of(products,
                                [&](const auto& product) { return product.code == dose.value.product; }))
            given.append(dose.value.givenAt);
    return given;
}

Result<QList<QDate>> tetanusDoses(const ServiceContext& context, Id person)
{
    const auto doses = dosesWith(context, person, QStringLiteral("tetanus"));
    if (!doses) return doses.error();
    QList<QDate> days;
    for (const PartialDate& given : *doses)
        days.append(given.earliest());
    return days;
}

Result<PregnancyLine> readPregnancy(const ServiceContext& context,
                                    const pregnancy::PregnancyReference& reference, Id pregnancy,
                                    const PartialDate& birth, QDate today)
{
    auto seen = readSeen<Pregnancy>(context.store, pregnancy);
    if (!seen) return seen.error();
    PregnancyLine line;
    line.pregnancy = std::move(seen).value();
    const Pregnancy& p = line.pregnancy.value;
    line.dating = datingOf(p, reference.dating);
    if (auto read = readFacts(context.database(), line); !read) return read.error();
    auto delivery = deliveryOf(context, pregnancy);
    if (!delivery) return delivery.error();
    line.delivery = std::move(delivery).value();
    const QDate day = lastDay(line, today);
    if (line.dating) {
        line.gestation = line.dating->gestationDays(day);
        line.period = reference.dating.period(*line.dating, day);
    }
    const auto doses = tetanusDoses(context, p.person);
    if (!doses) return doses.error();
    const QDate birthDay = line.goesOn() && line.dating ? line.dating->due : day;
    line.tetanus = reference.tetanus.status(*doses, line.dating ? line.dating->start : QDate(), birthDay);
    if (!line.goesOn()) return line;
    line.contacts = contactsDue(line, reference, today);
    line.testsDue = testsDue(line, reference.tests, today);
    line.findings = findingsOf(line, birth, reference, today);
    return line;
}

} // namespace noi
