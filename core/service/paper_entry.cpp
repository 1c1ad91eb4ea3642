#include "core/service/dose_rules.h"
#include "core/service/service_context.h"
#include "core/service/session_desk.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/session_register.h"

namespace noi
{

namespace
{

/// A date that cannot be, said before it becomes a record. An expired or suspended vaccine that was given is
/// a fact all the same; only an expiry before the dose is taken for a slip of the pen.
Result<void> checkPaperDates(const ServiceContext& context, const PaperDose& paper, const PartialDate& given)
{
    if (given.isNull() || given.earliest() > context.today())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Write when it was given: a day, month or year up to today."));
    if (!paper.expiry.isNull() && paper.expiry.latest() < given.earliest())
        return badInput(
            QT_TRANSLATE_NOOP(
                "Error",
                "By this expiry date (%1) the vaccine had expired when it was given (%2). Check both "
                "on the sheet."),
            {dateText(paper.expiry), dateText(given)});
    const auto person = PersonRegister(context.database()).find(paper.person);
    if (!person) return person.error();
    if (!person->birth.isNull() && given.latest() < person->birth.earliest())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "A dose on %1 would be before the birth. Check both dates."),
            {dateText(given)});
    return {};
}

} // namespace

Result<Id> SessionDesk::enterPaperDose(const Actor& actor, const PaperDose& paper)
{
    if (auto allowed = m_context.require(actor, "record-dose"); !allowed) return allowed.error();
    const Product* product = m_context.reference.products.byCode(paper.product);
    if (!product) return badInput(QT_TRANSLATE_NOOP("Error", "Choose which vaccine it was."));
    const auto session = SessionRegister(m_context.database()).find(paper.session);
    if (!session) return session.error();
    const PartialDate given = paper.givenAt.isNull() ? session->date : paper.givenAt;
    if (auto sound = checkPaperDates(m_context, paper, given); !sound) return sound.error();
    if (auto first = checkNotGivenInSession(m_context, paper.session, paper.person, *product); !first)
        return first.error();
    const auto came = VisitRegister(m_context.database()).of(paper.session, paper.person);
    if (!came) return came.error();

    Work work(m_context.store, actor.user);
    const Id visit =
        *came ? *came : work.add(Visit{paper.session, paper.person, given, {}, {}, true}, paper.person);
    Dose dose;
    dose.person = paper.person;
    dose.product = product->code;
    dose.doseNumber = paper.doseNumber;
    dose.givenAt = given;
    dose.lot = paper.lot.trimmed().toUpper();
    dose.expiry = paper.expiry;
    dose.session = paper.session;
    dose.visit = visit;
    dose.site = session->site;
    dose.giver = paper.giver.isEmpty() ? actor.name : paper.giver;
    dose.bodySite = paper.bodySite;
    dose.programme = programmeOf(*product);
    dose.source = Dose::Source::Paper;
    const Id id = work.add(dose, paper.person);
    if (auto written = work.commit(); !written) return written.error();
    return id;
}

} // namespace noi
