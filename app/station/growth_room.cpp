#include "app/station/growth_room.h"

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
    using Answer = std::invoke_result_t<Job, GrowthDesk&,
                                        const std::shared_ptr<const growth::GrowthReference>&, const Actor&>;
    return m_vault.ask([tables = m_tables, job](ServiceContext& context, const Actor& actor) -> Answer {
        const auto reference = tables->read(context.today());
        if (!reference) return reference.error();
        GrowthDesk desk(context, **reference);
        return job(desk, *reference, actor);
    });
}

Later<GrowthAnswer> GrowthRoom::growth(Id person)
{
    return ask([person](GrowthDesk& desk, const auto& reference, const Actor& actor) -> Result<GrowthAnswer> {
        auto file = desk.open(actor, person);
        if (!file) return file.error();
        return GrowthAnswer{std::move(file).value(), reference};
    });
}

Later<MeasuringDoubts> GrowthRoom::doubts(const Measurement& measured)
{
    return ask([measured](GrowthDesk& desk, const auto&, const Actor& actor) {
        return desk.doubts(actor, measured);
    });
}

Later<Id> GrowthRoom::measure(const Measurement& measured)
{
    return ask([measured](GrowthDesk& desk, const auto&, const Actor& actor) {
        return desk.record(actor, measured);
    });
}

} // namespace noi
