#include "tests/core/exchange/sheet/xlsx_maker.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <minizip/zip.h>

namespace noi::test
{

QByteArray zipOf(const QList<QPair<QString, QByteArray>>& parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    const zipFile zip = zipOpen64(path.toUtf8().constData(), APPEND_STATUS_CREATE);
    REQUIRE(zip);
    for (const auto& [name, bytes] : parts) {
        REQUIRE(zipOpenNewFileInZip64(zip, name.toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0,
                                      nullptr, Z_DEFLATED, 6, 0) == ZIP_OK);
        REQUIRE(zipWriteInFileInZip(zip, bytes.constData(), unsigned(bytes.size())) == ZIP_OK);
        REQUIRE(zipCloseFileInZip(zip) == ZIP_OK);
    }
    REQUIRE(zipClose(zip, nullptr) == ZIP_OK);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<QPair<QString, QByteArray>> XlsxParts::parts() const
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const QByteArray kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relations =
        head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return {
        {QStringLiteral("_rels/.rels"), relations + "<Relationship Id=\"rId1\" Type=\"" + kinds +
                                            "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         head + "<workbook " + main + "><workbookPr" + (from1904 ? " date1904=\"1\"" : "") +
             "/><sheets><sheet name=\"Trẻ em\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Ẩn\" sheetId=\"2\" "
             "state=\"hidden\" r:id=\"rId1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         relations + "<Relationship Id=\"rId1\" Type=\"" + kinds +
             "worksheet\" Target=\"worksheets/sheet1.xml\"/>" + "<Relationship Id=\"rId2\" Type=\"" + kinds +
             "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>" + "<Relationship Id=\"rId3\" Type=\"" +
             kinds + "styles\" Target=\"styles.xml\"/></Relationships>"},
        {QStringLiteral("xl/sharedStrings.xml"), head + "<sst " + main + ">" + strings + "</sst>"},
        {QStringLiteral("xl/styles.xml"),
         head + "<styleSheet " + main + "><numFmts>" + formats +
             "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cellStyles +
             "</cellXfs></styleSheet>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
         head + "<worksheet " + main + "><sheetData>" + rows + "</sheetData>" + afterData + "</worksheet>"},
    };
}

} // namespace noi::test
