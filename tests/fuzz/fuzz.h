#pragma once

#include <QByteArrayView>
#include <QDate>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace noi::fuzz
{

inline const QDate today(2026, 11, 21);

/// Called with every input; defined by each target.
void run(QByteArrayView bytes);

/// Stops the fuzzer with this input as a finding.
inline void require(bool holds)
{
    if (!holds) std::abort();
}

} // namespace noi::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    noi::fuzz::run(QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
