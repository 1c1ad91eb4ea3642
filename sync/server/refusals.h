#pragma once

#include "sync/wire/messages.h"

namespace noi
{

/// What is to be said, before it is sealed.
struct Outcome {
    int status = 200;
    bool refused = false;
    QByteArray body;
    QString note;
    int opsIn = 0, opsOut = 0;
};

/// The HTTP status that goes with it, and the sentence for people.
[[nodiscard]] Outcome refuse(wire::RefusalCode code, qint64 retryAfterMs = 0);

} // namespace noi
