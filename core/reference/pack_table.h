#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace noi
{

/// What a data pack says about itself in its first lines, "# key: value".
struct PackInfo {
    QString file; ///< its file name, for error messages
    QString title, version, source, legalBasis, note;
    QDate date;                     ///< when it was put together
    QDate validFrom;                ///< first day it applies to; invalid: always has
    QDate validTo;                  ///< last day; invalid: until another replaces it
    QHash<QString, QString> others; ///< keys that only one kind of pack knows

    [[nodiscard]] bool appliesOn(QDate day) const;
};

/// A data pack: UTF-8; lines "# key: value"; then CSV (RFC 4180) whose first line names the columns.
/// Columns are looked up by name, so a newer pack may add some. Format: resources/packs/README.md.
class PackTable
{
public:
    /// Fails with Damaged, naming the file, the line and what is wrong. Every name in `columns` must be
    /// there; afterwards a column is called by its place in that list. An empty list takes all columns.
    static Result<PackTable> read(const QByteArray& bytes, const QString& file, const QStringList& columns);
    /// Only the lines "# key: value": what choosing between dated packs needs.
    static Result<PackInfo> readInfo(const QByteArray& bytes, const QString& file);

    [[nodiscard]] const PackInfo& info() const { return m_info; }
    [[nodiscard]] QString columnName(int column) const { return m_columns.value(column); }
    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    [[nodiscard]] qsizetype rowCount() const { return m_lines.size(); }
    /// Line of the file that a row starts on, from 1.
    [[nodiscard]] int line(qsizetype row) const { return m_lines[row]; }
    /// The bytes between the commas (valid as long as the table).
    [[nodiscard]] QByteArrayView bytes(qsizetype row, qsizetype column) const;
    [[nodiscard]] QString text(qsizetype row, qsizetype column) const
    {
        return QString::fromUtf8(bytes(row, column));
    }

private:
    struct Field {
        int start = 0, length = 0;
    };

    struct Cursor {
        qsizetype at = 0;
        int line = 1;
    };

    [[nodiscard]] QByteArrayView bytesOf(const Field& field) const;
    /// False where a quotation mark is never closed.
    [[nodiscard]] bool readField(Cursor& cursor, Field& field);
    Result<void> readRow(Cursor& cursor, QList<Field>& row);
    Result<void> takeColumns(const QList<Field>& names, const QStringList& columns);
    Result<void> readRows(qsizetype start, int line, const QStringList& columns);

    PackInfo m_info;
    QByteArray m_bytes;
    QByteArray m_unquoted; ///< fields that held doubled quotes, stored once more without them
    QList<Field> m_fields; ///< row by row, as many as the file has columns; a negative start is in m_unquoted
    QList<int> m_lines;
    QStringList m_columns; ///< the wanted ones
    QList<int> m_order;    ///< wanted column → column of the file
    qsizetype m_width = 0;
};

} // namespace noi
