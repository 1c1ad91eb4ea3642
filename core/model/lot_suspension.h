#pragma once

#include "core/model/record.h"

namespace noi
{

/// Tạm dừng sử dụng lô: from here on no vial of this lot is used at any site. Lifted by a Voiding. A fact.
struct LotSuspension {
    QString product; ///< product code
    QString lot;
    PartialDate since; ///< to the minute
    QString reason;
    Id reaction; ///< the severe reaction that led to it, if any

    static constexpr int number = 16;
    static constexpr const char* table = "lot_suspension";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "product", &LotSuspension::product}, Field{2, "lot", &LotSuspension::lot},
                          Field{3, "since", &LotSuspension::since},
                          Field{4, "reason", &LotSuspension::reason},
                          Field{5, "reaction", &LotSuspension::reaction}};
    }

    bool operator==(const LotSuspension&) const = default;
};

} // namespace noi
