#pragma once

#include "core/model/record.h"

namespace noi
{

/// Buổi tiêm chủng: one morning at one place.
struct Session {
    Id site;
    PartialDate date;     ///< to the day
    QStringList products; ///< product codes planned for today
    PartialDate closedAt; ///< to the minute; null while open
    QString stopReason;   ///< why it was stopped early (a severe reaction), else empty
    QString note;

    static constexpr int number = 10;
    static constexpr const char* table = "session";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "site", &Session::site},
                          Field{2, "date", &Session::date},
                          Field{3, "products", &Session::products},
                          Field{4, "closed_at", &Session::closedAt},
                          Field{5, "stop_reason", &Session::stopReason},
                          Field{6, "note", &Session::note}};
    }

    bool operator==(const Session&) const = default;
};

} // namespace noi
