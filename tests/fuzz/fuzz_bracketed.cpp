#include "core/barcode/gs1_bracketed.h"
#include "tests/fuzz/fuzz.h"

void noi::fuzz::run(QByteArrayView bytes)
{
    const auto message = readGs1Bracketed(bytes, today);
    if (!message) return;
    const auto again = readGs1Bracketed(gs1Bracketed(message->elements), today);
    require(again.ok() && *again == *message);
}
