#pragma once

#include <QString>

namespace noi::tool
{

/// Text as one field of a CSV line (RFC 4180): quoted where it has to be.
[[nodiscard]] inline QString csvField(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

} // namespace noi::tool
