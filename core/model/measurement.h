#pragma once

#include "core/model/record.h"

namespace noi
{

/// Cân đo: one weighing and measuring of a child, or part of it. What was not measured is absent, never zero.
/// A fact.
struct Measurement {
    /// Nằm, đứng. Who lies measures up to 0.7 cm more.
    enum class Position { Unknown = 0, Lying = 1, Standing = 2 };

    Id person;
    PartialDate measuredAt;
    std::optional<int> weight; ///< g
    std::optional<int> length; ///< mm: length of who lies, height of who stands
    Position position = Position::Unknown;
    std::optional<int> head; ///< mm around
    std::optional<int> arm;  ///< mm around the middle of the left upper arm
    bool oedema = false;     ///< of both feet
    Id site;                 ///< where, if at a site of the station
    QString measuredBy;      ///< name as it prints
    QString note;
    Id replaces;
    QString replaceReason;

    static constexpr int number = 40;
    static constexpr const char* table = "measurement";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &Measurement::person},
                          Field{2, "measured_at", &Measurement::measuredAt},
                          Field{3, "weight", &Measurement::weight},
                          Field{4, "length", &Measurement::length},
                          Field{5, "position", &Measurement::position},
                          Field{6, "head", &Measurement::head},
                          Field{7, "arm", &Measurement::arm},
                          Field{8, "oedema", &Measurement::oedema},
                          Field{9, "site", &Measurement::site},
                          Field{10, "measured_by", &Measurement::measuredBy},
                          Field{11, "note", &Measurement::note},
                          Field{12, "replaces", &Measurement::replaces},
                          Field{13, "replace_reason", &Measurement::replaceReason}};
    }

    bool operator==(const Measurement&) const = default;
};

} // namespace noi
