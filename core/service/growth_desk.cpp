#include "core/service/growth_desk.h"

#include "core/service/service_context.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/gestation_at_birth.h"
#include "core/store/registers/measurement_register.h"
#include "core/store/registers/person_register.h"

#include <algorithm>

namespace noi
{

namespace
{

bool outside(std::optional<int> value, int least, int most)
{
    return value && (*value < least || *value > most);
}

} // namespace

QList<growth::GrowthPoint> GrowthFile::points() const
{
    QList<growth::GrowthPoint> all;
    for (const GrowthLine& line : lines)
        if (line.counts) all.append(line.point);
    return all;
}

Result<MeasuredChild> GrowthDesk::childOf(Id person) const
{
    const auto who = PersonRegister(m_context.database()).find(person);
    if (!who) return who.error();
    const auto gestation = gestationAtBirth(m_context.database(), person);
    if (!gestation) return gestation.error();
    return MeasuredChild{who->sex, who->birth, *gestation};
}

Result<GrowthFile> GrowthDesk::open(const Actor& actor, Id person)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    Database& database = m_context.database();
    const auto who = childOf(person);
    if (!who) return who.error();
    const auto measurements = MeasurementRegister(database).of(person);
    if (!measurements) return measurements.error();
    GrowthFile file{curveOf(who->sex), who->birth, who->gestationDays, {}, {}, {}};
    for (const auto& measurement : *measurements) {
        const auto status = FactRegister(database).status(recordType<Measurement>(), measurement.id);
        if (!status) return status.error();
        file.lines.append({measurement, growthPoint(measurement.value, *who, m_reference.standard),
                           status->counts(), status->voidReason});
    }
    const auto points = file.points();
    file.trends = m_reference.trends.ofLast(points);
    if (!points.isEmpty())
        file.concerns = m_reference.classes.concerns(points.last().measured, points.last().scores);
    return file;
}

Result<JudgedMeasurement> GrowthDesk::judge(const Actor& actor, const Measurement& measured)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto who = childOf(measured.person);
    if (!who) return who.error();
    const auto before = MeasurementRegister(m_context.database()).counted(measured.person);
    if (!before) return before.error();
    const growth::GrowthPoint now = growthPoint(measured, *who, m_reference.standard);
    QList<growth::GrowthPoint> points;
    for (const auto& one : *before) {
        const growth::GrowthPoint point = growthPoint(one.value, *who, m_reference.standard);
        const bool earlier = point.measured.ageDays.value_or(0) <= now.measured.ageDays.value_or(0);
        if (one.id != measured.replaces && earlier) points.append(point);
    }
    points.append(now);
    return judged(points, m_reference);
}

Result<MeasuringDoubts> GrowthDesk::doubts(const Actor& actor, const Measurement& measured)
{
    auto said = judge(actor, measured);
    return said ? Result(said->doubts) : Result<MeasuringDoubts>(said.error());
}

Result<void> GrowthDesk::check(const Measurement& m) const
{
    if (!m.weight && !m.length && !m.head && !m.arm && !m.oedema)
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Write at least one figure: weight, length, head or arm."));
    if (outside(m.weight, 300, 200000))
        return badInput(
            QT_TRANSLATE_NOOP("Error", "No child weighs %1 kg. Weigh again, or correct the figure."),
            {QString::number(*m.weight / 1000.0)});
    if (outside(m.length, 200, 2200))
        return badInput(
            QT_TRANSLATE_NOOP("Error", "No child is %1 cm long. Measure again, or correct the figure."),
            {QString::number(*m.length / 10.0)});
    for (const auto around : {m.head, m.arm})
        if (outside(around, 50, 800))
            return badInput(
                QT_TRANSLATE_NOOP(
                    "Error",
                    "%1 cm cannot be around a head or an arm. Measure again, or correct the figure."),
                {QString::number(*around / 10.0)});
    if (m.measuredAt.isNull() || m.measuredAt.earliest() > m_context.today())
        return badInput(QT_TRANSLATE_NOOP("Error", "Write when it was measured: a day up to today."));
    const auto person = PersonRegister(m_context.database()).find(m.person);
    if (!person) return person.error();
    if (!person->birth.isNull() && m.measuredAt.latest() < person->birth.earliest())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "A measurement on %1 would be before the birth. Check both dates."),
            {dateText(m.measuredAt)});
    return {};
}

Result<void> GrowthDesk::checkReplaced(const Measurement& measured) const
{
    if (!measured.replaces) return {};
    if (measured.replaceReason.trimmed().isEmpty())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Say what was wrong with the measurement that is replaced."));
    const auto wrong = readRecord<Measurement>(m_context.database(), measured.replaces);
    if (!wrong) return wrong.error();
    if (wrong->person != measured.person)
        return badInput(QT_TRANSLATE_NOOP("Error", "This measurement is of someone else."));
    const auto status =
        FactRegister(m_context.database()).status(recordType<Measurement>(), measured.replaces);
    if (!status) return status.error();
    if (!status->counts())
        return refused(QT_TRANSLATE_NOOP(
            "Error", "This measurement is voided or replaced already. Correct the one that counts."));
    return {};
}

Result<Id> GrowthDesk::record(const Actor& actor, const Measurement& measured)
{
    const auto ids = recordAll(actor, {measured});
    return ids ? Result(ids->first()) : Result<Id>(ids.error());
}

Result<QList<Id>> GrowthDesk::recordAll(const Actor& actor, const QList<Measurement>& all)
{
    if (auto allowed = m_context.require(actor, "measure"); !allowed) return allowed.error();
    Work work(m_context.store, actor.user);
    QList<Id> ids;
    for (Measurement made : all) {
        if (made.measuredAt.isNull()) made.measuredAt = PartialDate::ofDay(m_context.today());
        if (made.measuredBy.isEmpty()) made.measuredBy = actor.name;
        if (auto sound = check(made); !sound) return sound.error();
        if (auto sound = checkReplaced(made); !sound) return sound.error();
        ids += work.add(made, made.person);
    }
    if (auto written = work.commit(); !written) return written.error();
    return ids;
}

} // namespace noi
