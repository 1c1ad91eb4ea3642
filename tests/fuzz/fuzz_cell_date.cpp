#include "core/exchange/import/cell_reading.h"
#include "tests/fuzz/fuzz.h"

/// Any text in a column of dates: a date in range, or refused.
void noi::fuzz::run(QByteArrayView bytes)
{
    using namespace noi::exchange;
    const Cell cell(QString::fromUtf8(bytes));
    for (const auto order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const auto date = dateIn(cell, order, false, today);
        if (date && !date->isNull()) require(date->year() >= 1880 && date->year() <= 2200);
    }
    (void)personalIdIn(cell);
    (void)phoneIn(cell);
    (void)doseNumberIn(cell);
    (void)sexIn(textOf(cell), SexCodes::MaleIsOne);
}
