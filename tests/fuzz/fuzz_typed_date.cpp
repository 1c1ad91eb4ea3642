#include "core/base/typed_date.h"

using namespace noi;

/// Whatever is typed into a date field is a date or an error, and a birth is never in the future.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0) return 0;
    const QString typed = QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const QDate today(2026, 11, 21);
    const DateRules rules{(data[0] & 1) != 0, (data[0] & 2) != 0, (data[0] & 4) != 0};
    const auto date = readTypedDate(typed, today, rules);
    if (date && rules.pastOnly && !date->isNull() && date->earliest() > today) __builtin_trap();
    if (date && rules.needsDay && !date->isNull() && date->precision() < PartialDate::Precision::Day)
        __builtin_trap();
    return 0;
}
