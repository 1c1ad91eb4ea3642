#pragma once

#include "core/base/result.h"
#include "core/clinical/immunization/patient.h"

namespace noi::tool
{

/// What a file about one person says.
struct PersonFile {
    immunization::Patient patient; ///< doses in the order of the file
    QDate assessment;              ///< invalid: the file states none
};

/// Reads the JSON object that `noi-tool forecast --person` takes (see its usage). Keys it does not know,
/// other types, codes that the schedule does not know and doses before birth fail with BadInput: an
/// explanation of something else than was meant would mislead.
[[nodiscard]] Result<PersonFile> readPersonFile(const QByteArray& bytes, const QString& file,
                                                const immunization::Schedule& schedule);

} // namespace noi::tool
