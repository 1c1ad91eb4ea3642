#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet/sheet.h"
#include "core/exchange/sheet/xlsx_formats.h"

#include <QList>
#include <QMap>

#include <vector>

namespace noi::exchange
{

/// The parts of an .xlsx file (ECMA-376), each read from its own XML. All fail with BadInput where the XML is
/// not whole, and refuse document types, which no spreadsheet has.

/// A file's relations: id → its kind (the last word of its type) and target.
struct Relation {
    QString kind, target;
};
Result<QMap<QString, Relation>> readRelations(const QByteArray& xml);

struct WorkbookPart {
    struct Tab {
        QString name, relation;
        bool hidden = false;
    };
    QList<Tab> tabs;
    bool from1904 = false;
};
Result<WorkbookPart> readWorkbook(const QByteArray& xml);

/// The texts that cells name by number; of rich text the letters.
Result<std::vector<QString>> readSharedStrings(const QByteArray& xml, const SheetLimits& limits);

/// Of each cell style, what its number format shows.
Result<std::vector<NumberKind>> readStyles(const QByteArray& xml);

/// What all sheets of a workbook have in common.
struct WorkbookContext {
    std::vector<QString> strings;
    std::vector<NumberKind> styles;
    bool from1904 = false;
    SheetLimits limits;
};
/// Merged cells all hold what the first of them does.
Result<Sheet> readWorksheet(const QByteArray& xml, const WorkbookContext& context);

} // namespace noi::exchange
