#pragma once

#include "core/base/clock.h"
#include "core/clinical/screening/evaluate.h"
#include "core/reference/injection_sites.h"
#include "core/reference/products.h"
#include "core/reference/schedule_pack.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/feedback.h"
#include "ui/session/session_source.h"

#include <functional>

namespace noi
{

/// What the session page is built from; all of it outlives the page.
struct SessionParts {
    SessionSource& source;
    SessionPeople& people;
    const Products& products;
    const SchedulePack& schedule; ///< the words for vaccine groups
    const InjectionSites& sites;
    const Checklists& checklists;
    const Clock& clock;
    Feedback& feedback;
    Dialogs& dialogs;
    std::function<QString()> userName; ///< who is logged in now, as it prints on records
    std::function<QString()> language; ///< of the screen: "vi" or "en"

    /// Names as shown; the code itself where the pack does not know it.
    [[nodiscard]] QString productName(const QString& code) const;
    [[nodiscard]] QString productShort(const QString& code) const;
    [[nodiscard]] QString siteName(const QString& code) const;
    [[nodiscard]] QDate today() const { return vietnamToday(clock); }
    [[nodiscard]] PartialDate thisMinute() const { return PartialDate::ofMinute(vietnamNow(clock)); }
};

/// Runs `then` with the result on the context's thread; not at all once the context is gone.
template <class T, class Then> void whenDone(QFuture<Result<T>> future, QObject* context, Then then)
{
    future.then(context, [then](const Result<T>& result) { then(result); });
}

} // namespace noi
