#include "core/service/person_file.h"

#include "core/model/death.h"
#include "core/model/household.h"
#include "core/model/lot_suspension.h"
#include "core/model/voiding.h"
#include "core/service/service_context.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/same_person_register.h"
#include "core/store/registers/session_register.h"

namespace noi
{

namespace
{

Result<QList<DoseLine>> doseLines(Database& database, Id person)
{
    const auto doses = DoseRegister(database).of(person);
    if (!doses) return doses.error();
    QList<DoseLine> lines;
    for (const auto& dose : *doses) {
        const auto status = FactRegister(database).status(recordType<Dose>(), dose.id);
        if (!status) return status.error();
        const auto site = dose.value.site ? PlaceRegister(database).siteName(dose.value.site)
                                          : Result(dose.value.placeText);
        if (!site) return site.error();
        lines.append({dose, *site, status->voided, status->voidReason, status->replacedBy, status->counts()});
    }
    return lines;
}

Result<QList<ReactionLine>> reactionLines(Database& database, Id person)
{
    const auto reactions = ReactionRegister(database).of(person);
    if (!reactions) return reactions.error();
    QList<ReactionLine> lines;
    for (const auto& reaction : *reactions) {
        const auto status = FactRegister(database).status(recordType<Reaction>(), reaction.id);
        if (!status) return status.error();
        lines.append({reaction, !status->counts(), status->voidReason});
    }
    return lines;
}

Result<void> checkReason(const QString& reason)
{
    if (!reason.trimmed().isEmpty()) return {};
    return badInput(QT_TRANSLATE_NOOP("Error", "Say why it does not count."));
}

/// A death stands in the person's record and her pregnancy's too; DeliveryDesk takes all of it back.
Result<void> checkNoDeath(const RecordState& state)
{
    if (state.type != Death::number) return {};
    return refused(QT_TRANSLATE_NOOP(
        "Error", "A death is taken back where deaths are recorded, with all that was written with it."));
}

/// What a fact says it replaces; null for none.
Id replacedFact(const RecordType& type, const RecordState& state)
{
    for (const FieldInfo& field : type.fields)
        if (qstrcmp(field.name, "replaces") == 0)
            if (const auto value = state.fields.constFind(field.number); value != state.fields.constEnd())
                return ValueOf<Id>::fromCbor(value->shown());
    return {};
}

/// A correction that was voided cannot come back beside another correction of the same fact: one injection
/// would count twice.
Result<void> checkNotCorrectedAgain(const ServiceContext& context, const RecordState& state)
{
    const RecordType* type = context.store.model().type(state.type);
    const Id replaced = type ? replacedFact(*type, state) : Id();
    if (!replaced) return {};
    const auto status = FactRegister(context.database()).status(*type, replaced);
    if (!status) return status.error();
    if (!status->replacedBy || status->replacedBy == state.record) return {};
    return refused(QT_TRANSLATE_NOOP(
        "Error", "What this corrected has been corrected in another way since. Void that correction first."));
}

Result<void> checkHistorical(const Dose& dose, const ServiceContext& context)
{
    if (!context.reference.products.byCode(dose.product))
        return badInput(QT_TRANSLATE_NOOP("Error", "Choose which vaccine it was."));
    if (dose.givenAt.isNull() || dose.givenAt.earliest() > context.today())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Write when it was given: a day, month or year up to today."));
    const auto person = PersonRegister(context.database()).find(dose.person);
    if (!person) return person.error();
    if (!person->birth.isNull() && dose.givenAt.latest() < person->birth.earliest())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "A dose on %1 would be before the birth. Check both dates."),
            {dateText(dose.givenAt)});
    return {};
}

} // namespace

Result<PersonFile> PersonFiles::open(const Actor& actor, Id person)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    Database& database = m_context.database();
    auto seen = readSeen<Person>(m_context.store, person);
    if (!seen) return seen.error();
    auto identifiers = IdentifierRegister(database).of(person);
    auto doses = doseLines(database, person);
    auto reactions = reactionLines(database, person);
    auto otherFiles = SamePersons(m_context).linkedWith(actor, person);
    PersonRegister people(database);
    auto children = people.childrenOf(person);
    const auto parents = people.lines({seen->value.mother, seen->value.father});
    if (!otherFiles) return otherFiles.error();
    if (!identifiers || !doses || !reactions || !children || !parents)
        return !identifiers ? identifiers.error()
               : !doses     ? doses.error()
               : !reactions ? reactions.error()
               : !children  ? children.error()
                            : parents.error();
    PersonFile file{*seen, {}, {}, {}, *identifiers, *otherFiles, *doses, *reactions, *children};
    for (const PersonLine& parent : *parents)
        (parent.person == seen->value.mother ? file.motherName : file.fatherName) = parent.fullName;
    if (seen->value.household)
        if (const auto house = readRecord<Household>(database, seen->value.household))
            file.householdName = house->headName.isEmpty() ? house->bookNumber : house->headName;
    return file;
}

Result<Id> PersonFiles::voidFact(const Actor& actor, Id fact, const QString& reason)
{
    const auto voidings = voidFacts(actor, {fact}, reason);
    return voidings ? Result(voidings->first()) : Result<Id>(voidings.error());
}

Result<QList<Id>> PersonFiles::voidFacts(const Actor& actor, const QList<Id>& facts, const QString& reason)
{
    Work work(m_context.store, actor.user);
    QList<Id> voidings;
    for (const Id fact : facts) {
        const auto file = checkVoidable(actor, fact, reason);
        if (!file) return file.error();
        voidings += work.add(Voiding{fact, reason.trimmed()}, *file);
    }
    if (auto written = work.commit(); !written) return written.error();
    return voidings;
}

