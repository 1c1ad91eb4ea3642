#include "core/service/immunization_plan.h"
#include "core/service/service_context.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/person_register.h"

namespace noi
{

Result<ImmunizationRecord> immunizationRecordOf(const ServiceContext& context, Id person)
{
    Database& database = context.database();
    const auto found = PersonRegister(database).find(person);
    if (!found) return found.error();
    const auto doses = DoseRegister(database).counted(person);
    if (!doses) return doses.error();
    const auto reactions = ReactionRegister(database).counted(person);
    if (!reactions) return reactions.error();
    return ImmunizationRecord{*found, *doses, *reactions, {}};
}

Result<ImmunizationPlan> ImmunizationPlans::of(const Actor& actor, Id person)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto record = immunizationRecordOf(m_context, person);
    if (!record) return record.error();
    return planOf(person, *record, m_context.reference, m_context.today());
}

} // namespace noi
