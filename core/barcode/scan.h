#pragma once

#include "core/barcode/citizen_card.h"
#include "core/barcode/gs1_message.h"
#include "core/barcode/insurance_card.h"
#include "core/barcode/station_card.h"

#include <QByteArray>
#include <QDate>

#include <variant>

namespace noi
{

using Scan = std::variant<Gs1Message, CitizenCard, InsuranceCard, StationCard>;

/// Makes sense of what a scanner sent for one code; carriage returns and line feeds at its end are its suffix
/// and are ignored. `today` settles the century of two-digit years.
///
/// A symbology identifier (ISO/IEC 15424) in front decides: ]C1 ]d2 ]e0 ]J1 ]Q3 say that GS1 fields follow;
/// ]E0, ]E4 and ]I1 are a bare GTIN; any other one says that the data is not GS1 fields, so only cards and
/// web addresses are looked for. Without one the content decides: a leading FNC1, a web address, fields
/// between "|", the station's own prefix, else GS1 fields, since many scanners send no identifier. Errors: a
/// sentence that says what is wrong and never shows a person's data. Any bytes are safe.
[[nodiscard]] Result<Scan> readScan(const QByteArray& bytes, QDate today);

} // namespace noi
