#include "core/exchange/sheet/xlsx_xml.h"

#include "core/exchange/sheet/zip_archive.h"

namespace noi::exchange
{

namespace
{

/// Excel writes letters that XML does not take as "_x000D_".
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_') continue;
        bool number = false;
        const int code = QStringView(text).mid(at + 2, 4).toInt(&number, 16);
        if (number) text.replace(at, 7, QChar(code));
    }
    return text;
}

} // namespace

bool XlsxXml::next()
{
    while (!m_refused && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD) m_refused = true;
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement) return true;
    }
    return false;
}

bool XlsxXml::nextStart()
{
    while (next())
        if (isStart()) return true;
    return false;
}

QString XlsxXml::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& one : attributes)
        if (one.name() == name) return one.value().toString();
    return {};
}

QString XlsxXml::text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements); }

QString XlsxXml::richText(QStringView element, qsizetype most)
{
    QString all;
    while (next()) {
        if (!isStart() && is(element)) break;
        if (!isStart()) continue;
        if (is(u"rPh"))
            m_xml.skipCurrentElement();
        else if (is(u"t"))
            all += text();
        if (all.size() > most) all.truncate(most);
    }
    return unescaped(all);
}

Error XlsxXml::error() const { return damagedWorkbook(); }

bool isTrue(const QString& value) { return value == u"1" || value == u"true"; }

} // namespace noi::exchange
