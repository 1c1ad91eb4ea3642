#include "core/barcode/wedge/scan_meaning.h"

#include "core/barcode/gs1_element_string.h"
#include "core/barcode/scan.h"

namespace noi
{

ScanMeaning scanMeaning(std::function<QDate()> today)
{
    return [today = std::move(today)](const QByteArray& code) -> QByteArray {
        const auto scan = readScan(code, today());
        if (!scan) return {};
        if (const auto* gs1 = std::get_if<Gs1Message>(&*scan)) return gs1ElementString(gs1->elements);
        return std::holds_alternative<InsuranceCard>(*scan) ? code.toLower() : code;
    };
}

} // namespace noi
