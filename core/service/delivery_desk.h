#pragma once

#include "core/model/birth_certificate.h"
#include "core/model/death.h"
#include "core/service/actor.h"
#include "core/service/pregnancy_file.h"

namespace noi
{

struct ServiceContext;

/// A child as the delivery form has it: its record, and the name its file gets ("Con bà …" where empty).
struct NewbornEntry {
    Newborn newborn;
    QString name;
};

/// What a delivery wrote.
struct DeliveryDone {
    Id delivery;
    QList<Id> newborns; ///< in the order given
    QList<Id> children; ///< their files; none for a stillborn
};

/// Births, what follows them, and deaths.
class DeliveryDesk
{
public:
    DeliveryDesk(ServiceContext& context, const pregnancy::PregnancyReference& reference)
        : m_context(context), m_reference(reference)
    {
    }

    /// Three fields are enough: the mother, when, and one child's outcome. Opens the file of each child born
    /// alive (birth, sex, mother, the mother's household, commune, hamlet and ethnicity) and ends the
    /// pregnancy (a woman of whom none was known gets one that has ended), all in one transaction. BadInput:
    /// no child, in the future, before 20 weeks or after 45, weights of no child, Apgar above 10. A weight at
    /// birth is kept as a Measurement too.
    Result<DeliveryDone> record(const Actor& actor, const Delivery& delivery,
                                const QList<NewbornEntry>& newborns);
    /// A birth is completed or corrected. Writes the fields that differ.
    Result<void> change(const Actor& actor, const Seen<Delivery>& seen, const Delivery& after);
    Result<void> change(const Actor& actor, const Seen<Newborn>& seen, const Newborn& after);
    /// One more child of a delivery that is written already.
    Result<DeliveryDone> addNewborn(const Actor& actor, Id delivery, const NewbornEntry& newborn);

    Result<Id> recordPostnatal(const Actor& actor, const PostnatalVisit& visit);

    /// What would stand on the certificate, from what is known; the number is the next of this year.
    Result<BirthCertificate> draftCertificate(const Actor& actor, Id newborn);
    /// Refused for a stillborn, for a number that stands on another one, and where one was issued already and
    /// this does not replace it.
    Result<Id> issueCertificate(const Actor& actor, const BirthCertificate& certificate);
    /// Newest first; the ones replaced too.
    Result<QList<FactLine<BirthCertificate>>> certificates(const Actor& actor, Id child);

    /// A death: the fact, and the person's day of death, in one transaction. Of a pregnant woman undelivered
    /// it also ends the pregnancy.
    Result<Id> recordDeath(const Actor& actor, const Death& death);

private:
    ServiceContext& m_context;
    const pregnancy::PregnancyReference& m_reference;
};

} // namespace noi
