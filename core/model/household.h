#pragma once

#include "core/model/record.h"

namespace noi
{

/// Hộ gia đình: the people of one house, as the station visits and lists them.
struct Household {
    QString bookNumber; ///< number in the station's household list, if it keeps one
    QString headName;
    QString commune;
    QString hamlet;
    QString phone;

    static constexpr int number = 3;
    static constexpr const char* table = "household";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "book_number", &Household::bookNumber},
                          Field{2, "head_name", &Household::headName},
                          Field{3, "commune", &Household::commune}, Field{4, "hamlet", &Household::hamlet},
                          Field{5, "phone", &Household::phone}};
    }

    bool operator==(const Household&) const = default;
};

} // namespace noi
