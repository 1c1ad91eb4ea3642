#pragma once

#include "core/exchange/sheet/sheet.h"

#include <QByteArray>

namespace noi::exchange
{

/// A sheet as text: UTF-8 with its mark (Excel takes it for the system's letters without), RFC 4180, commas.
/// Dates as dd/MM/yyyy. readCsv() gives the same texts back.
[[nodiscard]] QByteArray csvOf(const Sheet& sheet);

} // namespace noi::exchange
