#include "core/clinical/growth/growth_reference.h"

namespace noi::growth
{

Result<GrowthReference> GrowthReference::load(const PackFolders& folders, QDate day)
{
    GrowthReference reference;
    if (auto done = folders.readInto(reference.standard, "growth-who.csv", day); !done) return done.error();
    if (auto done = folders.readInto(reference.classes, "growth-classes.csv", day); !done)
        return done.error();
    if (auto done = folders.readInto(reference.trends, "growth-trends.csv", day); !done) return done.error();
    return reference;
}

} // namespace noi::growth
