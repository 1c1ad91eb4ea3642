#include "core/exchange/sheet/csv_writer.h"

#include <algorithm>

namespace noi::exchange
{

namespace
{

QString quoted(QString text)
{
    const bool plain = std::ranges::none_of(text, [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    });
    return plain ? text : u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray csvOf(const Sheet& sheet)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const auto& row : sheet.rows) {
        QString line;
        for (size_t i = 0; i < row.size(); ++i)
            line += (i > 0 ? QStringLiteral(",") : QString()) + quoted(textOf(row[i]));
        bytes += line.toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace noi::exchange
