#pragma once

#include "core/model/record.h"

namespace noi
{

/// Phản ứng sau tiêm chủng (AEFI). A severe one stops the session and offers to suspend the lot. A fact.
struct Reaction {
    enum class Severity { Unknown = 0, Mild = 1, Severe = 2 };
    enum class Outcome { Unknown = 0, Recovered = 1, Recovering = 2, Sequelae = 3, Died = 4 };

    Id person;
    Id dose;
    PartialDate onset; ///< to the minute when it is known
    Severity severity = Severity::Unknown;
    QStringList symptoms; ///< codes of the pack
    QString description;
    QString treatment;
    Outcome outcome = Outcome::Unknown;
    QString cause;
    QString reportedBy;
    Id replaces;
    QString replaceReason;

    static constexpr int number = 15;
    static constexpr const char* table = "reaction";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &Reaction::person},
                          Field{2, "dose", &Reaction::dose},
                          Field{3, "onset", &Reaction::onset},
                          Field{4, "severity", &Reaction::severity},
                          Field{5, "symptoms", &Reaction::symptoms},
                          Field{6, "description", &Reaction::description},
                          Field{7, "treatment", &Reaction::treatment},
                          Field{8, "outcome", &Reaction::outcome},
                          Field{9, "cause", &Reaction::cause},
                          Field{10, "reported_by", &Reaction::reportedBy},
                          Field{11, "replaces", &Reaction::replaces},
                          Field{12, "replace_reason", &Reaction::replaceReason}};
    }

    bool operator==(const Reaction&) const = default;
};

} // namespace noi
