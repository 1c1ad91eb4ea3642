#include "core/service/weighing_day.h"

#include "core/base/vietnamese_order.h"
#include "core/service/growth_desk.h"
#include "core/service/service_context.h"
#include "core/store/registers/gestation_at_birth.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/session_register.h"
#include "core/store/registers/weighing_register.h"

#include <algorithm>
#include <tuple>

namespace noi
{

namespace
{

/// A birth known to the month or year only may be young enough, and then is.
bool fits(const PartialDate& birth, const WeighingFilter& filter)
{
    return !birth.isNull() && birth.earliest() <= filter.day &&
           birth.latest() > filter.day.addMonths(-filter.underMonths);
}

QStringList inOrder(QStringList words)
{
    std::ranges::sort(words, {}, orderKey);
    return words;
}

/// By hamlet, then by name. A key is dear and made once.
QList<WeighingLine> inOrder(const QList<WeighingLine>& lines)
{
    QList<std::tuple<QString, QString, Id, qsizetype>> places;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PersonLine& child = lines[i].child;
        places.append({orderKey(child.hamlet), nameOrderKey(child.fullName), child.person, i});
    }
    std::ranges::sort(places);
    QList<WeighingLine> sorted;
    for (const auto& place : places)
        sorted.append(lines[std::get<qsizetype>(place)]);
    return sorted;
}

} // namespace

Result<WeighingLine> WeighingDay::lineOf(const WeighingCandidate& child, QDate day) const
{
    WeighingLine line{child.line, {}, {}, {}};
    const auto gestation = gestationAtBirth(m_context.database(), child.line.person);
    if (!gestation) return gestation.error();
    const MeasuredChild measured{child.line.sex, child.line.birth, *gestation};
    QList<growth::GrowthPoint> points;
    const auto isOnTheDay = [day](const PartialDate& date) {
        return date.precision() >= PartialDate::Precision::Day && date.earliest() == day;
    };
    for (const auto& one : child.measurements) {
        if (isOnTheDay(one.value.measuredAt))
            line.kept = one;
        else if (one.value.weight)
            line.last = one.value;
        points += growthPoint(one.value, measured, m_reference.standard);
    }
    if (line.kept) line.said = judged(points, m_reference);
    return line;
}

Result<WeighingList> WeighingDay::list(const Actor& actor, const WeighingFilter& filter)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    if (!filter.day.isValid() || filter.day > m_context.today())
        return badInput(QT_TRANSLATE_NOOP("Error", "Write the day of the weighing: a day up to today."));
    Database& database = m_context.database();
    const auto station = readRecord<Station>(database, m_context.station);
    if (!station) return station.error();
    const auto hamlets = PersonRegister(database).hamlets(station->commune);
    if (!hamlets) return hamlets.error();
    const int bornFrom = filter.day.addMonths(-filter.underMonths).year();
    const auto children =
        WeighingRegister(database).candidates({station->commune, filter.hamlet, bornFrom, filter.day});
    if (!children) return children.error();
    WeighingList list{filter, inOrder(*hamlets), {}};
    for (const WeighingCandidate& child : *children) {
        if (!fits(child.line.birth, filter)) continue;
        const auto line = lineOf(child, filter.day);
        if (!line) return line.error();
        list.lines += *line;
    }
    list.lines = inOrder(list.lines);
    return list;
}

Result<KeptMeasurement> WeighingDay::keep(const Actor& actor, const Measurement& measured)
{
    GrowthDesk desk(m_context, m_reference);
    auto said = desk.judge(actor, measured);
    if (!said) return said.error();
    const auto id = desk.record(actor, measured);
    if (!id) return id.error();
    return KeptMeasurement{*id, std::move(said).value()};
}

} // namespace noi
