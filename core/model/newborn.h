#pragma once

#include "core/model/answer.h"
#include "core/model/person.h"

namespace noi
{

/// Trẻ sơ sinh: one child as it was born, with register A4's columns about it. In the child's file; of a
/// stillbirth, which has none, in the mother's.
struct Newborn {
    enum class Outcome { Unknown = 0, LiveBirth = 1, StillbirthFresh = 2, StillbirthMacerated = 3 };

    Id delivery;
    Id mother;
    Id child;                        ///< none: stillborn
    std::optional<int> placeInBirth; ///< 1: the first of twins
    Outcome outcome = Outcome::Unknown;
    PartialDate bornAt; ///< to the minute where known
    Sex sex = Sex::Unknown;
    std::optional<int> gestation;      ///< days at birth
    std::optional<int> weight;         ///< g
    std::optional<int> length;         ///< mm
    std::optional<int> head;           ///< mm around
    std::optional<int> apgar1;         ///< 0–10 after 1 minute
    std::optional<int> apgar5;         ///< 0–10 after 5 minutes
    Answer asphyxia = Answer::Unknown; ///< had to be resuscitated
    Answer breastfedFirstHour = Answer::Unknown;
    Answer vitaminK = Answer::Unknown;
    QString anomalies; ///< in words
    QString note;

    static constexpr int number = 45;
    static constexpr const char* table = "newborn";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "delivery", &Newborn::delivery},
                          Field{2, "mother", &Newborn::mother},
                          Field{3, "child", &Newborn::child},
                          Field{4, "place_in_birth", &Newborn::placeInBirth},
                          Field{5, "outcome", &Newborn::outcome},
                          Field{6, "born_at", &Newborn::bornAt},
                          Field{7, "sex", &Newborn::sex},
                          Field{8, "gestation", &Newborn::gestation},
                          Field{9, "weight", &Newborn::weight},
                          Field{10, "length", &Newborn::length},
                          Field{11, "head", &Newborn::head},
                          Field{12, "apgar_1", &Newborn::apgar1},
                          Field{13, "apgar_5", &Newborn::apgar5},
                          Field{14, "asphyxia", &Newborn::asphyxia},
                          Field{15, "breastfed_first_hour", &Newborn::breastfedFirstHour},
                          Field{16, "vitamin_k", &Newborn::vitaminK},
                          Field{17, "anomalies", &Newborn::anomalies},
                          Field{18, "note", &Newborn::note}};
    }

    bool operator==(const Newborn&) const = default;
};

} // namespace noi
