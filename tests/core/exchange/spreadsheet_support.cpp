#include "tests/core/exchange/spreadsheet.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace noi::test
{

namespace
{

struct Style {
    QString format;
    bool wrapped = false, bold = false, bordered = false;
    int indent = 0;
    QString align;
};

QByteArray part(const QTemporaryDir& folder, const QString& name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList sharedStrings(const QByteArray& xml)
{
    QStringList all;
    if (xml.isEmpty()) return all; // a book without words has none
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"si")
            all += reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    CHECK_FALSE(reader.hasError());
    return all;
}

QString builtIn(int id)
{
    static const QHash<int, QString> known{{0, {}},
                                           {1, QStringLiteral("0")},
                                           {3, QStringLiteral("#,##0")},
                                           {4, QStringLiteral("#,##0.00")},
                                           {9, QStringLiteral("0%")},
                                           {10, QStringLiteral("0.00%")},
                                           {49, QStringLiteral("@")}};
    return known.value(id, QStringLiteral("?%1").arg(id));
}

QList<Style> stylesOf(const QByteArray& xml)
{
    QHash<int, QString> formats;
    QList<bool> bold, border;
    QList<Style> styles;
    bool inCells = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        const auto is = [&reader](QStringView name) { return reader.name() == name; };
        const auto value = [&reader](const char* name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (is(u"cellXfs")) inCells = reader.isStartElement();
        if (!reader.isStartElement()) continue;
        if (is(u"numFmt")) formats.insert(value("numFmtId").toInt(), value("formatCode"));
        if (is(u"font")) bold.append(false);
        if (is(u"b") && !bold.isEmpty()) bold.last() = true;
        if (is(u"border")) border.append(false);
        if (is(u"left") && !value("style").isEmpty()) border.last() = true;
        if (is(u"xf") && inCells) {
            const int format = value("numFmtId").toInt();
            styles.append({formats.contains(format) ? formats[format] : builtIn(format),
                           false,
                           bold.value(value("fontId").toInt()),
                           border.value(value("borderId").toInt()),
                           0,
                           {}});
        }
        if (is(u"alignment") && inCells) {
            styles.last().wrapped = value("wrapText") == u"1";
            styles.last().indent = value("indent").toInt();
            styles.last().align = value("horizontal");
        }
    }
    CHECK_FALSE(reader.hasError());
    return styles;
}

Spreadsheet::Sheet sheetOf(const QByteArray& xml, const QStringList& strings, const QList<Style>& styles)
{
    Spreadsheet::Sheet sheet;
    QXmlStreamReader reader(xml);
    QString at;
    int formulas = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) continue;
        const auto attributes = reader.attributes();
        const auto value = [&attributes](const char* name) {
            return attributes.value(QLatin1String(name)).toString();
        };
        if (reader.name() == u"row") sheet.rows = value("r").toInt();
        if (reader.name() == u"f") ++formulas;
        if (reader.name() == u"col") sheet.widths.append(value("width").toDouble());
        if (reader.name() == u"c") {
            at = value("r");
            const Style style = styles.value(value("s").toInt());
            sheet.cells.insert(at, {value("t"),
                                    {},
                                    style.format,
                                    style.wrapped,
                                    style.bold,
                                    style.bordered,
                                    style.indent,
                                    style.align});
        }
        if (reader.name() == u"mergeCell") sheet.merged.append(value("ref"));
        for (const char* about : {"pane", "pageSetup", "pageSetUpPr", "autoFilter"})
            if (reader.name() == QLatin1String(about))
                for (const auto& attribute : attributes)
                    sheet.page.insert(QLatin1String(about) + u'.' + attribute.name().toString(),
                                      attribute.value().toString());
        if (reader.name() == u"oddFooter")
            sheet.page.insert(QStringLiteral("footer"), reader.readElementText());
        if (reader.name() == u"v") {
            Spreadsheet::Cell& cell = sheet.cells[at];
            const QString text = reader.readElementText();
            cell.text = cell.type == u"s" ? strings.value(text.toInt()) : text;
        }
    }
    CHECK_FALSE(reader.hasError());
    sheet.page.insert(QStringLiteral("formulas"), QString::number(formulas));
    return sheet;
}

} // namespace

QString cellName(int row, int column)
{
    QString letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters + QString::number(row + 1);
}

QString Spreadsheet::Sheet::find(const QString& text) const
{
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        if (cell->text == text) return cell.key();
    return {};
}

Spreadsheet Spreadsheet::read(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("book.xlsx")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess unpack;
    unpack.setWorkingDirectory(folder.path());
    unpack.start(QStringLiteral("cmake"),
                 {QStringLiteral("-E"), QStringLiteral("tar"), QStringLiteral("xf"), file.fileName()});
    REQUIRE(unpack.waitForFinished());
    REQUIRE(unpack.exitCode() == 0);
    Spreadsheet book;
    const QStringList strings = sharedStrings(part(folder, QStringLiteral("xl/sharedStrings.xml")));
    const QList<Style> styles = stylesOf(part(folder, QStringLiteral("xl/styles.xml")));
    QXmlStreamReader reader(part(folder, QStringLiteral("xl/workbook.xml")));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) continue;
        const auto attributes = reader.attributes();
        if (reader.name() == u"sheet") {
            const QString name = QStringLiteral("xl/worksheets/sheet%1.xml").arg(book.sheets.size() + 1);
            book.sheets.append(sheetOf(part(folder, name), strings, styles));
            book.sheets.last().name = attributes.value(QStringLiteral("name")).toString();
        }
        if (reader.name() == u"definedName") {
            const QString name = attributes.value(QStringLiteral("name")).toString() + u'/' +
                                 attributes.value(QStringLiteral("localSheetId")).toString();
            book.names.insert(name, reader.readElementText());
        }
    }
    return book;
}

} // namespace noi::test
