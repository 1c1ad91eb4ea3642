#pragma once

#include "core/report/books/book_context.h"

namespace noi::report
{

/// What the rows of a book can be: the fields that their code offers to packs.
struct BookKind {
    struct Setting {
        QString key; ///< of the pack's head: a whole number
        int least, most;
    };
    QString code;
    /// Words of fields; SERIES stands for a series of the pack, NUMBER for 1 to 20, TEST for an antenatal
    /// test, REASON for what a head key reason_… says.
    QStringList fields;
    QList<Setting> settings;                                                ///< that a pack has to say
    Result<QList<TableRow>> (*write)(const BookContext& context) = nullptr; ///< null: not of a period
};

[[nodiscard]] const QList<BookKind>& bookKinds();
[[nodiscard]] const BookKind* bookKind(const QString& code); ///< null: none

} // namespace noi::report
