#pragma once

#include "core/reference/pack_table.h"

namespace noi
{

/// What the law says about a vaccination session.
struct SessionRules {
    int observationMinutes = 0;
    int persons = 0;           ///< most in one session
    int personsOneVaccine = 0; ///< most in a session that gives a single vaccine

    /// Fails with Damaged, naming the line. One row.
    static Result<SessionRules> read(const QByteArray& bytes, const QString& file);
};

} // namespace noi
