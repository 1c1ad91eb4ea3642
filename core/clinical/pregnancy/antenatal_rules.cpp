#include "core/clinical/pregnancy/antenatal_rules.h"

#include "core/reference/pack_row.h"

#include <algorithm>

namespace noi::pregnancy
{

const QStringList& AntenatalRules::names()
{
    static const QStringList all =
        QStringLiteral(
            // the woman and her history
            "age_years height_cm bmi_before gravida term preterm abortions living births "
            "months_since_birth caesareans haemorrhage_before preeclampsia_before "
            "stillbirth_before neonatal_death_before heart_disease diabetes hypertension "
            // this pregnancy on this day
            "week period days_since_visit visits fetuses weight_kg weight_gain_kg "
            "weekly_gain_kg systolic diastolic temperature_c fundal_cm fundal_difference_cm "
            "presentation_head presentation_breech presentation_transverse fetal_heart_rate "
            "fetal_movement oedema pallor "
            // laboratory; proteinuria 0 to 4 plus
            "haemoglobin_g_l proteinuria glycosuria fasting_glucose_mmol hiv syphilis hbsag "
            "rhesus_negative asymptomatic_bacteriuria hiv_done syphilis_done hbsag_done "
            "haemoglobin_done urine_done tetanus_doses tetanus_enough iron_tablets "
            // danger signs
            "bleeding convulsion severe_headache blurred_vision epigastric_pain "
            "severe_abdominal_pain fluid_loss fever_chills difficult_breathing "
            "severe_vomiting labour ")
            .simplified()
            .split(u' ');
    return all;
}

Result<AntenatalRules> AntenatalRules::read(const QByteArray& bytes, const QString& file)
{
    enum Column { Code, When, HowSoon, WhatVi, WhatEn, AdviceVi, AdviceEn, Source };
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("code"), QStringLiteral("when"), QStringLiteral("urgency"),
                         QStringLiteral("what_vi"), QStringLiteral("what_en"), QStringLiteral("advice_vi"),
                         QStringLiteral("advice_en"), QStringLiteral("source")});
    if (!table) return table.error();
    AntenatalRules rules;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        Finding finding{row.required(Code),
                        Urgency(row.oneOf(HowSoon, {QStringLiteral("note"), QStringLiteral("watch"),
                                                    QStringLiteral("refer"), QStringLiteral("emergency")})),
                        {row.required(WhatVi), row.required(WhatEn)},
                        {row.required(AdviceVi), row.required(AdviceEn)},
                        row.required(Source)};
        if (row.failure()) return *row.failure();
        for (const Rule& before : rules.m_rules)
            if (before.finding.code == finding.code) return packHasTwice(*table, i, finding.code);
        auto when = Expression::parse(table->text(i, When), names());
        if (!when)
            return Error{ErrorKind::Damaged,
                         QT_TRANSLATE_NOOP("Error", "The data pack %1, line %2: %3"),
                         {file, QString::number(table->line(i)), when.error().english()}};
        rules.m_rules.append({std::move(when).value(), std::move(finding)});
    }
    return rules;
}

QList<Finding> AntenatalRules::findings(const Facts& facts) const
{
    std::vector<Expression::Value> values;
    values.reserve(size_t(names().size()));
    for (const QString& name : names()) {
        const auto known = facts.constFind(name);
        values.push_back(known == facts.constEnd() ? Expression::Value() : Expression::Value(*known));
    }
    QList<Finding> found;
    for (const Rule& rule : m_rules)
        if (rule.when.holds(values)) found.append(rule.finding);
    std::ranges::stable_sort(found, std::ranges::greater(), &Finding::urgency);
    return found;
}

} // namespace noi::pregnancy
