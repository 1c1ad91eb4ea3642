#include "core/clinical/immunization/xml_element.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace noi::immunization
{
namespace
{

/// Deeper than any schedule; a file that nests further is not one.
constexpr int deepest = 32;

XmlElement readElement(QXmlStreamReader& xml, int depth)
{
    XmlElement element{xml.name().toString(), {}, int(xml.lineNumber()), {}};
    if (depth > deepest) xml.raiseError(QStringLiteral("nested too deeply"));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            element.children.push_back(readElement(xml, depth + 1));
        else if (xml.isCharacters())
            element.text += xml.text();
        else if (xml.isEndElement())
            break;
    }
    element.text = element.text.trimmed();
    return element;
}

} // namespace

const XmlElement* XmlElement::child(QLatin1String childName) const
{
    const auto found = std::ranges::find(children, childName, &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

QString XmlElement::value(QLatin1String childName) const
{
    const XmlElement* found = child(childName);
    if (!found || found->text.compare(QLatin1String("n/a"), Qt::CaseInsensitive) == 0) return {};
    return found->text;
}

Result<XmlElement> XmlElement::read(const QByteArray& bytes, const QString& file)
{
    QXmlStreamReader xml(bytes);
    XmlElement root;
    if (xml.readNextStartElement()) root = readElement(xml, 0);
    if (xml.hasError())
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "%1, line %2: this is not XML that can be read (%3)."),
                     {file, QString::number(xml.lineNumber()), xml.errorString()}};
    return root;
}

} // namespace noi::immunization
