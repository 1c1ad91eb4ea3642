#include "core/exchange/sheet/xlsx_reader.h"

#include "core/exchange/sheet/xlsx_parts.h"
#include "core/exchange/sheet/zip_archive.h"

#include <QDir>

namespace noi::exchange
{

namespace
{

/// A target named in the part `from`, as the archive has it.
QString resolved(const QString& target, const QString& from)
{
    if (target.startsWith(u'/')) return target.mid(1);
    const qsizetype folder = from.lastIndexOf(u'/');
    return QDir::cleanPath(from.left(folder + 1) + target);
}

QString relationsOf(const QString& part)
{
    const qsizetype folder = part.lastIndexOf(u'/');
    return part.left(folder + 1) + QStringLiteral("_rels/") + part.mid(folder + 1) + QStringLiteral(".rels");
}

Result<QMap<QString, Relation>> relations(ZipArchive& zip, const QString& part)
{
    const auto xml = zip.read(relationsOf(part));
    return xml ? readRelations(*xml) : Result<QMap<QString, Relation>>(xml.error());
}

/// The part of a kind that another names; empty: none.
QString partOf(const QMap<QString, Relation>& relations, QStringView kind, const QString& from)
{
    for (const Relation& relation : relations)
        if (relation.kind == kind) return resolved(relation.target, from);
    return {};
}

/// Texts and styles: a workbook may have none of them.
Result<void> readShared(ZipArchive& zip, const QString& strings, const QString& styles,
                        WorkbookContext& context)
{
    if (zip.has(strings)) {
        const auto xml = zip.read(strings);
        if (!xml) return xml.error();
        auto read = readSharedStrings(*xml, context.limits);
        if (!read) return read.error();
        context.strings = std::move(read).value();
    }
    if (zip.has(styles)) {
        const auto xml = zip.read(styles);
        if (!xml) return xml.error();
        auto read = readStyles(*xml);
        if (!read) return read.error();
        context.styles = std::move(read).value();
    }
    return {};
}

} // namespace

Result<QList<Sheet>> readXlsx(const QByteArray& bytes, const SheetLimits& limits)
{
    auto opened = ZipArchive::open(bytes, limits.unpackedBytes);
    if (!opened) return opened.error();
    ZipArchive& zip = opened.value();
    const auto package = relations(zip, {});
    if (!package) return package.error();
    const QString main = partOf(*package, u"officeDocument", {});
    const auto xml = zip.read(main);
    if (!xml) return xml.error();
    const auto workbook = readWorkbook(*xml);
    if (!workbook) return workbook.error();
    const auto named = relations(zip, main);
    if (!named) return named.error();

    WorkbookContext context{{}, {}, workbook->from1904, limits};
    if (auto read =
            readShared(zip, partOf(*named, u"sharedStrings", main), partOf(*named, u"styles", main), context);
        !read)
        return read.error();
    QList<Sheet> sheets;
    for (const WorkbookPart::Tab& tab : workbook->tabs) {
        const Relation relation = named->value(tab.relation);
        if (tab.hidden || relation.kind != u"worksheet") continue;
        const auto part = zip.read(resolved(relation.target, main));
        if (!part) return part.error();
        auto sheet = readWorksheet(*part, context);
        if (!sheet) return sheet.error();
        sheet->name = tab.name;
        sheet->from1904 = workbook->from1904;
        sheets.append(std::move(sheet).value());
    }
    return sheets;
}

} // namespace noi::exchange
