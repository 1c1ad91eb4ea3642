#include "core/barcode/gs1_digital_link.h"
#include "tests/fuzz/fuzz.h"

void noi::fuzz::run(QByteArrayView bytes)
{
    const auto message = readGs1DigitalLink(bytes, today);
    if (!message) return;
    const auto link = gs1DigitalLink("https://id.gs1.org", message->elements);
    require(link.ok());
    const auto again = readGs1DigitalLink(*link, today);
    require(again.ok() && *again == *message);
}
