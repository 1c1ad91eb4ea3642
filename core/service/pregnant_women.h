#pragma once

#include "core/clinical/pregnancy/pregnancy_reference.h"
#include "core/model/person_line.h"
#include "core/service/actor.h"

#include <optional>

namespace noi
{

struct ServiceContext;

/// One woman of the list of pregnant women.
struct PregnantWoman {
    Id person, pregnancy;
    PersonLine line;
    std::optional<int> gravida;
    QDate due;                    ///< invalid: not dated
    std::optional<int> gestation; ///< days, today
    int visits = 0;
    QDate lastVisit, nextContact; ///< invalid: none, not known
    bool contactLate = false;
    bool nearBirth = false;                                ///< four weeks before the day and later
    pregnancy::Urgency urgency = pregnancy::Urgency::Note; ///< of the gravest finding
    Words why; ///< what that finding says; empty: none of Watch or more, or one that is for her file only
};

/// Who is pregnant.
class PregnantWomen
{
public:
    PregnantWomen(ServiceContext& context, const pregnancy::PregnancyReference& reference)
        : m_context(context), m_reference(reference)
    {
    }

    /// All whose pregnancy goes on and whose file is here, by expected day; those without one last.
    Result<QList<PregnantWoman>> all(const Actor& actor);

private:
    ServiceContext& m_context;
    const pregnancy::PregnancyReference& m_reference;
};

} // namespace noi
