#pragma once

#include "core/service/delivery_desk.h"
#include "tests/support/test_station.h"
#include "tests/ui/people/fake_people.h"
#include "ui/birth/birth_source.h"

namespace noi::test
{

/// Answers at once, from a real station's records.
class BirthAtOnce : public BirthSource
{
public:
    BirthAtOnce(TestStation& home, std::shared_ptr<const pregnancy::PregnancyReference> packs)
        : m_home(home), m_packs(std::move(packs))
    {
    }

    DeliveryDesk desk() { return {*m_home.context, *m_packs}; }

    Later<DeliveryDone> recordDelivery(const Delivery& delivery, const QList<NewbornEntry>& newborns,
                                       const std::optional<Death>& mothersDeath) override
    {
        return ready(desk().record(m_home.nurse, delivery, newborns, mothersDeath));
    }
    Later<DeliveryDone> addNewborn(Id delivery, const NewbornEntry& newborn) override
    {
        return ready(desk().addNewborn(m_home.nurse, delivery, newborn));
    }
    Later<void> changeDelivery(const Seen<Delivery>& seen, const Delivery& after) override
    {
        return ready(desk().change(m_home.nurse, seen, after));
    }
    Later<void> changeNewborn(const Seen<Newborn>& seen, const Newborn& after) override
    {
        return ready(desk().change(m_home.nurse, seen, after));
    }
    Later<Id> recordPostnatal(const PostnatalVisit& visit) override
    {
        return ready(desk().recordPostnatal(m_home.nurse, visit));
    }
    Later<QList<pregnancy::Finding>> postnatalFindings(const PostnatalVisit& visit) override
    {
        return ready(desk().findings(m_home.nurse, visit));
    }
    Later<Id> recordDeath(const Death& death) override
    {
        return ready(desk().recordDeath(m_home.nurse, death));
    }
    Later<void> takeBackDeath(Id death, const QString& reason) override
    {
        return ready(desk().takeBackDeath(m_home.nurse, death, reason));
    }
    Later<BirthCertificate> draftCertificate(Id newborn) override
    {
        return ready(desk().draftCertificate(m_home.nurse, newborn));
    }
    Later<Id> issueCertificate(const BirthCertificate& certificate) override
    {
        return ready(desk().issueCertificate(m_home.nurse, certificate));
    }
    Later<QList<FactLine<BirthCertificate>>> certificates(Id child) override
    {
        return ready(desk().certificates(m_home.nurse, child));
    }

private:
    TestStation& m_home;
    std::shared_ptr<const pregnancy::PregnancyReference> m_packs;
};

} // namespace noi::test
