#include "core/service/antenatal_facts.h"

namespace noi
{

namespace
{

using pregnancy::Facts;

void put(Facts& facts, const char* name, std::optional<int> value, double inOne)
{
    if (value) facts.insert(QString::fromLatin1(name), *value / inOne);
}

void put(Facts& facts, const char* name, Answer answer)
{
    if (answer != Answer::Unknown) facts.insert(QString::fromLatin1(name), answer == Answer::Yes);
}

/// Signs that were asked for are there or not; others are known only where they are there.
void putSigns(Facts& facts, const char* names, const QStringList& there, bool asked)
{
    for (const QString& name : QString::fromLatin1(names).split(u' '))
        if (asked || there.contains(name)) facts.insert(name, there.contains(name));
}

void putWoman(Facts& facts, const Pregnancy& p, const PartialDate& birth, QDate day)
{
    if (birth.precision() >= PartialDate::Precision::Year) {
        const QDate born = birth.earliest();
        const int years = day.year() - born.year() - (day < born.addYears(day.year() - born.year()) ? 1 : 0);
        facts.insert(QStringLiteral("age_years"), years);
    }
    put(facts, "height_cm", p.height, 10);
    if (p.height && p.weightBefore)
        facts.insert(QStringLiteral("bmi_before"),
                     *p.weightBefore / 1000.0 / (*p.height / 1000.0 * (*p.height / 1000.0)));
    put(facts, "gravida", p.gravida, 1);
    put(facts, "term", p.term, 1);
    put(facts, "preterm", p.preterm, 1);
    put(facts, "abortions", p.lost, 1);
    put(facts, "living", p.living, 1);
    if (p.term && p.preterm) facts.insert(QStringLiteral("births"), *p.term + *p.preterm);
    put(facts, "caesareans", p.caesareans, 1);
    put(facts, "fetuses", p.fetuses, 1);
    putSigns(facts,
             "haemorrhage_before preeclampsia_before stillbirth_before neonatal_death_before heart_disease "
             "diabetes hypertension",
             p.history, p.historyAsked);
}

void putDates(Facts& facts, const PregnancyLine& line, const pregnancy::DatingRules& rules, QDate day)
{
    if (!line.dating) return;
    const QDate start = line.dating->start;
    facts.insert(QStringLiteral("week"), line.dating->week(day));
    facts.insert(QStringLiteral("period"), rules.period(*line.dating, day));
    const PartialDate& before = line.pregnancy.value.lastBirth;
    if (before.precision() < PartialDate::Precision::Month || before.earliest() > start) return;
    constexpr double daysInMonth = 30.4375;
    facts.insert(QStringLiteral("months_since_birth"), double(before.latest().daysTo(start)) / daysInMonth);
}

double plusOf(AntenatalVisit::Plus plus) { return static_cast<int>(plus) - 1; }

/// The figures of one visit.
void putVisit(Facts& facts, const AntenatalVisit& v)
{
    using Presentation = AntenatalVisit::Presentation;
    put(facts, "weight_kg", v.weight, 1000);
    put(facts, "systolic", v.systolic, 1);
    put(facts, "diastolic", v.diastolic, 1);
    put(facts, "temperature_c", v.temperature, 10);
    put(facts, "fundal_cm", v.fundalHeight, 10);
    put(facts, "fetal_heart_rate", v.fetalHeart, 1);
    put(facts, "fetal_movement", v.fetalMovement);
    put(facts, "oedema", v.oedema);
    put(facts, "pallor", v.pallor);
    if (v.presentation != Presentation::Unknown) {
        facts.insert(QStringLiteral("presentation_head"), v.presentation == Presentation::Head);
        facts.insert(QStringLiteral("presentation_breech"), v.presentation == Presentation::Breech);
        facts.insert(QStringLiteral("presentation_transverse"), v.presentation == Presentation::Transverse);
    }
    const bool urine = v.urineProtein != AntenatalVisit::Plus::Unknown;
    facts.insert(QStringLiteral("urine_done"), urine);
    if (urine) facts.insert(QStringLiteral("proteinuria"), plusOf(v.urineProtein));
    if (v.urineSugar != AntenatalVisit::Plus::Unknown)
        facts.insert(QStringLiteral("glycosuria"), plusOf(v.urineSugar));
    putSigns(facts,
             "bleeding convulsion severe_headache blurred_vision epigastric_pain severe_abdominal_pain "
             "fluid_loss fever_chills difficult_breathing severe_vomiting labour",
             v.dangerSigns, v.dangerAsked);
}

/// Of the centimetres above the pelvis there are about as many as weeks, from week 20 to 36.
void putFundalDifference(Facts& facts)
{
    const auto height = facts.constFind(QStringLiteral("fundal_cm"));
    const auto week = facts.constFind(QStringLiteral("week"));
    if (height == facts.cend() || week == facts.cend() || *week < 20 || *week > 36) return;
    facts.insert(QStringLiteral("fundal_difference_cm"), *height - *week);
}

/// Gains since before the pregnancy, and a week since the last visit before.
void putGains(Facts& facts, const PregnancyLine& line, const AntenatalVisit& now)
{
    if (!now.weight) return;
    if (const auto before = line.pregnancy.value.weightBefore)
        facts.insert(QStringLiteral("weight_gain_kg"), (*now.weight - *before) / 1000.0);
    constexpr int shortest = 6; // days; two scales differ more than a woman gains in fewer
    for (auto earlier = line.visits.crbegin(); earlier != line.visits.crend(); ++earlier) {
        const AntenatalVisit& v = earlier->fact.value;
        const auto days = v.visitedAt.earliest().daysTo(now.visitedAt.earliest());
        if (!earlier->counts || !v.weight || days < shortest) continue;
        facts.insert(QStringLiteral("weekly_gain_kg"),
                     (*now.weight - *v.weight) / 1000.0 / (double(days) / 7));
        return;
    }
}

/// The last result of each test; "…_done" for those that the rules ask for.
void putTests(Facts& facts, const PregnancyLine& line, const pregnancy::AntenatalTests& kinds)
{
    for (const char* name : {"hiv", "syphilis", "hbsag", "haemoglobin"})
        facts.insert(QString::fromLatin1(name) + QStringLiteral("_done"), 0);
    for (const auto& one : line.tests) {
        const AntenatalTest& test = one.fact.value;
        const auto* const kind = kinds.byCode(test.test);
        if (!one.counts || !kind) continue;
        const QString done = test.test + QStringLiteral("_done");
        if (facts.contains(done)) facts.insert(done, 1);
        if (kind->asks.isEmpty()) continue;
        if (kind->kind == pregnancy::TestKind::Kind::Value && test.value)
            facts.insert(kind->asks, *test.value);
        else if (test.result == AntenatalTest::Verdict::Positive ||
                 test.result == AntenatalTest::Verdict::Negative)
            facts.insert(kind->asks, test.result == AntenatalTest::Verdict::Positive);
    }
}

/// Rhesus is told as positive or negative, and asked for as negative.
void turnRhesus(Facts& facts)
{
    const auto rhesus = facts.find(QStringLiteral("rhesus_negative"));
    if (rhesus != facts.end()) *rhesus = 1 - *rhesus;
}

/// The haemoglobin of a visit is as good as the laboratory's; the later of them counts.
void putVisits(Facts& facts, const PregnancyLine& line, QDate day)
{
    int visits = 0;
    QDate last;
    for (const VisitLine& visit : line.visits) {
        const AntenatalVisit& v = visit.fact.value;
        if (!visit.counts || v.visitedAt.earliest() > day) continue;
        ++visits;
        last = v.visitedAt.earliest();
        if (!v.haemoglobin) continue;
        facts.insert(QStringLiteral("haemoglobin_g_l"), *v.haemoglobin);
        facts.insert(QStringLiteral("haemoglobin_done"), 1);
    }
    facts.insert(QStringLiteral("visits"), visits);
    if (visits > 0) facts.insert(QStringLiteral("days_since_visit"), double(last.daysTo(day)));
}

} // namespace

Facts antenatalFacts(const PregnancyLine& line, const PartialDate& birth,
                     const pregnancy::PregnancyReference& reference, QDate day, const AntenatalVisit* visit)
{
    Facts facts;
    putWoman(facts, line.pregnancy.value, birth, day);
    putDates(facts, line, reference.dating, day);
    putTests(facts, line, reference.tests);
    turnRhesus(facts);
    putVisits(facts, line, day);
    facts.insert(QStringLiteral("tetanus_doses"), line.tetanus.doses);
    if (line.dating) facts.insert(QStringLiteral("tetanus_enough"), line.tetanus.enough);
    facts.insert(QStringLiteral("iron_tablets"), line.ironTablets);
    if (!visit) return facts;
    putVisit(facts, *visit);
    if (visit->haemoglobin) {
        facts.insert(QStringLiteral("haemoglobin_g_l"), *visit->haemoglobin);
        facts.insert(QStringLiteral("haemoglobin_done"), 1);
    }
    putGains(facts, line, *visit);
    putFundalDifference(facts);
    return facts;
}

} // namespace noi
