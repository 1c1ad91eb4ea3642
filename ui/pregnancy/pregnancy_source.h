#pragma once

#include "core/service/pregnancy_desk.h"
#include "core/service/pregnant_women.h"
#include "ui/people/people_source.h"

#include <memory>

namespace noi
{

/// A woman's pregnancies with what they are judged by: the lists of choices and the tests stand in it.
struct PregnancyAnswer {
    PregnancyFile file;
    std::shared_ptr<const pregnancy::PregnancyReference> reference;
};

/// What the pages on pregnancy ask of the station's records: core's PregnancyDesk and PregnantWomen, whose
/// contracts hold here.
class PregnancySource
{
public:
    virtual ~PregnancySource() = default;

    virtual Later<PregnancyAnswer> pregnancies(Id person) = 0;
    virtual Later<Id> begin(const Pregnancy& pregnancy) = 0;
    virtual Later<void> change(const Seen<Pregnancy>& seen, const Pregnancy& after) = 0;
    virtual Later<void> end(const Seen<Pregnancy>& seen, const Pregnancy& ended) = 0;
    virtual Later<void> reopen(const Seen<Pregnancy>& seen) = 0;
    virtual Later<Id> recordVisit(const AntenatalVisit& visit) = 0;
    virtual Later<QList<pregnancy::Finding>> findings(const AntenatalVisit& visit) = 0;
    virtual Later<Id> recordTest(const AntenatalTest& test) = 0;
    virtual Later<Id> refer(const Referral& referral) = 0;

    virtual Later<QList<PregnantWoman>> pregnantWomen() = 0;
};

} // namespace noi
