// What the schedule says at the injection desk. SessionDesk's questions; inject() holds itself to the answer.
#include "core/service/dose_check.h"
#include "core/service/service_context.h"
#include "core/service/session_desk.h"
#include "core/store/registers/session_register.h"

namespace noi
{

namespace
{

Result<DoseCheck> checkFor(const ServiceContext& context, Id person, const QString& code, QDate day)
{
    const Product* product = context.reference.products.byCode(code);
    if (!product) return badInput(QT_TRANSLATE_NOOP("Error", "Choose which vaccine it is."));
    const auto record = immunizationRecordOf(context, person);
    if (!record) return record.error();
    return checkDose(*record, context.reference, *product, day);
}

} // namespace

Result<ImmunizationPlan> SessionDesk::planFor(const Actor& actor, Id visit)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto found = VisitRegister(m_context.database()).find(visit);
    if (!found) return found.error();
    const auto record = immunizationRecordOf(m_context, found->person);
    if (!record) return record.error();
    return planForVisit(found->person, *record, m_context.reference, m_context.today());
}

Result<DoseCheck> SessionDesk::checkInjection(const Actor& actor, Id visit, const QString& product)
{
    if (auto allowed = m_context.require(actor, "record-dose"); !allowed) return allowed.error();
    const auto found = VisitRegister(m_context.database()).find(visit);
    if (!found) return found.error();
    return checkFor(m_context, found->person, product, m_context.today());
}

Result<DoseCheck> SessionDesk::checkPaperDose(const Actor& actor, const PaperDose& dose)
{
    if (auto allowed = m_context.require(actor, "record-dose"); !allowed) return allowed.error();
    PartialDate given = dose.givenAt;
    if (given.isNull()) {
        const auto session = SessionRegister(m_context.database()).find(dose.session);
        if (!session) return session.error();
        given = session->date;
    }
    if (given.precision() < PartialDate::Precision::Day) return DoseCheck();
    return checkFor(m_context, dose.person, dose.product, given.earliest());
}

} // namespace noi
