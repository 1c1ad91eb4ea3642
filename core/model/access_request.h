#pragma once

#include "core/model/record.h"

namespace noi
{

/// A station asked for the file of a person who does not live with it, and why. Written into that file, whose
/// other operations may not be here yet: that is what it asks for. A fact.
struct AccessRequest {
    Id person;
    QString reason;      ///< in words, as chosen from the short list or typed
    PartialDate askedAt; ///< to the minute

    static constexpr int number = 30;
    static constexpr const char* table = "access_request";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &AccessRequest::person},
                          Field{2, "reason", &AccessRequest::reason},
                          Field{3, "asked_at", &AccessRequest::askedAt}};
    }

    bool operator==(const AccessRequest&) const = default;
};

} // namespace noi
