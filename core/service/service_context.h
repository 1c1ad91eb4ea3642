#pragma once

#include "core/reference/reference.h"
#include "core/service/actor.h"
#include "core/store/work.h"

namespace noi
{

/// What every use case works with. Lives on the store's thread.
struct ServiceContext {
    Store& store;
    const Reference& reference;
    Id station; ///< file of the station's own affairs

    [[nodiscard]] Database& database() const { return store.database(); }
    [[nodiscard]] PartialDate now() const { return PartialDate::ofMinute(vietnamNow(store.clock())); }
    [[nodiscard]] QDate today() const { return vietnamToday(store.clock()); }

    /// Refused when the actor's role lacks the permission (a key of the permissions pack).
    [[nodiscard]] Result<void> require(const Actor& actor, const char* permission) const;
};

/// Writes one new record in a file, in one transaction.
template <class R>
Result<Id> addOne(const ServiceContext& context, const Actor& actor, const R& record, Id file)
{
    Work work(context.store, actor.user);
    const Id id = work.add(record, file);
    if (auto written = work.commit(); !written) return written.error();
    return id;
}

/// BadInput with this sentence; for checks of what was typed.
[[nodiscard]] inline Error badInput(const char* text, const QStringList& args = {})
{
    return {ErrorKind::BadInput, text, args};
}
[[nodiscard]] inline Error refused(const char* text, const QStringList& args = {})
{
    return {ErrorKind::Refused, text, args};
}

} // namespace noi
