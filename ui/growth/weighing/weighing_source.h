#pragma once

#include "core/service/weighing_day.h"
#include "ui/people/people_source.h"

namespace noi
{

/// What the weighing page asks of the station's records: core's WeighingDay, GrowthDesk and PersonFiles,
/// whose contracts hold here.
class WeighingSource
{
public:
    virtual ~WeighingSource() = default;

    virtual Later<WeighingList> list(const WeighingFilter& filter) = 0;
    virtual Later<KeptMeasurement> keep(const Measurement& measured) = 0;
    /// All of them, or with the first error none.
    virtual Later<QList<Id>> keepAll(const QList<Measurement>& all) = 0;
    virtual Later<QList<Id>> takeBack(const QList<Id>& measurements, const QString& reason) = 0;
};

} // namespace noi
