#include "core/service/immunization_plan.h"
#include "core/service/service_context.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/person_register.h"

namespace noi
{
namespace
{

/// Those of some facts that are neither voided nor replaced.
template <class Fact>
Result<QList<Stored<Fact>>> counting(Database& database, Result<QList<Stored<Fact>>> facts)
{
    if (!facts) return facts;
    QList<Stored<Fact>> kept;
    for (const auto& fact : *facts) {
        const auto status = FactRegister(database).status(recordType<Fact>(), fact.id);
        if (!status) return status.error();
        if (status->counts()) kept += fact;
    }
    return kept;
}

} // namespace

Result<ImmunizationRecord> immunizationRecordOf(const ServiceContext& context, Id person)
{
    Database& database = context.database();
    const auto found = PersonRegister(database).find(person);
    if (!found) return found.error();
    const auto doses = counting<Dose>(database, DoseRegister(database).of(person));
    if (!doses) return doses.error();
    const auto reactions = counting<Reaction>(database, ReactionRegister(database).of(person));
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
