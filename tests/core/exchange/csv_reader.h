#pragma once

#include <QList>
#include <QStringList>

namespace noi::test
{

/// Reads CSV by RFC 4180, and nothing more than that: what the writer is held against.
inline QList<QStringList> readCsv(const QString& text, QChar separator = u',')
{
    QList<QStringList> lines{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        QString& field = lines.last().last();
        if (quoted) {
            if (letter != u'"')
                field += letter;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                quoted = false;
        } else if (letter == u'"') {
            quoted = true;
        } else if (letter == separator) {
            lines.last().append(QString());
        } else if (letter == u'\n') {
            if (field.endsWith(u'\r')) field.chop(1);
            lines.append(QStringList{QString()});
        } else {
            field += letter;
        }
    }
    if (lines.last() == QStringList{QString()}) lines.removeLast();
    return lines;
}

} // namespace noi::test
