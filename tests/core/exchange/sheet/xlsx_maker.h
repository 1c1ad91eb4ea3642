#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace noi::test
{

/// A zip archive of these parts, name and bytes.
[[nodiscard]] QByteArray zipOf(const QList<QPair<QString, QByteArray>>& parts);

/// The parts of a workbook with one sheet whose data are given as XML rows, as a spreadsheet program writes
/// it.
struct XlsxParts {
    QByteArray rows;       ///< "<row r=\"1\"><c …/></row>"
    QByteArray strings;    ///< "<si><t>…</t></si>…"
    QByteArray formats;    ///< "<numFmt numFmtId=\"164\" formatCode=\"…\"/>"
    QByteArray cellStyles; ///< "<xf numFmtId=\"14\"/>"
    QByteArray afterData;  ///< "<mergeCells>…"
    bool from1904 = false;

    [[nodiscard]] QList<QPair<QString, QByteArray>> parts() const;
    [[nodiscard]] QByteArray file() const { return zipOf(parts()); }
};

} // namespace noi::test
