#pragma once

#include "core/model/record.h"

namespace noi
{

/// Two files that are one person's, registered at two places; or, looked at, two people after all. A fact.
/// An operation belongs to one file, so one such fact is written into each of the two files, and whoever has
/// either file learns of it. Both name the same link, and voiding that link voids both.
struct SamePerson {
    Id a; ///< whose file this fact is in
    Id b; ///< the other
    QString reason;
    Id link;                ///< the first of the two facts; null in that one itself
    bool different = false; ///< not the same person: not to be asked again

    static constexpr int number = 29;
    static constexpr const char* table = "same_person";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "a", &SamePerson::a}, Field{2, "b", &SamePerson::b},
                          Field{3, "reason", &SamePerson::reason}, Field{4, "link", &SamePerson::link},
                          Field{5, "different", &SamePerson::different}};
    }

    bool operator==(const SamePerson&) const = default;
};

} // namespace noi
