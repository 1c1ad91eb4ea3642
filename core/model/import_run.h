#pragma once

#include "core/model/record.h"

namespace noi
{

/// A spreadsheet that was taken in. Everything it brought was written in one go under the ids that follow the
/// run's own: `made` of them. So each record that came from it is found, and no record says so itself.
struct ImportRun {
    QString fileName; ///< without its folders
    PartialDate importedAt;
    QString importedBy; ///< name as it prints
    std::optional<int> rows;
    std::optional<int> people; ///< new ones, parents that came with them included
    std::optional<int> doses;
    std::optional<int> made; ///< operations that follow this record's own
    PartialDate undoneAt;    ///< null while it stands
    QString undoReason;

    static constexpr int number = 51;
    static constexpr const char* table = "import_run";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "file_name", &ImportRun::fileName},
                          Field{2, "imported_at", &ImportRun::importedAt},
                          Field{3, "imported_by", &ImportRun::importedBy},
                          Field{4, "row_count", &ImportRun::rows},
                          Field{5, "people", &ImportRun::people},
                          Field{6, "doses", &ImportRun::doses},
                          Field{7, "made", &ImportRun::made},
                          Field{8, "undone_at", &ImportRun::undoneAt},
                          Field{9, "undo_reason", &ImportRun::undoReason}};
    }

    bool operator==(const ImportRun&) const = default;
};

} // namespace noi
