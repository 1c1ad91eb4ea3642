#pragma once

#include "core/barcode/scan.h"
#include "core/model/session_line.h"
#include "core/model/station.h"
#include "core/service/actor.h"
#include "core/service/dose_check.h"
#include "core/service/session_board.h"

namespace noi
{

struct ServiceContext;

/// What a scanned or typed vial turned out to be: one that is open already, or a new one ready to be opened.
struct VialOffer {
    Vial vial;    ///< complete but for `fridge`; `openedAt` is now for a new one
    Id openVial;  ///< set when this product, lot (and serial) is open in the session and has doses left
    int left = 0; ///< doses left in it, or in the new one
    bool planned = true; ///< false: the session was not announced for this product (said, not refused)
};

/// One injection as it is recorded: the vial is either open (`vial`) or opened by this very act (`newVial`).
struct Injection {
    Id visit;
    Id vial;
    std::optional<Vial> newVial;
    std::optional<int> doseNumber;
    QString bodySite;
    QString giver;       ///< empty: the actor
    PartialDate givenAt; ///< today; null: now
    QString note;
    QString overrideReason; ///< why it is given although the schedule objects; else empty
};

/// A line of a paper sheet entered afterwards.
struct PaperDose {
    Id session;
    Id person;
    QString product, lot;
    PartialDate expiry;
    std::optional<int> doseNumber;
    QString bodySite, giver;
    PartialDate givenAt;
};

/// The vaccination day. Every call that writes is one transaction.
class SessionDesk
{
public:
    explicit SessionDesk(ServiceContext& context) : m_context(context) {}

    Result<QList<SessionLine>> sessions(QDate from, QDate to); ///< newest first
    Result<QList<Stored<Site>>> sites();
    Result<QList<Stored<Fridge>>> fridges();
    Result<Id> openSession(const Actor& actor, const Session& session);
    /// Nobody is received, screened or vaccinated in it afterwards; paper can still be entered.
    Result<void> closeSession(const Actor& actor, Id session, const QString& stopReason);
    Result<SessionBoard> board(const Actor& actor, Id session);

    /// Someone came. Receiving the same person twice gives the same visit.
    Result<Id> receive(const Actor& actor, Id session, Id person);
    /// Went home, before or after the injection; back() takes it back.
    Result<void> leave(const Actor& actor, Id visit, const QString& reason);
    Result<void> back(const Actor& actor, Id visit);
    Result<Id> screen(const Actor& actor, const Screening& screening);

    /// Refuses, with the reason, what must not be used: unknown product, expired, suspended lot, past its
    /// hours, used up.
    Result<VialOffer> offerVial(Id session, const Scan& scan);
    Result<VialOffer> offerVial(Id session, const QString& product, const QString& lot,
                                const PartialDate& expiry);
    Result<Id> openVial(const Actor& actor, const Vial& vial);
    Result<void> discardVial(const Actor& actor, Id vial, const QString& reason);

    /// What the person of a visit should get today, and what comes next: planForVisit().
    Result<ImmunizationPlan> planFor(const Actor& actor, Id visit);
    /// Whether the person of a visit should get this product today. Says, refuses nothing.
    Result<DoseCheck> checkInjection(const Actor& actor, Id visit, const QString& product);
    /// Records the dose (and the opening of its vial). Refuses what offerVial refuses, anyone not screened
    /// eligible, and, without a reason to override it, what the schedule objects to.
    Result<Id> inject(const Actor& actor, const Injection& injection);
    Result<Id> enterPaperDose(const Actor& actor, const PaperDose& dose);
    /// What the schedule says to a dose from paper, on the day it was given: what happened happened, so it is
    /// only said. Nothing for a day that is not known.
    Result<DoseCheck> checkPaperDose(const Actor& actor, const PaperDose& dose);

private:
    ServiceContext& m_context;
};

} // namespace noi
