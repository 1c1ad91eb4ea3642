#include "core/report/family.h"

namespace noi::report
{

FillFamily fillOf(const QString& family)
{
    static const QHash<QString, FillFamily> all{{QStringLiteral("milestone"), fillMilestones},
                                                {QStringLiteral("fully"), fillFullyImmunised},
                                                {QStringLiteral("delivery"), fillDeliveries},
                                                {QStringLiteral("newborn"), fillNewborns},
                                                {QStringLiteral("visit"), fillVisits},
                                                {QStringLiteral("pregnancy"), fillPregnancies},
                                                {QStringLiteral("test"), fillTests},
                                                {QStringLiteral("postnatal"), fillPostnatalVisits},
                                                {QStringLiteral("measurement"), fillMeasurements},
                                                {QStringLiteral("death"), fillDeaths},
                                                {QStringLiteral("reaction"), fillReactions},
                                                {QStringLiteral("vial"), fillVials}};
    return all.value(family);
}

} // namespace noi::report
