#pragma once

#include "core/service/growth_desk.h"
#include "ui/people/people_source.h"

#include <functional>
#include <memory>

namespace noi
{

/// A child's growth with what it is judged by: WHO's lines are drawn behind it.
struct GrowthAnswer {
    GrowthFile file;
    std::shared_ptr<const growth::GrowthReference> reference;
};

class Dialogs;
class GrowthSource;

/// What the growth tab needs besides what the people pages have. All outlive it.
struct GrowthParts {
    GrowthSource& source;
    Dialogs& dialogs;
    std::function<QString()> station; ///< its name, asked when something is printed
};

/// What the growth tab asks of the station's records: core's GrowthDesk, whose contract holds here.
class GrowthSource
{
public:
    virtual ~GrowthSource() = default;

    virtual Later<GrowthAnswer> growth(Id person) = 0;
    virtual Later<MeasuringDoubts> doubts(const Measurement& measured) = 0;
    virtual Later<Id> measure(const Measurement& measured) = 0;
};

} // namespace noi
