#pragma once

#include "core/model/reaction.h"
#include "core/report/report_table.h"
#include "core/service/immunization_plan.h"
#include "core/service/session_desk.h"

#include <QFuture>

namespace noi
{

/// What the session page asks of the house: SessionDesk and the corrections of PersonFiles, as the user who
/// is logged in, away from the screen's thread. A future may be ready at once; its continuation runs on the
/// page's thread.
class SessionSource
{
public:
    virtual ~SessionSource() = default;

    virtual QFuture<Result<QList<SessionLine>>> sessions(QDate from, QDate to) = 0; ///< newest first
    virtual QFuture<Result<QList<Stored<Site>>>> sites() = 0;
    virtual QFuture<Result<QList<Stored<Fridge>>>> fridges() = 0;
    virtual QFuture<Result<Id>> openSession(const Session& session) = 0;
    virtual QFuture<Result<void>> closeSession(Id session, const QString& stopReason) = 0;
    virtual QFuture<Result<SessionBoard>> board(Id session) = 0;

    virtual QFuture<Result<Id>> receive(Id session, Id person) = 0;
    virtual QFuture<Result<void>> leave(Id visit, const QString& reason) = 0;
    virtual QFuture<Result<void>> back(Id visit) = 0;
    virtual QFuture<Result<Id>> screen(const Screening& screening) = 0;

    virtual QFuture<Result<VialOffer>> offerVial(Id session, const Scan& scan) = 0;
    virtual QFuture<Result<VialOffer>> offerVial(Id session, const QString& product, const QString& lot,
                                                 const PartialDate& expiry) = 0;
    virtual QFuture<Result<void>> discardVial(Id vial, const QString& reason) = 0;
    virtual QFuture<Result<ImmunizationPlan>> planFor(Id visit) = 0;
    virtual QFuture<Result<DoseCheck>> checkInjection(Id visit, const QString& product) = 0;
    virtual QFuture<Result<Id>> inject(const Injection& injection) = 0;
    virtual QFuture<Result<DoseCheck>> checkPaperDose(const PaperDose& dose) = 0;
    virtual QFuture<Result<Id>> enterPaperDose(const PaperDose& dose) = 0;

    virtual QFuture<Result<Id>> voidFact(Id fact, const QString& reason) = 0;
    virtual QFuture<Result<Id>> addReaction(const Reaction& reaction) = 0;
    virtual QFuture<Result<Id>> suspendLot(const QString& product, const QString& lot, const QString& reason,
                                           Id reaction) = 0;

    /// To print, as ReportDesk makes it; in the screen's language: "vi", "en".
    virtual QFuture<Result<report::ReportTable>> sheet(Id session, const QString& language) = 0;
    /// The same with so many numbered lines to write on.
    virtual QFuture<Result<report::ReportTable>> blankSheet(int rows, const QString& language) = 0;
};

/// Finding a person by what was typed or scanned, as PeopleSearch does.
class SessionPeople
{
public:
    virtual ~SessionPeople() = default;
    virtual QFuture<Result<QList<PersonLine>>> find(const QString& typed, int limit) = 0;
    virtual QFuture<Result<QList<PersonLine>>> byScan(const Scan& scan) = 0;
};

} // namespace noi
