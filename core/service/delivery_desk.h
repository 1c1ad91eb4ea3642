#pragma once

#include "core/model/birth_certificate.h"
#include "core/model/death.h"
#include "core/service/actor.h"
#include "core/service/postnatal_due.h"
#include "core/service/pregnancy_file.h"

namespace noi
{

struct ServiceContext;

/// A child as the delivery form has it: its record, and the name its file gets ("Con bà …" where empty).
/// Mother, delivery, place among the twins, and, where they are empty, time and gestation are filled in.
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

/// Births, what follows them, and deaths. Each call that writes is one transaction; what is typed wrongly is
/// refused with a sentence, and then nothing was written.
class DeliveryDesk
{
public:
    DeliveryDesk(ServiceContext& context, const pregnancy::PregnancyReference& reference)
        : m_context(context), m_reference(reference)
    {
    }

    /// Three fields are enough: the mother, when, and one child's outcome. Opens the file of each child born
    /// alive (birth, sex, mother, the mother's household, commune, hamlet, address and ethnicity) and ends
    /// the pregnancy: the one that is named, else the one that goes on (or of which she moved away or died,
    /// and no birth is known), else one that is added as ended. A weight, length or head at birth is kept as
    /// a Measurement too. Needs "record-delivery" only.
    ///
    /// `mothersDeath`: for a mother who died; only `diedAt` is needed, and it is kept as recordDeath() does.
    /// `motherAfter` Died needs it, unless her file says already when she died.
    ///
    /// BadInput: no child, no outcome, a man's file, a day to come, before 20 weeks or after 45, a child born
    /// dead before 22, figures of no birth, codes of no list. Refused: a birth of this pregnancy, or one of
    /// hers less than 20 weeks away, is recorded; a pregnancy that ended otherwise (moved away and died
    /// undelivered may be corrected so).
    Result<DeliveryDone> record(const Actor& actor, const Delivery& delivery,
                                const QList<NewbornEntry>& newborns,
                                const std::optional<Death>& mothersDeath = {});
    /// A birth is completed or corrected: writes the fields that differ, with the checks of record().
    /// `motherAfter` may become Died once her death is recorded. The children and the end of the pregnancy
    /// follow a corrected day, and gestations that came from here follow it, where they still agree with
    /// `seen`. Mother and pregnancy stay.
    Result<void> change(const Actor& actor, const Seen<Delivery>& seen, const Delivery& after);
    /// The child's file (birth, sex) follows where it still has what the birth wrote, and so does the
    /// measurement at birth, by a correction. Outcome: born alive after all opens its file; stillborn after
    /// all closes the file that was opened, as of who died at birth. Delivery, mother and child stay.
    Result<void> change(const Actor& actor, const Seen<Newborn>& seen, const Newborn& after);
    /// One more child of a delivery that is written already; its place follows the last one's.
    Result<DeliveryDone> addNewborn(const Actor& actor, Id delivery, const NewbornEntry& newborn);

    /// The birth of a person, by any file of theirs; none where it is not known here.
    Result<std::optional<DeliveryLine>> birthOfChild(const Actor& actor, Id child);

    /// A visit of the mother or of a child (`person` says which) after `delivery`; day today and examiner are
    /// filled in. BadInput: someone who is not of this birth, a day before the birth or to come, figures of
    /// nobody (30–43 °C…), signs of the other's list. Corrections name the wrong visit in `replaces`, of the
    /// same person, with a reason.
    Result<Id> recordPostnatal(const Actor& actor, const PostnatalVisit& visit);
    /// What the rules say of this visit, the gravest first; asked while it is typed, writes nothing.
    Result<QList<pregnancy::Finding>> findings(const Actor& actor, const PostnatalVisit& visit);
    /// Visits that are due or late today, or to come, after all births of the last weeks; by due day.
    Result<QList<PostnatalDue>> postnatalDue(const Actor& actor);

    /// What would stand on the certificate, from what is known. Its number is the next of this year on this
    /// PC (nextCertificateNumber()); a station that numbers in a book writes that one instead.
    Result<BirthCertificate> draftCertificate(const Actor& actor, Id newborn);
    /// BadInput: no number, mother's name or time of birth, or another child's file. Refused for a stillborn,
    /// for a number that stands on another child's, and where one was issued already and this does not
    /// replace it (with a reason).
    Result<Id> issueCertificate(const Actor& actor, const BirthCertificate& certificate);
    /// Newest first; the ones replaced too.
    Result<QList<FactLine<BirthCertificate>>> certificates(const Actor& actor, Id child);

    /// A death: the fact, and the person's day of death, in one transaction. Of a pregnant woman undelivered
    /// it also ends the pregnancy. Pregnancy and delivery are filled in where they are known (a woman up to
    /// 42 days after, a child up to 27). Refused where a death is recorded that this does not replace. Needs
    /// "care-for-mothers".
    Result<Id> recordDeath(const Actor& actor, const Death& death);
    /// What was told of a person's death, newest first; the ones that do not count too.
    Result<QList<FactLine<Death>>> deaths(const Actor& actor, Id person);
    /// It was a mistake: the fact is voided, the file's day of death goes where it is still that one's, and a
    /// pregnancy that ended by it goes on. Of a correction: what it corrected counts again. PersonFiles does
    /// not void deaths, because of what goes with them.
    Result<void> takeBackDeath(const Actor& actor, Id death, const QString& reason);

private:
    ServiceContext& m_context;
    const pregnancy::PregnancyReference& m_reference;
};

} // namespace noi
