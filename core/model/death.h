#pragma once

#include "core/model/record.h"

namespace noi
{

/// Tử vong: a death as it was told to the station. The day stands in Person::died too. A fact.
struct Death {
    /// Of a woman who is pregnant or was within 42 days: a maternal death, unless it was an accident.
    enum class Related { Unknown = 0, Obstetric = 1, Accident = 2 };

    Id person;
    PartialDate diedAt;
    QString placeText;
    QString cause; ///< in words
    Related related = Related::Unknown;
    Id delivery; ///< of a mother, or of a child under 28 days
    Id pregnancy;
    QString toldBy;
    QString note;
    Id replaces;
    QString replaceReason;

    static constexpr int number = 49;
    static constexpr const char* table = "death";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &Death::person},
                          Field{2, "died_at", &Death::diedAt},
                          Field{3, "place_text", &Death::placeText},
                          Field{4, "cause", &Death::cause},
                          Field{5, "related", &Death::related},
                          Field{6, "delivery", &Death::delivery},
                          Field{7, "pregnancy", &Death::pregnancy},
                          Field{8, "told_by", &Death::toldBy},
                          Field{9, "note", &Death::note},
                          Field{10, "replaces", &Death::replaces},
                          Field{11, "replace_reason", &Death::replaceReason}};
    }

    bool operator==(const Death&) const = default;
};

} // namespace noi
