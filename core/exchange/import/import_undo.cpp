#include "core/exchange/import/import_desk.h"
#include "core/model/voiding.h"
#include "core/service/service_context.h"
#include "core/store/registers/import_register.h"
#include "core/store/registers/person_register.h"

#include <algorithm>

namespace noi::exchange
{

namespace
{

/// Whoever is worked on stays, and so do their parents: a child without its mother is worse than one too
/// many.
QSet<Id> staying(const QList<ImportRegister::Brought>& people)
{
    QSet<Id> stay;
    for (bool more = true; more;) {
        more = false;
        for (const auto& one : people) {
            if (one.untouched && !stay.contains(one.person)) continue;
            for (const Id id : {one.person, one.mother, one.father})
                if (id && !stay.contains(id)) {
                    stay.insert(id);
                    more = true;
                }
        }
    }
    return stay;
}

} // namespace

Result<ImportUndone> ImportDesk::undo(const Actor& actor, Id run, const QString& reason,
                                      const Progress& progress)
{
    if (auto allowed = m_context.require(actor, "import-data"); !allowed) return allowed.error();
    if (reason.trimmed().isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Say why the import is taken back."));
    const auto seen = readSeen<ImportRun>(m_context.store, run);
    if (!seen) return seen.error();
    if (!seen->value.undoneAt.isNull())
        return refused(QT_TRANSLATE_NOOP("Error", "This import was taken back already."));
    ImportRegister known(m_context.database());
    const int made = seen->value.made.value_or(0);
    const auto doses = known.standingDoses(run, made);
    const auto people = known.people(run, made, m_context.store.model().types());
    if (!doses) return doses.error();
    if (!people) return people.error();

    Work work(m_context.store, actor.user);
    ImportUndone undone;
    for (const Id dose : *doses) {
        const auto file = m_context.store.fileOf(dose);
        if (!file) return file.error();
        work.add(Voiding{dose, reason.trimmed()}, *file);
        ++undone.doses;
    }
    const QSet<Id> stay = staying(*people);
    QList<Id> stayed;
    for (const auto& one : *people) {
        if (stay.contains(one.person)) {
            stayed.append(one.person);
            continue;
        }
        Person after;
        after.withdrawn = reason.trimmed();
        work.change(Seen<Person>{one.person, {}, {}, {}}, after, one.person);
        ++undone.people;
    }
    ImportRun after = seen->value;
    after.undoneAt = m_context.now();
    after.undoReason = reason.trimmed();
    work.change(*seen, after, m_context.station);
    if (auto written = work.commit(progress); !written) return written.error();
    const auto lines = PersonRegister(m_context.database()).lines(stayed);
    if (!lines) return lines.error();
    undone.stayed = *lines;
    return undone;
}

} // namespace noi::exchange
