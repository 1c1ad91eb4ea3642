#pragma once

#include "core/model/record.h"

namespace noi
{

/// Somebody looked at two doses that might have been one, recorded at two places, and both were given. A
/// fact; voiding it brings the question back.
struct DoubleDoseSeen {
    Id first;  ///< the dose with the lesser id
    Id second; ///< the other
    QString reason;

    static constexpr int number = 32;
    static constexpr const char* table = "double_dose_seen";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "first", &DoubleDoseSeen::first},
                          Field{2, "second", &DoubleDoseSeen::second},
                          Field{3, "reason", &DoubleDoseSeen::reason}};
    }

    bool operator==(const DoubleDoseSeen&) const = default;
};

} // namespace noi
