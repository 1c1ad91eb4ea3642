#pragma once

#include "core/service/delivery_desk.h"
#include "ui/people/people_source.h"

namespace noi
{

/// What the pages on birth ask of the station's records: core's DeliveryDesk, whose contract holds here.
class BirthSource
{
public:
    virtual ~BirthSource() = default;

    virtual Later<DeliveryDone> recordDelivery(const Delivery& delivery, const QList<NewbornEntry>& newborns,
                                               const std::optional<Death>& mothersDeath) = 0;
    virtual Later<DeliveryDone> addNewborn(Id delivery, const NewbornEntry& newborn) = 0;
    virtual Later<void> changeDelivery(const Seen<Delivery>& seen, const Delivery& after) = 0;
    virtual Later<void> changeNewborn(const Seen<Newborn>& seen, const Newborn& after) = 0;
    virtual Later<Id> recordPostnatal(const PostnatalVisit& visit) = 0;
    virtual Later<QList<pregnancy::Finding>> postnatalFindings(const PostnatalVisit& visit) = 0;
    virtual Later<Id> recordDeath(const Death& death) = 0;
    virtual Later<void> takeBackDeath(Id death, const QString& reason) = 0;
    virtual Later<BirthCertificate> draftCertificate(Id newborn) = 0;
    virtual Later<Id> issueCertificate(const BirthCertificate& certificate) = 0;
    virtual Later<QList<FactLine<BirthCertificate>>> certificates(Id child) = 0;
};

} // namespace noi
