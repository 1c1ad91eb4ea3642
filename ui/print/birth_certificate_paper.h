#pragma once

#include "core/model/birth_certificate.h"
#include "ui/print/sheet.h"

#include <QDateTime>

namespace noi
{

/// Giấy chứng sinh, one upright A4: what stands in the fact, and nothing else.
[[nodiscard]] PrintJob birthCertificateJob(const BirthCertificate& certificate, const QString& station,
                                           const QDateTime& printed);

} // namespace noi
