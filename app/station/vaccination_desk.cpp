#include "app/station/vaccination_desk.h"

#include "core/service/person_file.h"

namespace noi
{

QFuture<Result<QList<SessionLine>>> VaccinationDesk::sessions(QDate from, QDate to)
{
    return m_vault.ask([from, to](ServiceContext& context, const Actor&) {
        return SessionDesk(context).sessions(from, to);
    });
}

QFuture<Result<QList<Stored<Site>>>> VaccinationDesk::sites()
{
    return m_vault.ask([](ServiceContext& context, const Actor&) { return SessionDesk(context).sites(); });
}

QFuture<Result<QList<Stored<Fridge>>>> VaccinationDesk::fridges()
{
    return m_vault.ask([](ServiceContext& context, const Actor&) { return SessionDesk(context).fridges(); });
}

QFuture<Result<Id>> VaccinationDesk::openSession(const Session& session)
{
    return m_vault.ask([session](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).openSession(actor, session);
    });
}

QFuture<Result<void>> VaccinationDesk::closeSession(Id session, const QString& stopReason)
{
    return m_vault.ask([session, stopReason](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).closeSession(actor, session, stopReason);
    });
}

QFuture<Result<SessionBoard>> VaccinationDesk::board(Id session)
{
    return m_vault.ask([session](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).board(actor, session);
    });
}

QFuture<Result<Id>> VaccinationDesk::receive(Id session, Id person)
{
    return m_vault.ask([session, person](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).receive(actor, session, person);
    });
}

QFuture<Result<void>> VaccinationDesk::leave(Id visit, const QString& reason)
{
    return m_vault.ask([visit, reason](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).leave(actor, visit, reason);
    });
}

QFuture<Result<void>> VaccinationDesk::back(Id visit)
{
    return m_vault.ask([visit](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).back(actor, visit);
    });
}

QFuture<Result<Id>> VaccinationDesk::screen(const Screening& screening)
{
    return m_vault.ask([screening](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).screen(actor, screening);
    });
}

QFuture<Result<VialOffer>> VaccinationDesk::offerVial(Id session, const Scan& scan)
{
    return m_vault.ask([session, scan](ServiceContext& context, const Actor&) {
        return SessionDesk(context).offerVial(session, scan);
    });
}

QFuture<Result<VialOffer>> VaccinationDesk::offerVial(Id session, const QString& product, const QString& lot,
                                                      const PartialDate& expiry)
{
    return m_vault.ask([session, product, lot, expiry](ServiceContext& context, const Actor&) {
        return SessionDesk(context).offerVial(session, product, lot, expiry);
    });
}

QFuture<Result<void>> VaccinationDesk::discardVial(Id vial, const QString& reason)
{
    return m_vault.ask([vial, reason](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).discardVial(actor, vial, reason);
    });
}

QFuture<Result<ImmunizationPlan>> VaccinationDesk::planFor(Id visit)
{
    return m_vault.ask([visit](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).planFor(actor, visit);
    });
}

QFuture<Result<DoseCheck>> VaccinationDesk::checkInjection(Id visit, const QString& product)
{
    return m_vault.ask([visit, product](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).checkInjection(actor, visit, product);
    });
}

QFuture<Result<Id>> VaccinationDesk::inject(const Injection& injection)
{
    return m_vault.ask([injection](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).inject(actor, injection);
    });
}

QFuture<Result<DoseCheck>> VaccinationDesk::checkPaperDose(const PaperDose& dose)
{
    return m_vault.ask([dose](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).checkPaperDose(actor, dose);
    });
}

QFuture<Result<Id>> VaccinationDesk::enterPaperDose(const PaperDose& dose)
{
    return m_vault.ask([dose](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).enterPaperDose(actor, dose);
    });
}

QFuture<Result<Id>> VaccinationDesk::voidFact(Id fact, const QString& reason)
{
    return m_vault.ask([fact, reason](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).voidFact(actor, fact, reason);
    });
}

QFuture<Result<Id>> VaccinationDesk::addReaction(const Reaction& reaction)
{
    return m_vault.ask([reaction](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).addReaction(actor, reaction);
    });
}

QFuture<Result<Id>> VaccinationDesk::suspendLot(const QString& product, const QString& lot,
                                                const QString& reason, Id reaction)
{
    return m_vault.ask([product, lot, reason, reaction](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).suspendLot(actor, product, lot, reason, reaction);
    });
}

} // namespace noi
