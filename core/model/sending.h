#pragma once

#include "core/model/record.h"

namespace noi
{

/// A file that was written to be taken in by another system, and what it told that system: whatever is in it
/// need not be typed there. A fact: one that never arrived is voided, and all of it is to be sent again. Ids
/// are listed as core/exchange/id_ranges.h writes them.
struct Sending {
    PartialDate sentAt;
    QString recipient; ///< code of the export pack's: "niis"
    QString fileName;  ///< without its folders
    QString sentBy;    ///< name as it prints
    QString people;    ///< whose details are in it
    QString doses;
    QString takenBack; ///< doses sent earlier that it says do not count

    static constexpr int number = 52;
    static constexpr const char* table = "sending";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{
            Field{1, "sent_at", &Sending::sentAt},      Field{2, "recipient", &Sending::recipient},
            Field{3, "file_name", &Sending::fileName},  Field{4, "sent_by", &Sending::sentBy},
            Field{5, "people", &Sending::people},       Field{6, "doses", &Sending::doses},
            Field{7, "taken_back", &Sending::takenBack}};
    }

    bool operator==(const Sending&) const = default;
};

} // namespace noi
