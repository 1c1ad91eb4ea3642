#pragma once

#include "core/service/actor.h"
#include "core/service/judged_measurement.h"

namespace noi
{

struct ServiceContext;

/// A measurement as the growth page shows it: the fact, what became of it, and where it puts the child.
struct GrowthLine {
    Stored<Measurement> measurement;
    growth::GrowthPoint point;
    bool counts = true; ///< neither voided nor replaced
    QString voidReason;
};

/// A child's growth.
struct GrowthFile {
    growth::Sex sex = growth::Sex::Unknown;
    PartialDate birth;
    std::optional<int> gestationDays;    ///< at birth; where it is too short, ages are corrected by it
    QList<GrowthLine> lines;             ///< of all their files, by date, earliest first
    QList<growth::Trend> trends;         ///< of the last that counts; places in points()
    QList<growth::GrowthClass> concerns; ///< of the last that counts

    /// Those that count: what is drawn.
    [[nodiscard]] QList<growth::GrowthPoint> points() const;
};

/// Weighing and measuring.
class GrowthDesk
{
public:
    GrowthDesk(ServiceContext& context, const growth::GrowthReference& reference)
        : m_context(context), m_reference(reference)
    {
    }

    Result<GrowthFile> open(const Actor& actor, Id person);
    /// Asked while it is typed; writes nothing.
    Result<MeasuringDoubts> doubts(const Actor& actor, const Measurement& measured);
    /// The same with what the figures mean; writes nothing.
    Result<JudgedMeasurement> judge(const Actor& actor, const Measurement& measured);
    /// BadInput where nothing was measured, a figure is of no child (0.3–200 kg, 20–220 cm, head and arm 5–80
    /// cm), or the day is before the birth or to come. A `replaces` names the wrong one, of the same person,
    /// and needs a reason.
    Result<Id> record(const Actor& actor, const Measurement& measured);
    /// Several at once: all of them, or with the first error none.
    Result<QList<Id>> recordAll(const Actor& actor, const QList<Measurement>& all);

private:
    [[nodiscard]] Result<MeasuredChild> childOf(Id person) const;
    Result<void> check(const Measurement& measured) const;
    Result<void> checkReplaced(const Measurement& measured) const;

    ServiceContext& m_context;
    const growth::GrowthReference& m_reference;
};

} // namespace noi
