#pragma once

#include "core/service/actor.h"
#include "core/service/pregnancy_file.h"

namespace noi
{

struct ServiceContext;

/// Following a pregnancy from the first visit to its end. What is typed wrongly is refused with a sentence;
/// what is unusual is kept. Corrections name the wrong fact in `replaces`, of the same person, with a reason.
class PregnancyDesk
{
public:
    PregnancyDesk(ServiceContext& context, const pregnancy::PregnancyReference& reference)
        : m_context(context), m_reference(reference)
    {
    }

    /// Of all files of this person.
    Result<PregnancyFile> open(const Actor& actor, Id person);

    /// BadInput: a man, a last period or scan in the future or more than 45 weeks ago, a PARA that cannot be,
    /// no day at all to date by is allowed. Refused while another pregnancy of hers goes on.
    Result<Id> begin(const Actor& actor, const Pregnancy& pregnancy);
    /// Writes the fields in which `after` differs from what was seen.
    Result<void> change(const Actor& actor, const Seen<Pregnancy>& seen, const Pregnancy& after);
    /// Miscarriage and the other endings that are neither a delivery nor her death (DeliveryDesk); `endedAt`
    /// up to today, not before the start. A miscarriage from 22 weeks on is refused: that is a stillbirth, a
    /// delivery.
    Result<void> end(const Actor& actor, const Seen<Pregnancy>& seen, Pregnancy::Ending ending,
                     const PartialDate& endedAt, const QString& place, const QString& note);
    /// It goes on after all: an ending that was written by mistake.
    Result<void> reopen(const Actor& actor, const Seen<Pregnancy>& seen);

    /// BadInput where a figure is of no woman or child in her, or the day is to come or before the pregnancy.
    Result<Id> recordVisit(const Actor& actor, const AntenatalVisit& visit);
    /// What the rules say of her with this visit, and what the visit's figures make of the doubt; asked while
    /// it is typed, writes nothing.
    Result<QList<pregnancy::Finding>> findings(const Actor& actor, const AntenatalVisit& visit);
    Result<Id> recordTest(const Actor& actor, const AntenatalTest& test);
    Result<Id> refer(const Actor& actor, const Referral& referral);

private:
    ServiceContext& m_context;
    const pregnancy::PregnancyReference& m_reference;
};

} // namespace noi
