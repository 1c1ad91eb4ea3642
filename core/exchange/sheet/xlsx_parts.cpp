#include "core/exchange/sheet/xlsx_parts.h"

#include "core/exchange/sheet/xlsx_xml.h"

#include <QHash>

namespace noi::exchange
{

Result<QMap<QString, Relation>> readRelations(const QByteArray& xml)
{
    XlsxXml reader(xml);
    QMap<QString, Relation> relations;
    while (reader.nextStart())
        if (reader.is(u"Relationship"))
            relations.insert(reader.attribute(u"Id"),
                             {reader.attribute(u"Type").section(u'/', -1), reader.attribute(u"Target")});
    return reader.whole() ? Result(relations) : Result<QMap<QString, Relation>>(reader.error());
}

Result<WorkbookPart> readWorkbook(const QByteArray& xml)
{
    XlsxXml reader(xml);
    WorkbookPart workbook;
    while (reader.nextStart()) {
        if (reader.is(u"workbookPr"))
            workbook.from1904 = isTrue(reader.attribute(u"date1904"));
        else if (reader.is(u"sheet"))
            workbook.tabs.append({reader.attribute(u"name"), reader.attribute(u"id"),
                                  reader.attribute(u"state").contains(u"idden")});
    }
    return reader.whole() ? Result(workbook) : Result<WorkbookPart>(reader.error());
}

Result<std::vector<QString>> readSharedStrings(const QByteArray& xml, const SheetLimits& limits)
{
    XlsxXml reader(xml);
    std::vector<QString> strings;
    while (reader.nextStart())
        if (reader.is(u"si")) {
            if (qsizetype(strings.size()) >= limits.cells) return reader.error();
            strings.push_back(reader.richText(u"si", limits.textLength));
        }
    return reader.whole() ? Result(std::move(strings)) : Result<std::vector<QString>>(reader.error());
}

Result<std::vector<NumberKind>> readStyles(const QByteArray& xml)
{
    XlsxXml reader(xml);
    QHash<int, NumberKind> own;
    std::vector<NumberKind> styles;
    bool inCellStyles = false;
    while (reader.next()) {
        if (reader.is(u"cellXfs")) inCellStyles = reader.isStart();
        if (!reader.isStart()) continue;
        if (reader.is(u"numFmt")) {
            own.insert(reader.attribute(u"numFmtId").toInt(), kindOfFormat(reader.attribute(u"formatCode")));
        } else if (inCellStyles && reader.is(u"xf")) {
            const int number = reader.attribute(u"numFmtId").toInt();
            styles.push_back(own.value(number, kindOfBuiltIn(number)));
        }
    }
    return reader.whole() ? Result(std::move(styles)) : Result<std::vector<NumberKind>>(reader.error());
}

} // namespace noi::exchange
