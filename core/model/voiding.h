#pragma once

#include "core/model/record.h"

namespace noi
{

/// Says that a fact does not count, and why. The fact itself stays as it was written. Itself a fact.
struct Voiding {
    Id target;
    QString reason;

    static constexpr int number = 4;
    static constexpr const char* table = "voiding";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "target", &Voiding::target}, Field{2, "reason", &Voiding::reason}};
    }

    bool operator==(const Voiding&) const = default;
};

} // namespace noi
