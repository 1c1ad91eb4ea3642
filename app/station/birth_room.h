#pragma once

#include "app/station/pack_room.h"
#include "ui/birth/birth_source.h"

namespace noi
{

/// The questions of the pages on birth, asked of the use cases on the store's thread, by the packs of the
/// pages on pregnancy.
class BirthRoom : public BirthSource
{
public:
    explicit BirthRoom(PackRoom<pregnancy::PregnancyReference>& room) : m_room(room) {}

    Later<DeliveryDone> recordDelivery(const Delivery& delivery, const QList<NewbornEntry>& newborns,
                                       const std::optional<Death>& mothersDeath) override;
    Later<DeliveryDone> addNewborn(Id delivery, const NewbornEntry& newborn) override;
    Later<void> changeDelivery(const Seen<Delivery>& seen, const Delivery& after) override;
    Later<void> changeNewborn(const Seen<Newborn>& seen, const Newborn& after) override;
    Later<Id> recordPostnatal(const PostnatalVisit& visit) override;
    Later<QList<pregnancy::Finding>> postnatalFindings(const PostnatalVisit& visit) override;
    Later<Id> recordDeath(const Death& death) override;
    Later<void> takeBackDeath(Id death, const QString& reason) override;
    Later<BirthCertificate> draftCertificate(Id newborn) override;
    Later<Id> issueCertificate(const BirthCertificate& certificate) override;
    Later<QList<FactLine<BirthCertificate>>> certificates(Id child) override;

private:
    /// `job(DeliveryDesk&, actor)`.
    template <class Job> auto ask(Job job);

    PackRoom<pregnancy::PregnancyReference>& m_room;
};

} // namespace noi
