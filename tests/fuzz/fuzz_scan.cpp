#include "core/barcode/gs1_element_string.h"
#include "core/barcode/scan.h"
#include "tests/fuzz/fuzz.h"

// Whatever is understood as GS1 fields can be printed and is then understood the same way.
void noi::fuzz::run(QByteArrayView bytes)
{
    const auto scan = readScan(bytes.toByteArray(), today);
    if (!scan || !std::holds_alternative<Gs1Message>(*scan)) return;
    const auto& message = std::get<Gs1Message>(*scan);
    const auto again = readGs1ElementString(gs1ElementString(message.elements), today);
    require(again.ok() && *again == message);
}
