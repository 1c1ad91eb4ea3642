#pragma once

#include "core/model/session.h"

namespace noi
{

/// A session in one line of a list.
struct SessionLine {
    Stored<Session> session;
    QString siteName;
    int people = 0;
    int doses = 0;
};

} // namespace noi
