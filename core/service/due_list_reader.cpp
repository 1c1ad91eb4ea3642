#include "core/service/due_list_reader.h"

#include "core/service/service_context.h"
#include "core/store/registers/session_register.h"

#include <algorithm>

namespace noi
{

namespace
{

QStringList tetanusProducts(const Reference& reference)
{
    QStringList codes;
    for (const Product& product : reference.products.withAntigen(QStringLiteral("tetanus")))
        codes += product.code;
    return codes;
}

bool hasHadOne(const DueCandidate& person, const QStringList& products)
{
    return std::ranges::any_of(
        person.doses, [&](const Stored<Dose>& dose) { return products.contains(dose.value.product); });
}

/// The register asks by year of birth, and for doses whether they count or not; this is exact.
void leaveOutOthers(std::vector<DueCandidate>& people, const DueWho& who, QDate day)
{
    const QDate limit = day.addYears(-DueReader::childrenUnder);
    std::erase_if(people, [&](const DueCandidate& one) {
        return one.line.birth.latest() <= limit &&
               (one.line.sex != Sex::Female || !hasHadOne(one, who.products));
    });
}

} // namespace

Result<DueReading> DueReader::read(const ServiceContext& context, const Actor& actor)
{
    if (auto allowed = context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto station = PlaceRegister(context.database()).station();
    if (!station) return station.error();
    const ChangeLog& changes = context.store.changes();
    DueReading reading;
    reading.day = context.today();
    const auto changed = changes.since(m_mark);
    reading.everything = !changed || reading.day != m_day;
    DueWho who{
        station->value.commune, reading.day.year() - childrenUnder, tetanusProducts(context.reference), {}};
    DueRegister due(context.database());
    if (!reading.everything) {
        if (changed->isEmpty()) return reading;
        const auto touched = due.touchedBy(*changed);
        if (!touched) return touched.error();
        reading.changed = *touched;
        who.only = *touched;
    }
    auto people = due.candidates(who);
    if (!people) return people.error();
    reading.people = std::move(people).value();
    leaveOutOthers(reading.people, who, reading.day);
    m_day = reading.day;
    m_mark = changes.mark();
    return reading;
}

} // namespace noi
