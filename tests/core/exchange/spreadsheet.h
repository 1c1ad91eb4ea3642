#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace noi::test
{

/// A spreadsheet as it lies in its file, read from the XML without the library that wrote it.
struct Spreadsheet {
    struct Cell {
        QString type;   ///< "s": words, "n" or empty: a number
        QString text;   ///< the words, or the number as it is written
        QString format; ///< of numbers: "#,##0"; empty: General
        bool wrapped = false, bold = false, bordered = false;
        int indent = 0;
        QString align;
    };
    struct Sheet {
        QString name;
        QHash<QString, Cell> cells;   ///< by "B7"
        QStringList merged;           ///< "A1:C1"
        QHash<QString, QString> page; ///< attributes of pageSetup, pane, and "footer", "formulas"
        QList<double> widths;
        int rows = 0;

        /// Where a text stands; empty: nowhere.
        [[nodiscard]] QString find(const QString& text) const;
    };
    QList<Sheet> sheets;
    QHash<QString, QString> names; ///< defined ones, such as the rows repeated: "name/sheet"

    static Spreadsheet read(const QByteArray& bytes);
};

/// "B7" of row 6 and column 1.
[[nodiscard]] QString cellName(int row, int column);

} // namespace noi::test
