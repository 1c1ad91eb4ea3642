#pragma once

#include "core/exchange/import/cell_reading.h"
#include "core/exchange/import/import_reference.h"
#include "core/exchange/text/legacy_vietnamese.h"

#include <QList>
#include <QMap>

namespace noi::exchange
{

/// What one column of a sheet is taken for, and how it is read.
struct ColumnUse {
    ImportField field = ImportField::Ignored;
    QString product;               ///< of a DoseDate column
    std::optional<int> doseNumber; ///< of a DoseDate column that says which dose
    DateOrder dateOrder = DateOrder::DayFirst;
    ColumnLetters letters; ///< how its texts are written

    /// Text of this column in Unicode NFC, spaces folded.
    [[nodiscard]] QString clean(const Cell& cell) const;
    bool operator==(const ColumnUse& other) const
    {
        return field == other.field && product == other.product && doseNumber == other.doseNumber;
    }
};

/// How a sheet is read: suggested from its headings, changed by whoever imports it.
struct Mapping {
    int headerRow = -1; ///< last row of the headings; -1: none were found
    int firstRow = 0;   ///< first row of people
    QStringList headings;
    QList<ColumnUse> columns; ///< as many as the sheet has
    SexCodes sexCodes = SexCodes::NotSaid;

    [[nodiscard]] qsizetype columnOf(ImportField field) const; ///< -1: none
    [[nodiscard]] bool has(ImportField field) const { return columnOf(field) >= 0; }
    /// Whether it tells of doses: a row for each, or columns of vaccines.
    [[nodiscard]] bool tellsDoses() const;
};

/// The headings are looked for in the first rows: titles may stand above them, and they may take two rows
/// ("OPV" over "1 | 2 | 3"). A field is taken once, from the first column headed so.
[[nodiscard]] Mapping suggestMapping(const Sheet& sheet, const ImportReference& reference);
/// Looks at the columns again after what they are taken for was changed: order of dates, letters.
void lookAtColumns(const Sheet& sheet, Mapping& mapping);
/// Whether the sexes are numbers that somebody has to explain.
[[nodiscard]] bool needsSexCodes(const Sheet& sheet, const Mapping& mapping);
/// What speaks against reading the sheet so: no names, no vaccines; each a sentence for people.
[[nodiscard]] QList<Error> objectionsTo(const Mapping& mapping);

} // namespace noi::exchange
