#include "app/station/growth_room.h"

#include "core/service/person_file.h"

namespace noi
{

Later<GrowthAnswer> GrowthRoom::growth(Id person)
{
    return m_room.ask(
        [person](ServiceContext& context, const auto& reference, const Actor& actor) -> Result<GrowthAnswer> {
            auto file = GrowthDesk(context, *reference).open(actor, person);
            if (!file) return file.error();
            return GrowthAnswer{std::move(file).value(), reference};
        });
}

Later<MeasuringDoubts> GrowthRoom::doubts(const Measurement& measured)
{
    return m_room.ask([measured](ServiceContext& context, const auto& reference, const Actor& actor) {
        return GrowthDesk(context, *reference).doubts(actor, measured);
    });
}

Later<Id> GrowthRoom::measure(const Measurement& measured)
{
    return m_room.ask([measured](ServiceContext& context, const auto& reference, const Actor& actor) {
        return GrowthDesk(context, *reference).record(actor, measured);
    });
}

Later<WeighingList> GrowthRoom::list(const WeighingFilter& filter)
{
    return m_room.ask([filter](ServiceContext& context, const auto& reference, const Actor& actor) {
        return WeighingDay(context, *reference).list(actor, filter);
    });
}

Later<KeptMeasurement> GrowthRoom::keep(const Measurement& measured)
{
    return m_room.ask([measured](ServiceContext& context, const auto& reference, const Actor& actor) {
        return WeighingDay(context, *reference).keep(actor, measured);
    });
}

Later<QList<Id>> GrowthRoom::keepAll(const QList<Measurement>& all)
{
    return m_room.ask([all](ServiceContext& context, const auto& reference, const Actor& actor) {
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
