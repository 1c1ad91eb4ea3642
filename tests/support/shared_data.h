#pragma once

#include <QString>

namespace noi::test
{

/// Path of a reference file kept beside the project (../shared/data/NAME), or empty where it is absent: then
/// the test says so with SKIP_WITHOUT_DATA and ends.
[[nodiscard]] QString sharedData(const QString& name);

} // namespace noi::test

#define SKIP_WITHOUT_DATA(path, name)                                                                        \
    if ((path).isEmpty()) {                                                                                  \
        WARN("skipped: reference data " name " is not beside the project");                                  \
        return;                                                                                              \
    }
