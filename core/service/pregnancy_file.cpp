#include "core/service/pregnancy_file.h"

namespace noi
{

const PregnancyLine* PregnancyFile::current() const
{
    for (const PregnancyLine& line : pregnancies)
        if (line.goesOn()) return &line;
    return nullptr;
}

} // namespace noi
