#pragma once

#include "core/model/person_line.h"
#include "core/service/actor.h"
#include "core/service/judged_measurement.h"

namespace noi
{

struct ServiceContext;
struct WeighingCandidate;

/// Which children a weighing day is for.
struct WeighingFilter {
    QDate day;                     ///< of the session
    std::optional<QString> hamlet; ///< nothing: all; empty: those whose hamlet is not known
    int underMonths = 60;          ///< younger than this on that day
};

/// A child on the list of a weighing day.
struct WeighingLine {
    PersonLine child;
    std::optional<Measurement> last;         ///< the last weighing before that day
    std::optional<Stored<Measurement>> kept; ///< measured on that day
    std::optional<JudgedMeasurement> said;   ///< of `kept`
};

struct WeighingList {
    WeighingFilter filter;
    QStringList hamlets;       ///< of the station's commune, in the order of the dictionary
    QList<WeighingLine> lines; ///< by hamlet, then by name
};

/// A measurement that was written, with what is said of it.
struct KeptMeasurement {
    Id measurement;
    JudgedMeasurement said;
};

/// Weighing day: a hamlet's children, weighed one after the other.
class WeighingDay
{
public:
    WeighingDay(ServiceContext& context, const growth::GrowthReference& reference)
        : m_context(context), m_reference(reference)
    {
    }

    /// BadInput for a day to come.
    Result<WeighingList> list(const Actor& actor, const WeighingFilter& filter);
    /// As GrowthDesk records it. What is doubted is kept all the same.
    Result<KeptMeasurement> keep(const Actor& actor, const Measurement& measured);

private:
    [[nodiscard]] Result<WeighingLine> lineOf(const WeighingCandidate& child, QDate day) const;

    ServiceContext& m_context;
    const growth::GrowthReference& m_reference;
};

} // namespace noi
