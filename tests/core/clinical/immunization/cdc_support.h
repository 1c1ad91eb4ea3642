#pragma once

#include "core/clinical/immunization/cases/case_check.h"

namespace noi::test
{

/// CDC's schedule 4.64 and a file of cases in CDC's layout.
struct CaseFile {
    immunization::SharedSchedule schedule;
    std::vector<immunization::TestCase> cases;
    immunization::GroupNames groups;

    [[nodiscard]] immunization::CheckedCase check(const immunization::TestCase& test) const;
};

/// Of `path`; the schedule is in `folder`. Requires that all of it can be read.
[[nodiscard]] CaseFile readCaseFile(const QString& folder, const QString& path);

/// "ID: Series_Status is “Complete”, not “Not complete”; …" for what differs.
[[nodiscard]] QString differences(const immunization::CheckedCase& checked);

[[nodiscard]] QByteArray bytesOf(const QString& path);

} // namespace noi::test
