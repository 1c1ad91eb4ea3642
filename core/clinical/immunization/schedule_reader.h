#pragma once

#include "core/base/result.h"
#include "core/clinical/immunization/schedule.h"

#include <QByteArray>

namespace noi::immunization
{

/// One file of a schedule.
struct ScheduleFile {
    QString name; ///< for errors
    QByteArray bytes;
};

/// Reads CDSi supporting data: one file whose root is scheduleSupportingData, any number whose root is
/// antigenSupportingData. What is missing, unreadable or contradicts itself fails with BadInput and names
/// file, element and line.
[[nodiscard]] Result<SharedSchedule> readSchedule(const std::vector<ScheduleFile>& files);

/// Every .xml file of a folder (on disk or in the program's resources), as above.
[[nodiscard]] Result<SharedSchedule> loadSchedule(const QString& folder);

} // namespace noi::immunization
