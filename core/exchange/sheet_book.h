#pragma once

#include "core/report/report_table.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <tuple>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace noi::exchange
{

/// How a cell looks in a spreadsheet.
struct SheetLook {
    enum class Align { None, Left, Centre, Right };

    QByteArray numberFormat = {}; ///< as Excel writes it: "#,##0", "dd/mm/yyyy", "@"; empty: General
    Align align = Align::None;
    double size = 11; ///< points
    int indent = 0;
    bool bold = false;
    bool border = false;
    bool shaded = false;
    bool wrapped = false;

    bool operator<(const SheetLook& other) const
    {
        const auto all = [](const SheetLook& look) {
            return std::tie(look.numberFormat, look.align, look.size, look.indent, look.bold, look.border,
                            look.shaded, look.wrapped);
        };
        return all(*this) < all(other);
    }
};

/// A spreadsheet being filled: libxlsxwriter, with its unfinished files in a folder of their own that is gone
/// afterwards.
class SheetBook
{
public:
    using Value = decltype(report::Cell::value);

    /// Errors: Io: no folder for what is unfinished; DiskFull: it has no room for `cells` cells.
    static Result<std::unique_ptr<SheetBook>> open(const QString& title, const QDateTime& made, qint64 cells);
    ~SheetBook();

    /// A name that Excel refuses or that is taken already is changed until it fits.
    lxw_worksheet* addSheet(const QString& name);
    lxw_format* format(const SheetLook& look);

    /// Writes a value as the kind of cell it is; the look's number format is set by it.
    void write(lxw_worksheet* sheet, int row, int column, const Value& value, int decimals, SheetLook look);
    void writeText(lxw_worksheet* sheet, int row, int column, const QString& text, const SheetLook& look);
    /// One text over several columns of a row, or of several rows.
    void writeOver(lxw_worksheet* sheet, int row, int column, int lastRow, int lastColumn,
                   const QString& text, const SheetLook& look);

    /// The finished file. Errors: DiskFull, Io.
    Result<QByteArray> close();

private:
    explicit SheetBook(const QString& title, const QDateTime& made);

    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook* m_book = nullptr;
    std::map<SheetLook, lxw_format*> m_formats;
    QSet<QString> m_names; ///< lower case
};

/// The name of a sheet as Excel takes it: without []:*?/\ and outer apostrophes, at most 31 UTF-16 units.
[[nodiscard]] QString sheetName(const QString& wanted);

} // namespace noi::exchange
