#include "app/station/pregnancy_room.h"

namespace noi
{

template <class Job> auto PregnancyRoom::askDesk(Job job)
{
    return m_room.ask([job](ServiceContext& context, const auto& reference, const Actor& actor) {
        PregnancyDesk desk(context, *reference);
        return job(desk, actor);
    });
}

Later<PregnancyAnswer> PregnancyRoom::pregnancies(Id person)
{
    return m_room.ask([person](ServiceContext& context, const auto& reference,
                               const Actor& actor) -> Result<PregnancyAnswer> {
        auto file = PregnancyDesk(context, *reference).open(actor, person);
        if (!file) return file.error();
        return PregnancyAnswer{std::move(file).value(), reference};
    });
}

Later<Id> PregnancyRoom::begin(const Pregnancy& pregnancy)
{
    return askDesk(
        [pregnancy](PregnancyDesk& desk, const Actor& actor) { return desk.begin(actor, pregnancy); });
}

Later<void> PregnancyRoom::change(const Seen<Pregnancy>& seen, const Pregnancy& after)
{
    return askDesk(
        [seen, after](PregnancyDesk& desk, const Actor& actor) { return desk.change(actor, seen, after); });
}

Later<void> PregnancyRoom::end(const Seen<Pregnancy>& seen, const Pregnancy& ended)
{
    return askDesk([seen, ended](PregnancyDesk& desk, const Actor& actor) {
        return desk.end(actor, seen, ended.ending, ended.endedAt, ended.endingPlace, ended.endingNote);
    });
}

Later<void> PregnancyRoom::reopen(const Seen<Pregnancy>& seen)
{
    return askDesk([seen](PregnancyDesk& desk, const Actor& actor) { return desk.reopen(actor, seen); });
}

Later<Id> PregnancyRoom::recordVisit(const AntenatalVisit& visit)
{
    return askDesk(
        [visit](PregnancyDesk& desk, const Actor& actor) { return desk.recordVisit(actor, visit); });
}

Later<QList<pregnancy::Finding>> PregnancyRoom::findings(const AntenatalVisit& visit)
{
    return askDesk([visit](PregnancyDesk& desk, const Actor& actor) { return desk.findings(actor, visit); });
}

Later<Id> PregnancyRoom::recordTest(const AntenatalTest& test)
{
    return askDesk([test](PregnancyDesk& desk, const Actor& actor) { return desk.recordTest(actor, test); });
}

Later<Id> PregnancyRoom::refer(const Referral& referral)
{
    return askDesk(
        [referral](PregnancyDesk& desk, const Actor& actor) { return desk.refer(actor, referral); });
}

Later<QList<PregnantWoman>> PregnancyRoom::pregnantWomen()
{
    return m_room.ask([](ServiceContext& context, const auto& reference, const Actor& actor) {
        return PregnantWomen(context, *reference).all(actor);
    });
}

} // namespace noi
