#pragma once

#include "core/model/record.h"

namespace noi
{

/// Trạm Y tế: its id is also the file of the station's own affairs.
struct Station {
    QString name;
    QString commune; ///< code of the communes pack
    QString phone;

    static constexpr int number = 20;
    static constexpr const char* table = "station";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr bool ownAffairs = true;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "name", &Station::name}, Field{2, "commune", &Station::commune},
                          Field{3, "phone", &Station::phone}};
    }

    bool operator==(const Station&) const = default;
};

/// Điểm trạm, or an outreach point: a place where sessions are held.
struct Site {
    QString name;
    QString address;
    bool closed = false;

    static constexpr int number = 21;
    static constexpr const char* table = "site";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "name", &Site::name}, Field{2, "address", &Site::address},
                          Field{3, "closed", &Site::closed}};
    }

    bool operator==(const Site&) const = default;
};

/// A fridge or cold box that vials come from.
struct Fridge {
    QString name;
    Id site;
    bool retired = false;

    static constexpr int number = 22;
    static constexpr const char* table = "fridge";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "name", &Fridge::name}, Field{2, "site", &Fridge::site},
                          Field{3, "retired", &Fridge::retired}};
    }

    bool operator==(const Fridge&) const = default;
};

} // namespace noi
