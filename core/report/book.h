#pragma once

#include "core/report/printed_head.h"

#include <QHash>

namespace noi::report
{

struct ReportReference;

/// A column of a book: one of the fields that the code of its rows offers, and how it prints.
struct BookColumn {
    QStringList field; ///< in its words: "dose", "penta", "1"
    Words title, group;
    TableColumn::Align align = TableColumn::Align::Left;
    double width = 1; ///< its share of the line
};

/// A register as a printed book, or a list, as a dated pack says it: which columns, in which order, under
/// which titles. Format: resources/reports/README.md.
struct BookPack : PrintedHead {
    QString rows;                ///< what one row is: code of a BookKind
    QList<Period::Kind> periods; ///< none: of a session, or of a due list
    QList<BookColumn> columns;
    QHash<QString, QString> settings; ///< the other keys of its head

    /// A setting that reading has found to be a whole number.
    [[nodiscard]] int number(const QString& key) const { return settings.value(key).toInt(); }
    /// The second words of the fields "first …" of two words: the series or reasons that its columns name.
    [[nodiscard]] QStringList named(const QString& first) const;

    /// Fails with Damaged, naming the line or the key: also for a field that the rows do not have, and for a
    /// series, test or reason that no pack knows.
    static Result<BookPack> read(const QByteArray& bytes, const QString& file,
                                 const ReportReference& reference);
};

} // namespace noi::report
