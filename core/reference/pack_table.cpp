#include "core/reference/pack_table.h"

#include <QtGlobal>

namespace noi
{

namespace
{

constexpr qsizetype largestPack = 64 << 20;

Error damaged(const char* text, const QStringList& args) { return Error{ErrorKind::Damaged, text, args}; }

struct Head {
    PackInfo info;
    qsizetype end = 0; ///< where the first line that is not "# …" starts
    int line = 1;
};

Result<QDate> dateOf(const QString& value, const QString& key, const PackInfo& info)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !day.isValid())
        return damaged(QT_TRANSLATE_NOOP("Error",
                                         "The data pack %1 gives “%2” as its %3, which is not a date "
                                         "(year-month-day). Take the pack again from its source."),
                       {info.file, value, key});
    return day;
}

void appendLine(QString& text, const QString& more)
{
    if (!text.isEmpty() && !more.isEmpty()) text += u'\n';
    text += more;
}

Result<void> take(PackInfo& info, const QString& key, const QString& value)
{
    const auto setDay = [&](QDate& day) -> Result<void> {
        const Result<QDate> read = dateOf(value, key, info);
        if (!read) return read.error();
        day = *read;
        return {};
    };
    if (key == u"date") return setDay(info.date);
    if (key == u"valid_from") return setDay(info.validFrom);
    if (key == u"valid_to") return setDay(info.validTo);
    if (key == u"title")
        info.title = value;
    else if (key == u"version")
        info.version = value;
    else if (key == u"source")
        appendLine(info.source, value);
    else if (key == u"legal_basis")
        appendLine(info.legalBasis, value);
    else if (key == u"note")
        appendLine(info.note, value);
    else
        info.others.insert(key, value);
    return {};
}

Result<Head> readHead(const QByteArray& bytes, const QString& file)
{
    Head head;
    head.info.file = file;
    if (bytes.size() > largestPack || !bytes.isValidUtf8())
        return damaged(QT_TRANSLATE_NOOP("Error",
                                         "The data pack %1 is not readable text (UTF-8). Take the pack "
                                         "again from its source."),
                       {file});
    head.end = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (head.end < bytes.size() && bytes[head.end] == '#') {
        qsizetype stop = bytes.indexOf('\n', head.end);
        if (stop < 0) stop = bytes.size();
        const QString text = QString::fromUtf8(bytes.mid(head.end + 1, stop - head.end - 1));
        const qsizetype colon = text.indexOf(u':');
        if (colon > 0) {
            const Result<void> taken =
                take(head.info, text.left(colon).trimmed(), text.mid(colon + 1).trimmed());
            if (!taken) return taken.error();
        }
        head.end = qMin(stop + 1, bytes.size());
        ++head.line;
    }
    return head;
}

} // namespace

bool PackInfo::appliesOn(QDate day) const
{
    return (!validFrom.isValid() || day >= validFrom) && (!validTo.isValid() || day <= validTo);
}

Result<PackInfo> PackTable::readInfo(const QByteArray& bytes, const QString& file)
{
    Result<Head> head = readHead(bytes, file);
    if (!head) return head.error();
    return std::move(head->info);
}

Result<PackTable> PackTable::read(const QByteArray& bytes, const QString& file, const QStringList& columns)
{
    Result<Head> head = readHead(bytes, file);
    if (!head) return head.error();
    PackTable table;
    table.m_info = std::move(head->info);
    table.m_bytes = bytes;
    const Result<void> rows = table.readRows(head->end, head->line, columns);
    if (!rows) return rows.error();
    return table;
}

QByteArrayView PackTable::bytes(qsizetype row, qsizetype column) const
{
    return bytesOf(m_fields[row * m_width + m_order[column]]);
}

QByteArrayView PackTable::bytesOf(const Field& field) const
{
    if (field.start < 0) return QByteArrayView(m_unquoted).sliced(-1 - field.start, field.length);
    return QByteArrayView(m_bytes).sliced(field.start, field.length);
}

bool PackTable::readField(Cursor& cursor, Field& field)
{
    const char* const text = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    qsizetype& at = cursor.at;
    field = {int(at), 0};
    if (at < size && text[at] == '"') {
        const qsizetype kept = m_unquoted.size();
        for (++at; at < size && !(text[at] == '"' && (at + 1 == size || text[at + 1] != '"')); ++at) {
            at += text[at] == '"';
            cursor.line += text[at] == '\n';
            m_unquoted += text[at];
        }
        if (at >= size) return false;
        field = {int(-1 - kept), int(m_unquoted.size() - kept)};
    }
    while (at < size && text[at] != ',' && text[at] != '\n')
        ++at;
    if (field.start >= 0) {
        field.length = int(at) - field.start;
        if (field.length > 0 && text[at - 1] == '\r') --field.length;
    }
    return true;
}

Result<void> PackTable::readRow(Cursor& cursor, QList<Field>& row)
{
    const int startLine = cursor.line;
    row.clear();
    for (bool more = true; more;) {
        Field field;
        if (!readField(cursor, field))
            return damaged(QT_TRANSLATE_NOOP("Error",
                                             "The data pack %1, line %2: a quotation mark is opened and "
                                             "never closed. Correct the file or take the pack again from "
                                             "its source."),
                           {m_info.file, QString::number(startLine)});
        more = cursor.at < m_bytes.size() && m_bytes[cursor.at] == ',';
        cursor.line += cursor.at < m_bytes.size() && m_bytes[cursor.at] == '\n';
        ++cursor.at;
        row.append(field);
    }
    return {};
}

Result<void> PackTable::takeColumns(const QList<Field>& names, const QStringList& columns)
{
    m_width = names.size();
    m_columns = columns;
    for (int i = 0; columns.isEmpty() && i < m_width; ++i)
        m_columns += QString::fromUtf8(bytesOf(names[i]));
    for (const QString& wanted : m_columns) {
        const QByteArray name = wanted.toUtf8();
        int found = -1;
        for (int i = 0; i < m_width && found < 0; ++i)
            found = bytesOf(names[i]) == QByteArrayView(name) ? i : -1;
        if (found < 0)
            return damaged(QT_TRANSLATE_NOOP("Error",
                                             "The data pack %1 has no column “%2”. It may be for another "
                                             "version of Nôi: take the one for this version."),
                           {m_info.file, wanted});
        m_order.append(found);
    }
    return {};
}

Result<void> PackTable::readRows(qsizetype start, int line, const QStringList& columns)
{
    Cursor cursor{start, line};
    QList<Field> row; // one for all lines: a pack may have tens of thousands
    while (cursor.at < m_bytes.size()) {
        const int startLine = cursor.line;
        if (auto read = readRow(cursor, row); !read) return read.error();
        if (row.size() == 1 && row.first().length == 0) continue;
        if (m_width == 0) {
            const Result<void> taken = takeColumns(row, columns);
            if (!taken) return taken.error();
            continue;
        }
        if (row.size() != m_width)
            return damaged(QT_TRANSLATE_NOOP("Error",
                                             "The data pack %1, line %2 has %3 fields instead of %4. "
                                             "Correct the file or take the pack again from its source."),
                           {m_info.file, QString::number(startLine), QString::number(row.size()),
                            QString::number(m_width)});
        m_fields += row;
        m_lines.append(startLine);
    }
    if (m_width == 0)
        return damaged(
            QT_TRANSLATE_NOOP("Error", "The data pack %1 is empty. Take the pack again from its source."),
            {m_info.file});
    return {};
}

} // namespace noi
