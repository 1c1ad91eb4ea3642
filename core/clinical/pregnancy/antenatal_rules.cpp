#include "core/clinical/pregnancy/antenatal_rules.h"

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
    auto rules = CareRules::read(bytes, file, names());
    if (!rules) return rules.error();
    return AntenatalRules(std::move(rules).value());
}

} // namespace noi::pregnancy
