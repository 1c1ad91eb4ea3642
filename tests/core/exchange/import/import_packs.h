#pragma once

#include "core/exchange/export/export_reference.h"
#include "core/exchange/import/import_reference.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

namespace noi::test
{

inline const exchange::ImportReference& importNames()
{
    static const auto loaded =
        exchange::ImportReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 21));
    REQUIRE_OK(loaded);
    return *loaded;
}

inline const exchange::ExportReference& exportColumns()
{
    static const auto loaded =
        exchange::ExportReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 21));
    REQUIRE_OK(loaded);
    return *loaded;
}

/// Rows of texts; "" is an empty cell.
inline exchange::Sheet sheetOf(const QList<QStringList>& rows)
{
    exchange::Sheet sheet;
    for (const QStringList& row : rows) {
        std::vector<exchange::Cell> cells;
        for (const QString& text : row)
            cells.push_back(text.isEmpty() ? exchange::Cell() : exchange::Cell(text));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace noi::test
