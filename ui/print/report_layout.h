#pragma once

#include "core/exchange/report_frame.h"
#include "core/exchange/table_shape.h"
#include "ui/print/paper_type.h"

#include <QRectF>

namespace noi
{

/// Where everything of a printed report stands, measured before anything is painted. All in millimetres.
struct ReportLayout {
    static constexpr qreal margin = 12, padding = 0.9; ///< of the sheet; of a cell, left and right
    static constexpr qreal above = 0.7;                ///< and below the lines of a cell
    static constexpr qreal levelStep = 3;

    /// A part of a row, a note, or all that is signed; what is too high for a page is parted between lines.
    struct Piece {
        enum class Kind { Row, Note, Closing };
        Kind kind = Kind::Row;
        qsizetype index = 0;
        qsizetype from = 0, count = 0; ///< lines
        qreal height = 0;
        bool withNext = false; ///< never the last of a page
        qreal top = 0;         ///< on its page
        bool again = false;    ///< a group's head that a page begins with once more
    };
    struct Row {
        QList<QStringList> cells; ///< lines of each; a heading has one
        qsizetype lines = 1;      ///< of the highest
    };
    struct Page {
        QList<Piece> pieces;
        qreal tableTop = margin;
    };

    bool a3 = false, landscape = false;
    qreal width = 0, height = 0; ///< of the sheet
    PaperType text{3}, strong{3};
    QList<qreal> edges; ///< of the columns, one more than there are
    QList<exchange::ColumnGroup> groups;
    QList<QStringList> groupLines, titleLines; ///< of each group; of each column
    qreal groupHeight = 0, titleHeight = 0;    ///< of the table's head; no groups: 0
    QList<Row> rows;
    QList<QStringList> notes;
    qreal topHeight = 0; ///< of what stands above the table on the first page
    QStringList footer;
    QList<Page> pages;

    [[nodiscard]] qreal inner() const { return width - 2 * margin; }
    [[nodiscard]] qreal headHeight() const { return groupHeight + titleHeight; }
    [[nodiscard]] qreal columnWidth(qsizetype first, qsizetype last) const
    {
        return edges[last + 1] - edges[first];
    }
    [[nodiscard]] qreal bottom() const; ///< of what may stand above the footer
};

/// The sizes of the words around the table.
struct ReportTypes {
    PaperType small{3.2}, strong{3.4, QFont::DemiBold}, title{4.8, QFont::Bold}, subject{3.6}, note{3},
        footer{2.6};
};

/// The lines of a part that is painted outside the table.
struct ReportTop {
    QStringList above, station, legal, title, period, subject;
};
[[nodiscard]] ReportTop reportTop(const ReportLayout& layout, const report::ReportTable& table);

/// Who signs: where each stands and what is said there.
struct ReportClosing {
    struct Signer {
        qreal left = 0, width = 0;
        QStringList role, sign;
    };
    QStringList madeOn;
    qreal madeOnLeft = 0, madeOnWidth = 0;
    qreal roleTop = 0, signTop = 0; ///< below the top of it all
    qreal height = 0;
    QList<Signer> signers;
};
[[nodiscard]] ReportClosing reportClosing(const ReportLayout& layout, const report::ReportTable& table,
                                          const exchange::ReportFrame& frame);

[[nodiscard]] ReportLayout layOut(const report::ReportTable& table, const exchange::ReportFrame& frame);

} // namespace noi
