#pragma once

#include "core/model/seen.h"
#include "core/store/registers.h"
#include "core/store/store.h"

namespace noi
{

/// What one user does in one go: collected here, written together by commit(), or not at all.
class Work
{
public:
    Work(Store& store, Id actor) : m_store(store), m_actor(actor) {}

    /// A new record in a file; without a file it begins its own (a person, a station).
    template <class R> Id add(const R& record, Id file = {})
    {
        return addRecord(R::number, fieldValues(record), file);
    }

    /// The fields in which `after` differs from what was seen; each names the operations it replaces.
    template <class R> void change(const Seen<R>& seen, const R& after, Id file)
    {
        changeRecord(R::number, seen.id, fieldValues(seen.value), fieldValues(after), seen.sources, file);
    }

    [[nodiscard]] bool isEmpty() const { return m_ops.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_ops.size(); } ///< operations collected so far
    /// On the disk when it returns. Nothing to write is a success. Of much work `progress` hears, and can
    /// stop it: then nothing was written.
    Result<void> commit(const Progress& progress = {});

private:
    Id addRecord(int type, const FieldValues& values, Id file);
    void changeRecord(int type, Id record, const FieldValues& before, const FieldValues& after,
                      const QMap<int, QList<Id>>& sources, Id file);

    Store& m_store;
    Id m_actor;
    QList<Op> m_ops;
};

/// A record together with what a later change has to name.
template <class R> Result<Seen<R>> readSeen(Store& store, Id id)
{
    const auto state = store.state(id);
    if (!state) return state.error();
    if (state->type != R::number) return noSuchRecord(id);
    Seen<R> seen{id, fromFieldValues<R>(state->shownValues()), {}, {}};
    for (auto field = state->fields.begin(); field != state->fields.end(); ++field) {
        seen.sources.insert(field.key(), field->sources());
        if (field->disputed()) seen.fieldsToReview.append(field.key());
    }
    return seen;
}

} // namespace noi
