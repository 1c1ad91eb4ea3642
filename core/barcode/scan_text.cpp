#include "core/barcode/scan_text.h"

#include "core/barcode/gs1_element_string.h"

namespace noi
{

namespace
{

struct TextOf {
    QByteArray operator()(const Gs1Message& message) const { return gs1ElementString(message.elements); }
    QByteArray operator()(const CitizenCard& card) const { return citizenCardText(card); }
    QByteArray operator()(const InsuranceCard& card) const { return insuranceCardText(card); }
    QByteArray operator()(const StationCard& card) const { return stationCardText(card.person).toLatin1(); }
};

} // namespace

QByteArray scanText(const Scan& scan) { return std::visit(TextOf(), scan); }

} // namespace noi
