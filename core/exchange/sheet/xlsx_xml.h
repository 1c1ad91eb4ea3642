#pragma once

#include "core/base/error.h"

#include <QXmlStreamReader>

namespace noi::exchange
{

/// Goes through one XML part of an .xlsx file. Elements and attributes are known by their local names: the
/// strict and the usual namespaces say the same.
class XlsxXml
{
public:
    explicit XlsxXml(const QByteArray& xml) : m_xml(xml) {}

    /// To the next start or end of an element; false at the end, or where the XML is broken.
    bool next();
    bool nextStart();
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool is(QStringView name) const { return m_xml.name() == name; }
    [[nodiscard]] QString attribute(QStringView name) const;
    /// The text of the element that starts here, to its end.
    QString text();
    /// All letters inside the element that starts here, without those that only say how it sounds; "_x000D_"
    /// written out.
    QString richText(QStringView element, qsizetype most);

    /// Whether it was read to its end without an error.
    [[nodiscard]] bool whole() const { return !m_refused && !m_xml.hasError() && m_xml.atEnd(); }
    [[nodiscard]] Error error() const;

private:
    QXmlStreamReader m_xml;
    bool m_refused = false;
};

/// "1" or "true".
[[nodiscard]] bool isTrue(const QString& value);

} // namespace noi::exchange
