#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace noi::immunization
{

/// An element of an XML file, small enough to be held whole, that remembers its line.
struct XmlElement {
    QString name;
    QString text; ///< its own, trimmed
    int line = 0;
    std::vector<XmlElement> children;

    /// The first child of this name, or null.
    [[nodiscard]] const XmlElement* child(QLatin1String childName) const;
    /// The first child's text; empty where there is none, or where it says "n/a".
    [[nodiscard]] QString value(QLatin1String childName) const;

    /// The root. `file` is for the error, which names it and the line (BadInput). Entities are not expanded.
    static Result<XmlElement> read(const QByteArray& bytes, const QString& file);
};

} // namespace noi::immunization
