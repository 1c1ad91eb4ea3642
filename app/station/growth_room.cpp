#include "app/station/growth_room.h"

#include "core/service/person_file.h"

namespace noi
{

GrowthRoom::GrowthRoom(Vault& vault, PackFolders packs)
    : m_vault(vault), m_tables(std::make_shared<Tables>(Tables{std::move(packs), {}}))
{
}

Result<std::shared_ptr<const growth::GrowthReference>> GrowthRoom::Tables::read(QDate day)
{
    if (reference) return reference;
    auto loaded = growth::GrowthReference::load(packs, day);
    if (!loaded) return loaded.error();
    reference = std::make_shared<const growth::GrowthReference>(std::move(loaded).value());
    return reference;
}

template <class Job> auto GrowthRoom::ask(Job job)
{
    using Told = std::invoke_result_t<Job, ServiceContext&,
                                      const std::shared_ptr<const growth::GrowthReference>&, const Actor&>;
    return m_vault.ask([tables = m_tables, job](ServiceContext& context, const Actor& actor) -> Told {
        const auto reference = tables->read(context.today());
        if (!reference) return reference.error();
        return job(context, *reference, actor);
    });
}

Later<GrowthAnswer> GrowthRoom::growth(Id person)
{
    return ask(
        [person](ServiceContext& context, const auto& reference, const Actor& actor) -> Result<GrowthAnswer> {
            auto file = GrowthDesk(context, *reference).open(actor, person);
            if (!file) return file.error();
            return GrowthAnswer{std::move(file).value(), reference};
        });
}

Later<MeasuringDoubts> GrowthRoom::doubts(const Measurement& measured)
{
    return ask([measured](ServiceContext& context, const auto& reference, const Actor& actor) {
        return GrowthDesk(context, *reference).doubts(actor, measured);
    });
}

Later<Id> GrowthRoom::measure(const Measurement& measured)
{
    return ask([measured](ServiceContext& context, const auto& reference, const Actor& actor) {
        return GrowthDesk(context, *reference).record(actor, measured);
    });
}

Later<WeighingList> GrowthRoom::list(const WeighingFilter& filter)
{
    return ask([filter](ServiceContext& context, const auto& reference, const Actor& actor) {
        return WeighingDay(context, *reference).list(actor, filter);
    });
}

Later<KeptMeasurement> GrowthRoom::keep(const Measurement& measured)
{
    return ask([measured](ServiceContext& context, const auto& reference, const Actor& actor) {
        return WeighingDay(context, *reference).keep(actor, measured);
    });
}

Later<QList<Id>> GrowthRoom::keepAll(const QList<Measurement>& all)
{
    return ask([all](ServiceContext& context, const auto& reference, const Actor& actor) {
        return GrowthDesk(context, *reference).recordAll(actor, all);
    });
}

Later<QList<Id>> GrowthRoom::takeBack(const QList<Id>& measurements, const QString& reason)
{
    return m_vault.ask([measurements, reason](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).voidFacts(actor, measurements, reason);
    });
}

} // namespace noi
