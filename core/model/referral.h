#pragma once

#include "core/model/record.h"

namespace noi
{

/// Chuyển tuyến: somebody sent to another facility, with what the slip says. A fact.
struct Referral {
    Id person;
    Id pregnancy;
    PartialDate referredAt;
    QString toFacility;
    QString reason;
    QStringList findings; ///< codes of the rules that led to it
    QString given;        ///< what was done and given before
    bool emergency = false;
    QString referredBy; ///< name as it prints
    QString backNote;   ///< what came of it, where known
    Id replaces;
    QString replaceReason;

    static constexpr int number = 48;
    static constexpr const char* table = "referral";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &Referral::person},
                          Field{2, "pregnancy", &Referral::pregnancy},
                          Field{3, "referred_at", &Referral::referredAt},
                          Field{4, "to_facility", &Referral::toFacility},
                          Field{5, "reason", &Referral::reason},
                          Field{6, "findings", &Referral::findings},
                          Field{7, "given", &Referral::given},
                          Field{8, "emergency", &Referral::emergency},
                          Field{9, "referred_by", &Referral::referredBy},
                          Field{10, "back_note", &Referral::backNote},
                          Field{11, "replaces", &Referral::replaces},
                          Field{12, "replace_reason", &Referral::replaceReason}};
    }

    bool operator==(const Referral&) const = default;
};

} // namespace noi
