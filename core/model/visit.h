#pragma once

#include "core/model/record.h"

namespace noi
{

/// One person's way through one session, from the door to the end of observation. Where they stand is
/// derived: no screening yet → waiting for it; found eligible → waiting for the injection; a dose → observed;
/// leftAt → done.
struct Visit {
    Id session;
    Id person;
    PartialDate arrivedAt; ///< to the minute
    PartialDate leftAt;    ///< to the minute; null while here
    QString leftReason;    ///< when they went home without what they came for, else empty
    bool late = false;     ///< entered afterwards from a paper sheet

    static constexpr int number = 11;
    static constexpr const char* table = "visit";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "session", &Visit::session},        Field{2, "person", &Visit::person},
                          Field{3, "arrived_at", &Visit::arrivedAt},   Field{4, "left_at", &Visit::leftAt},
                          Field{5, "left_reason", &Visit::leftReason}, Field{6, "late", &Visit::late}};
    }

    bool operator==(const Visit&) const = default;
};

} // namespace noi
