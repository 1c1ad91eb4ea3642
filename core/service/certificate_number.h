#pragma once

#include <QStringList>

namespace noi
{

/// The next number of a medical birth certificate, "00012-1K9Z4.GCS.23734.26": the form
/// serial.GCS.facility.yy of circular 22/2025, with the mark of this PC (its device number to base 36) after
/// the serial. Two PCs of a station count apart, so they never give one number, with or without a network;
/// device numbers are never used twice, not even after a restored backup. `numbers`: those that are on
/// certificates already, of any kind. `facility`: the station's code.
[[nodiscard]] QString nextCertificateNumber(const QStringList& numbers, qint64 device,
                                            const QString& facility, int year);

} // namespace noi
