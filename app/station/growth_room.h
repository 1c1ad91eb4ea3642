#pragma once

#include "app/station/pack_room.h"
#include "ui/growth/growth_source.h"
#include "ui/growth/weighing/weighing_source.h"

namespace noi
{

/// The growth tab's and the weighing page's questions, asked of the use cases on the store's thread. WHO's
/// tables are read at the first of them.
class GrowthRoom : public GrowthSource, public WeighingSource
{
public:
    GrowthRoom(Vault& vault, PackFolders packs) : m_vault(vault), m_room(vault, std::move(packs)) {}

    Later<GrowthAnswer> growth(Id person) override;
    Later<MeasuringDoubts> doubts(const Measurement& measured) override;
    Later<Id> measure(const Measurement& measured) override;

    Later<WeighingList> list(const WeighingFilter& filter) override;
    Later<KeptMeasurement> keep(const Measurement& measured) override;
    Later<QList<Id>> keepAll(const QList<Measurement>& all) override;
    Later<QList<Id>> takeBack(const QList<Id>& measurements, const QString& reason) override;

private:
    Vault& m_vault;
    PackRoom<growth::GrowthReference> m_room;
};

} // namespace noi
