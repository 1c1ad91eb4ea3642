#pragma once

#include "core/barcode/wedge/wedge_settings.h"

namespace noi
{

enum class ScannerKind { None, Serial, Keyboard };
/// How a scanner on a serial port ends each code.
enum class SerialEnding {
    LineEnd, ///< carriage return, line feed or both
    Pause,   ///< nothing: a pause says that the code is over
};

struct SerialSettings {
    QString port = {}; ///< "COM3", "ttyACM0", or a path ("/dev/serial/by-id/…")
    /// The device as USB knows it, 0 or empty where there is none: found again when its port's name changes.
    quint16 vendor = 0;
    quint16 product = 0;
    QString serialNumber = {};
    qint32 baud = 9600; ///< bits a second; devices on USB do not care
    SerialEnding ending = SerialEnding::LineEnd;

    bool operator==(const SerialSettings&) const = default;
};

struct ScannerSettings {
    ScannerKind kind = ScannerKind::None;
    SerialSettings serial = {};
    WedgeSettings wedge = {};

    bool operator==(const ScannerSettings&) const = default;
};

} // namespace noi
