#pragma once

#include "core/base/id.h"

#include <QString>

namespace noi
{

/// Who does it: every operation carries the user, every use case asks what the role may do.
struct Actor {
    Id user;
    QString name; ///< as it prints on records
    QString role; ///< code of the roles pack
};

} // namespace noi
