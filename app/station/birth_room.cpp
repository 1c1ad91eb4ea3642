#include "app/station/birth_room.h"

namespace noi
{

template <class Job> auto BirthRoom::ask(Job job)
{
    return m_room.ask([job](ServiceContext& context, const auto& reference, const Actor& actor) {
        DeliveryDesk desk(context, *reference);
        return job(desk, actor);
    });
}

Later<DeliveryDone> BirthRoom::recordDelivery(const Delivery& delivery, const QList<NewbornEntry>& newborns,
                                              const std::optional<Death>& mothersDeath)
{
    return ask([=](DeliveryDesk& desk, const Actor& actor) {
        return desk.record(actor, delivery, newborns, mothersDeath);
    });
}

Later<DeliveryDone> BirthRoom::addNewborn(Id delivery, const NewbornEntry& newborn)
{
    return ask(
        [=](DeliveryDesk& desk, const Actor& actor) { return desk.addNewborn(actor, delivery, newborn); });
}

Later<void> BirthRoom::changeDelivery(const Seen<Delivery>& seen, const Delivery& after)
{
    return ask([=](DeliveryDesk& desk, const Actor& actor) { return desk.change(actor, seen, after); });
}

Later<void> BirthRoom::changeNewborn(const Seen<Newborn>& seen, const Newborn& after)
{
    return ask([=](DeliveryDesk& desk, const Actor& actor) { return desk.change(actor, seen, after); });
}

Later<Id> BirthRoom::recordPostnatal(const PostnatalVisit& visit)
{
    return ask([=](DeliveryDesk& desk, const Actor& actor) { return desk.recordPostnatal(actor, visit); });
}

Later<QList<pregnancy::Finding>> BirthRoom::postnatalFindings(const PostnatalVisit& visit)
{
    return ask([=](DeliveryDesk& desk, const Actor& actor) { return desk.findings(actor, visit); });
}

Later<Id> BirthRoom::recordDeath(const Death& death)
{
    return ask([=](DeliveryDesk& desk, const Actor& actor) { return desk.recordDeath(actor, death); });
}

Later<void> BirthRoom::takeBackDeath(Id death, const QString& reason)
{
    return ask(
        [=](DeliveryDesk& desk, const Actor& actor) { return desk.takeBackDeath(actor, death, reason); });
}

Later<BirthCertificate> BirthRoom::draftCertificate(Id newborn)
{
    return ask([=](DeliveryDesk& desk, const Actor& actor) { return desk.draftCertificate(actor, newborn); });
}

Later<Id> BirthRoom::issueCertificate(const BirthCertificate& certificate)
{
    return ask(
        [=](DeliveryDesk& desk, const Actor& actor) { return desk.issueCertificate(actor, certificate); });
}

Later<QList<FactLine<BirthCertificate>>> BirthRoom::certificates(Id child)
{
    return ask([=](DeliveryDesk& desk, const Actor& actor) { return desk.certificates(actor, child); });
}

} // namespace noi
