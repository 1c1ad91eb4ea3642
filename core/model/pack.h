#pragma once

#include "core/model/record.h"

namespace noi
{

/// A data pack sent by the province (a schedule, forms, deadlines): a record in its own file. A new version
/// is a new record; which one counts on a day follows from `validFrom` and `version`.
struct Pack {
    QString name;    ///< folder of the pack, "schedules/vn"
    QString version; ///< as its maker counts, "2026-11"
    PartialDate validFrom;
    QString content; ///< its files: a JSON object, file name → text

    static constexpr int number = 31;
    static constexpr const char* table = "pack";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "name", &Pack::name}, Field{2, "version", &Pack::version},
                          Field{3, "valid_from", &Pack::validFrom}, Field{4, "content", &Pack::content}};
    }

    bool operator==(const Pack&) const = default;
};

} // namespace noi
