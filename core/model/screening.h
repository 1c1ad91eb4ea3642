#pragma once

#include "core/model/record.h"

namespace noi
{

/// Khám sàng lọc trước tiêm: what was asked and found before a vaccination, and the decision. A fact.
struct Screening {
    enum class Result { Unknown = 0, Eligible = 1, Postponed = 2, Contraindicated = 3 };

    Id visit;
    Id person;
    QString checklist;                 ///< code and version of the pack's list, e.g. "vn-infant@2024"
    QStringList yesItems;              ///< codes of the items answered yes; the others were answered no
    std::optional<double> temperature; ///< °C
    std::optional<int> weight;         ///< g
    Result result = Result::Unknown;
    QString reason; ///< in words, when not eligible
    PartialDate screenedAt;
    QString screenedBy; ///< name as it prints, of whoever examined
    Id replaces;
    QString replaceReason;

    static constexpr int number = 12;
    static constexpr const char* table = "screening";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "visit", &Screening::visit},
                          Field{2, "person", &Screening::person},
                          Field{3, "checklist", &Screening::checklist},
                          Field{4, "yes_items", &Screening::yesItems},
                          Field{5, "temperature", &Screening::temperature},
                          Field{6, "weight", &Screening::weight},
                          Field{7, "result", &Screening::result},
                          Field{8, "reason", &Screening::reason},
                          Field{9, "screened_at", &Screening::screenedAt},
                          Field{10, "screened_by", &Screening::screenedBy},
                          Field{11, "replaces", &Screening::replaces},
                          Field{12, "replace_reason", &Screening::replaceReason}};
    }

    bool operator==(const Screening&) const = default;
};

} // namespace noi
