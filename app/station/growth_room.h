#pragma once

#include "app/station/vault.h"
#include "ui/growth/growth_source.h"
#include "ui/growth/weighing/weighing_source.h"

namespace noi
{

/// The growth tab's and the weighing page's questions, asked of the use cases on the store's thread. WHO's
/// tables are read at the first of them.
class GrowthRoom : public GrowthSource, public WeighingSource
{
public:
    GrowthRoom(Vault& vault, PackFolders packs);

    Later<GrowthAnswer> growth(Id person) override;
    Later<MeasuringDoubts> doubts(const Measurement& measured) override;
    Later<Id> measure(const Measurement& measured) override;

    Later<WeighingList> list(const WeighingFilter& filter) override;
    Later<KeptMeasurement> keep(const Measurement& measured) override;
    Later<QList<Id>> keepAll(const QList<Measurement>& all) override;
    Later<QList<Id>> takeBack(const QList<Id>& measurements, const QString& reason) override;

private:
    /// Of the store's thread.
    struct Tables {
        PackFolders packs;
        std::shared_ptr<const growth::GrowthReference> reference;

        Result<std::shared_ptr<const growth::GrowthReference>> read(QDate day);
    };
    /// `job(context, tables, actor)` with the tables read.
    template <class Job> auto ask(Job job);

    Vault& m_vault;
    std::shared_ptr<Tables> m_tables;
};

} // namespace noi
