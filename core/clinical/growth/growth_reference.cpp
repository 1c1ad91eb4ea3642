#include "core/clinical/growth/growth_reference.h"

namespace noi::growth
{

Result<GrowthReference> GrowthReference::load(const PackFolders& folders, QDate day)
{
    const auto read = [&folders, day]<typename Pack>(const char* name, Pack& into) -> Result<void> {
        const auto file = folders.read(QString::fromLatin1(name), day);
        if (!file) return file.error();
        auto pack = Pack::read(file->bytes, file->name);
        if (!pack) return pack.error();
        into = std::move(pack).value();
        return {};
    };
    GrowthReference reference;
    if (auto done = read("growth-who.csv", reference.standard); !done) return done.error();
    if (auto done = read("growth-classes.csv", reference.classes); !done) return done.error();
    if (auto done = read("growth-trends.csv", reference.trends); !done) return done.error();
    return reference;
}

} // namespace noi::growth