Result<Id> PersonFiles::checkVoidable(const Actor& actor, Id fact, const QString& reason) const
{
    const auto state = m_context.store.state(fact);
    if (!state) return state.error();
    const bool suspension = state->type == LotSuspension::number;
    if (auto allowed = m_context.require(actor, suspension ? "resume-lot" : "void-dose"); !allowed)
        return allowed.error();
    if (auto sound = checkReason(reason); !sound) return sound.error();
    if (auto other = checkNoDeath(*state); !other) return other.error();
    const RecordType* type = m_context.store.model().type(state->type);
    if (!type || type->kind != RecordKind::Fact || state->type == Voiding::number)
        return refused(QT_TRANSLATE_NOOP(
            "Error",
            "Only what was recorded once and for all (a dose, a reaction) is voided; change the others."));
    const auto status = FactRegister(m_context.database()).status(*type, fact);
    if (!status) return status.error();
    if (status->voided) return refused(QT_TRANSLATE_NOOP("Error", "It is voided already."));
    if (status->replacedBy)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "This was replaced by a later record. Void that one; then this one counts again."));
    return state->file;
}

Result<void> PersonFiles::unvoid(const Actor& actor, Id fact, const QString& reason)
{
    const auto state = m_context.store.state(fact);
    if (!state) return state.error();
    const bool suspension = state->type == LotSuspension::number;
    if (auto allowed = m_context.require(actor, suspension ? "suspend-lot" : "void-dose"); !allowed)
        return allowed;
    if (auto sound = checkReason(reason); !sound) return sound;
    if (auto other = checkNoDeath(*state); !other) return other;
    if (auto alone = checkNotCorrectedAgain(m_context, *state); !alone) return alone;
    const auto voidings = FactRegister(m_context.database()).standingVoidings(fact);
    if (!voidings) return voidings.error();
    Work work(m_context.store, actor.user);
    for (const Id voiding : *voidings)
        work.add(Voiding{voiding, reason.trimmed()}, state->file);
    return work.commit();
}

Result<Id> PersonFiles::replaceDose(const Actor& actor, const Dose& corrected)
{
    if (auto allowed = m_context.require(actor, "void-dose"); !allowed) return allowed.error();
    if (corrected.replaceReason.trimmed().isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Say what was wrong with the dose that is replaced."));
    const auto wrong = DoseRegister(m_context.database()).find(corrected.replaces);
    if (!wrong) return wrong.error();
    const auto status = FactRegister(m_context.database()).status(recordType<Dose>(), corrected.replaces);
    if (!status) return status.error();
    if (!status->counts())
        return refused(QT_TRANSLATE_NOOP(
            "Error", "This dose is voided or replaced already. Correct the one that counts."));
    Dose dose = corrected;
    dose.person = wrong->person;
    if (auto sound = checkHistorical(dose, m_context); !sound) return sound.error();
    return addOne(m_context, actor, dose, dose.person);
}

Result<Id> PersonFiles::addHistoricalDose(const Actor& actor, const Dose& dose)
{
    if (auto allowed = m_context.require(actor, "record-dose"); !allowed) return allowed.error();
    if (auto sound = checkHistorical(dose, m_context); !sound) return sound.error();
    Dose told = dose;
    told.source = Dose::Source::History;
    return addOne(m_context, actor, told, told.person);
}

Result<Id> PersonFiles::addReaction(const Actor& actor, const Reaction& reaction)
{
    if (auto allowed = m_context.require(actor, "record-reaction"); !allowed) return allowed.error();
    if (reaction.severity == Reaction::Severity::Unknown)
        return badInput(QT_TRANSLATE_NOOP("Error", "Say whether the reaction was mild or severe."));
    if (!reaction.onset.isNull() && reaction.onset.earliest() > m_context.today())
        return badInput(QT_TRANSLATE_NOOP("Error", "The reaction cannot have begun after today."));
    if (const auto known = PersonRegister(m_context.database()).find(reaction.person); !known)
        return known.error();
    Reaction reported = reaction;
    if (reaction.dose) {
        const auto dose = DoseRegister(m_context.database()).find(reaction.dose);
        if (!dose) return dose.error();
        const auto files = SamePersonRegister(m_context.database()).filesOf(reaction.person);
        if (!files) return files.error();
        if (!files->contains(dose->person))
            return badInput(QT_TRANSLATE_NOOP("Error", "This dose was given to someone else."));
        reported.person = dose->person; // beside its dose, whichever of their files that is in
    }
    if (reported.reportedBy.isEmpty()) reported.reportedBy = actor.name;
    return addOne(m_context, actor, reported, reported.person);
}

Result<Id> PersonFiles::suspendLot(const Actor& actor, const QString& product, const QString& lot,
                                   const QString& reason, Id reaction)
{
    if (auto allowed = m_context.require(actor, "suspend-lot"); !allowed) return allowed.error();
    if (product.isEmpty() || lot.trimmed().isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Say which vaccine and which lot."));
    const auto already = LotSuspensionRegister(m_context.database()).inForce(product, lot);
    if (!already) return already.error();
    if (*already) return (*already)->id;
    return addOne(m_context, actor,
                  LotSuspension{product, lot.trimmed(), m_context.now(), reason.trimmed(), reaction},
                  m_context.station);
}

} // namespace noi
