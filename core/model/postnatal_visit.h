#pragma once

#include "core/model/record.h"

namespace noi
{

/// Khám sau sinh: mother or newborn seen after the birth. A fact, in the file of the one who was seen.
struct PostnatalVisit {
    enum class OfWhom { Unknown = 0, Mother = 1, Child = 2 };
    enum class Feeding { Unknown = 0, BreastOnly = 1, Mixed = 2, None = 3 };

    Id person; ///< mother or child
    Id delivery;
    OfWhom ofWhom = OfWhom::Unknown;
    PartialDate visitedAt;
    std::optional<int> temperature; ///< tenths of a degree
    std::optional<int> systolic;    ///< mmHg, mother
    std::optional<int> diastolic;   ///< mmHg, mother
    std::optional<int> pulse;       ///< a minute, mother
    std::optional<int> breathing;   ///< breaths a minute, child
    std::optional<int> weight;      ///< g
    Feeding feeding = Feeding::Unknown;
    QStringList dangerSigns; ///< lists "postnatal-mother", "postnatal-child"
    bool dangerAsked = false;
    std::optional<int> ironTablets; ///< handed out
    bool vitaminA = false;          ///< given
    QString familyPlanning;         ///< list "family-planning"
    Id site;
    bool atHome = false;
    QString examiner; ///< name as it prints
    QString note;
    Id replaces;
    QString replaceReason;

    static constexpr int number = 47;
    static constexpr const char* table = "postnatal_visit";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &PostnatalVisit::person},
                          Field{2, "delivery", &PostnatalVisit::delivery},
                          Field{3, "of_whom", &PostnatalVisit::ofWhom},
                          Field{4, "visited_at", &PostnatalVisit::visitedAt},
                          Field{5, "temperature", &PostnatalVisit::temperature},
                          Field{6, "systolic", &PostnatalVisit::systolic},
                          Field{7, "diastolic", &PostnatalVisit::diastolic},
                          Field{8, "pulse", &PostnatalVisit::pulse},
                          Field{9, "breathing", &PostnatalVisit::breathing},
                          Field{10, "weight", &PostnatalVisit::weight},
                          Field{11, "feeding", &PostnatalVisit::feeding},
                          Field{12, "danger_signs", &PostnatalVisit::dangerSigns},
                          Field{13, "danger_asked", &PostnatalVisit::dangerAsked},
                          Field{14, "iron_tablets", &PostnatalVisit::ironTablets},
                          Field{15, "vitamin_a", &PostnatalVisit::vitaminA},
                          Field{16, "family_planning", &PostnatalVisit::familyPlanning},
                          Field{17, "site", &PostnatalVisit::site},
                          Field{18, "at_home", &PostnatalVisit::atHome},
                          Field{19, "examiner", &PostnatalVisit::examiner},
                          Field{20, "note", &PostnatalVisit::note},
                          Field{21, "replaces", &PostnatalVisit::replaces},
                          Field{22, "replace_reason", &PostnatalVisit::replaceReason}};
    }

    bool operator==(const PostnatalVisit&) const = default;
};

} // namespace noi
