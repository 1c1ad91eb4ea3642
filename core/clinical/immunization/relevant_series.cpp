#include "core/clinical/immunization/relevant_series.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

QString word(Gender gender)
{
    switch (gender) {
    case Gender::Female: return QStringLiteral("Female");
    case Gender::Male: return QStringLiteral("Male");
    case Gender::Unknown: break;
    }
    return QStringLiteral("Unknown");
}

/// Table 5-4. An indication's ages are judged on the day of assessment (CALCDTIND-1, -2).
bool applies(const Indication& indication, const PersonCase& person)
{
    return person.patient.has(indication.observation) &&
           isWithinAges(person.assessment, person.patient.born, indication.beginAge, indication.endAge);
}

} // namespace

bool isWithinAges(QDate day, QDate born, const std::optional<Duration>& begin,
                  const std::optional<Duration>& end)
{
    return (!begin || day >= born + *begin) && (!end || day < born + *end);
}

bool isFor(const AntigenSeries& series, Gender gender)
{
    return series.requiredGenders.isEmpty() || series.requiredGenders.contains(word(gender));
}

bool isRelevant(const AntigenSeries& series, const PersonCase& person)
{
    if (!isFor(series, person.patient.gender)) return false;
    return series.type != SeriesType::Risk ||
           std::ranges::any_of(series.indications,
                               [&](const Indication& one) { return applies(one, person); });
}

} // namespace noi::immunization
