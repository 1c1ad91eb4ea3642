#pragma once

#include "core/base/result.h"
#include "core/model/person_line.h"

namespace noi
{

struct ServiceContext;

/// Where the station's own people live: code of the communes pack. Empty while the PC belongs to no station.
[[nodiscard]] Result<QString> ownCommune(const ServiceContext& context);

/// Which of two files of one person stands for them here: the one by which they live here, else the one with
/// the lesser id. The same on every PC of a commune.
[[nodiscard]] bool isBetterFile(const PersonLine& one, const PersonLine& other, const QString& commune);

} // namespace noi
