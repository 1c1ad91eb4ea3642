#pragma once

#include <QtGlobal>

namespace noi::front
{

/// What a client may ask of the front before it is sent away. Sizes in bytes, times in milliseconds.
struct Limits {
    qint64 body = 8 << 20;
    qint64 header = 8 << 10;
    qint64 bodiesInFlight = 128 << 20; ///< of all requests that are being received or worked on
    int connections = 20'000;
    int connectionsPerAddress = 256; ///< many stations may share one address of their provider
    int inFlightPerDevice = 2;
    int queue = 512;    ///< requests that wait for a worker
    int listeners = 64; ///< clients held at /v1/wait
    int handshakeMs = 20'000;
    int requestMs = 30'000;   ///< for the whole of a request or an answer, and …
    int bytesPerSecond = 500; ///< … this much longer for each piece that did arrive: slow lines are normal
    int idleMs = 150'000;     ///< between two requests of a kept connection
    int waitMs = 25'000;      ///< how long /v1/wait is held
    int stopMs = 10'000;      ///< for what is in flight when the front stops
};

} // namespace noi::front
