#include "core/clinical/pregnancy/postnatal_rules.h"

namespace noi::pregnancy
{

const QStringList& PostnatalRules::names()
{
    static const QStringList all =
        QStringLiteral(
            // the mother: the birth, this visit, and her danger signs
            "mother_days mother_blood_loss_ml mother_caesarean mother_pregnancy_haemoglobin_g_l "
            "mother_temperature_c mother_systolic mother_diastolic mother_pulse "
            "mother_iron_tablets mother_vitamin_a mother_planning "
            "mother_bleeding mother_foul_lochia mother_fever mother_convulsion "
            "mother_severe_headache mother_breast mother_leg mother_breathing mother_wound "
            "mother_low_mood "
            // the child: its birth, this visit, and its danger signs
            "child_days child_birth_weight_g child_gestation_weeks child_asphyxia "
            "child_breastfed_first_hour child_vitamin_k child_hepb_in_time "
            "child_temperature_c child_breaths child_weight_g child_weight_loss_percent "
            "child_breast_only child_feeding child_convulsion child_breathing "
            "child_fever child_cold child_still child_jaundice child_cord child_eyes child_skin ")
            .simplified()
            .split(u' ');
    return all;
}

Result<PostnatalRules> PostnatalRules::read(const QByteArray& bytes, const QString& file)
{
    auto rules = CareRules::read(bytes, file, names());
    if (!rules) return rules.error();
    return PostnatalRules(std::move(rules).value());
}

} // namespace noi::pregnancy
