#include "app/station/scanner_settings_file.h"

namespace noi
{

namespace
{

/// Enums by number; one out of range is the default.
template <class E> E choice(const StationSettings& file, const QString& name, E otherwise, E last)
{
    const int number = file.number(name, static_cast<int>(otherwise));
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<E>(number) : otherwise;
}

quint16 usbNumber(const StationSettings& file, const QString& name)
{
    return static_cast<quint16>(qBound(0, file.number(name, 0), 0xffff));
}

const QString group = QStringLiteral("scanner/");

} // namespace

ScannerSettings readScannerSettings(const StationSettings& file)
{
    ScannerSettings s;
    s.kind = choice(file, group + QStringLiteral("kind"), s.kind, ScannerKind::Keyboard);
    s.serial.port = file.text(group + QStringLiteral("port"));
    s.serial.vendor = usbNumber(file, group + QStringLiteral("vendor"));
    s.serial.product = usbNumber(file, group + QStringLiteral("product"));
    s.serial.serialNumber = file.text(group + QStringLiteral("serialNumber"));
    s.serial.baud = qBound(300, file.number(group + QStringLiteral("baud"), s.serial.baud), 921600);
    s.serial.ending = choice(file, group + QStringLiteral("ending"), s.serial.ending, SerialEnding::Pause);
    s.wedge.prefix = file.text(group + QStringLiteral("prefix"));
    s.wedge.suffix = choice(file, group + QStringLiteral("suffix"), s.wedge.suffix, ScanSuffix::None);
    s.wedge.maxGapMs = qBound(15, file.number(group + QStringLiteral("maxGapMs"), s.wedge.maxGapMs), 60);
    s.wedge.minLength = qBound(3, file.number(group + QStringLiteral("minLength"), s.wedge.minLength), 50);
    s.wedge.scannerLayout =
        choice(file, group + QStringLiteral("scannerLayout"), s.wedge.scannerLayout, KeyboardLayout::French);
    s.wedge.pcLayout =
        choice(file, group + QStringLiteral("pcLayout"), s.wedge.pcLayout, KeyboardLayout::French);
    s.wedge.inputMethod =
        choice(file, group + QStringLiteral("inputMethod"), s.wedge.inputMethod, InputMethod::Vni);
    s.wedge.separator =
        choice(file, group + QStringLiteral("separator"), s.wedge.separator, SeparatorFate::Lost);
    s.wedge.separatorText = file.text(group + QStringLiteral("separatorText"));
    s.wedge.scannerMindsCapsLock = file.number(group + QStringLiteral("mindsCapsLock"), 0) == 1;
    return s;
}

void writeScannerSettings(StationSettings& file, const ScannerSettings& s)
{
    const auto set = [&file](const char* name, const QVariant& value) {
        file.set(group + QLatin1String(name), value);
    };
    set("kind", static_cast<int>(s.kind));
    set("port", s.serial.port);
    set("vendor", s.serial.vendor);
    set("product", s.serial.product);
    set("serialNumber", s.serial.serialNumber);
    set("baud", s.serial.baud);
    set("ending", static_cast<int>(s.serial.ending));
    set("prefix", s.wedge.prefix);
    set("suffix", static_cast<int>(s.wedge.suffix));
    set("maxGapMs", s.wedge.maxGapMs);
    set("minLength", s.wedge.minLength);
    set("scannerLayout", static_cast<int>(s.wedge.scannerLayout));
    set("pcLayout", static_cast<int>(s.wedge.pcLayout));
    set("inputMethod", static_cast<int>(s.wedge.inputMethod));
    set("separator", static_cast<int>(s.wedge.separator));
    set("separatorText", s.wedge.separatorText);
    set("mindsCapsLock", s.wedge.scannerMindsCapsLock ? 1 : 0);
}

} // namespace noi
