#include "core/barcode/card_fields.h"
#include "core/base/partial_date.h"
#include "tests/fuzz/fuzz.h"

void noi::fuzz::run(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto date = PartialDate::fromText(text); date.ok()) require(date->toText() == text);
    (void)compactDate(text, 2000);
    (void)slashDate(text);
}
