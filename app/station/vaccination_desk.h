#pragma once

#include "app/station/report_room.h"
#include "ui/session/session_source.h"

namespace noi
{

/// The session page's questions, asked of the use cases on the store's thread.
class VaccinationDesk : public SessionSource
{
public:
    /// `reports`: writes its sheets.
    VaccinationDesk(Vault& vault, ReportRoom& reports) : m_vault(vault), m_reports(reports) {}

    QFuture<Result<QList<SessionLine>>> sessions(QDate from, QDate to) override;
    QFuture<Result<QList<Stored<Site>>>> sites() override;
    QFuture<Result<QList<Stored<Fridge>>>> fridges() override;
    QFuture<Result<Id>> openSession(const Session& session) override;
    QFuture<Result<void>> closeSession(Id session, const QString& stopReason) override;
    QFuture<Result<SessionBoard>> board(Id session) override;
    QFuture<Result<Id>> receive(Id session, Id person) override;
    QFuture<Result<void>> leave(Id visit, const QString& reason) override;
    QFuture<Result<void>> back(Id visit) override;
    QFuture<Result<Id>> screen(const Screening& screening) override;
    QFuture<Result<VialOffer>> offerVial(Id session, const Scan& scan) override;
    QFuture<Result<VialOffer>> offerVial(Id session, const QString& product, const QString& lot,
                                         const PartialDate& expiry) override;
    QFuture<Result<void>> discardVial(Id vial, const QString& reason) override;
    QFuture<Result<ImmunizationPlan>> planFor(Id visit) override;
    QFuture<Result<DoseCheck>> checkInjection(Id visit, const QString& product) override;
    QFuture<Result<Id>> inject(const Injection& injection) override;
    QFuture<Result<DoseCheck>> checkPaperDose(const PaperDose& dose) override;
    QFuture<Result<Id>> enterPaperDose(const PaperDose& dose) override;
    QFuture<Result<Id>> voidFact(Id fact, const QString& reason) override;
    QFuture<Result<Id>> addReaction(const Reaction& reaction) override;
    QFuture<Result<Id>> suspendLot(const QString& product, const QString& lot, const QString& reason,
                                   Id reaction) override;

    QFuture<Result<report::ReportTable>> sheet(Id session, const QString& language) override
    {
        return m_reports.sessionSheet(session, language);
    }
    QFuture<Result<report::ReportTable>> blankSheet(int rows, const QString& language) override
    {
        return m_reports.blankSessionSheet(rows, language);
    }

private:
    Vault& m_vault;
    ReportRoom& m_reports;
};

} // namespace noi
