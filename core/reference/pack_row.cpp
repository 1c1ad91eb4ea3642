#include "core/reference/pack_row.h"

#include <algorithm>
#include <charconv>

namespace noi
{

namespace
{

/// Tens of thousands of figures are read before the first chart is drawn: without a text of each. What is not
/// plainly a number (a space before it) is left to Qt.
template <class T> bool readPlainly(QByteArrayView held, T& value)
{
    const auto read = std::from_chars(held.data(), held.data() + held.size(), value);
    return read.ec == std::errc() && read.ptr == held.data() + held.size();
}

} // namespace

QString PackRow::required(int column)
{
    need(column);
    return text(column);
}

QStringList PackRow::list(int column, QChar separator) const
{
    QStringList parts = text(column).split(separator, Qt::SkipEmptyParts);
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

std::optional<int> PackRow::number(int column, int least, int most)
{
    const QByteArrayView held = m_table.bytes(m_row, column);
    if (held.isEmpty()) return {};
    int value = 0;
    bool isNumber = readPlainly(held, value);
    if (!isNumber) value = text(column).toInt(&isNumber);
    if (isNumber && value >= least && value <= most) return value;
    refuse(column);
    return {};
}

std::optional<double> PackRow::decimal(int column, double least, double most)
{
    const QByteArrayView held = m_table.bytes(m_row, column);
    if (held.isEmpty()) return {};
    double value = 0;
    bool isNumber = readPlainly(held, value);
    if (!isNumber) value = text(column).toDouble(&isNumber);
    if (isNumber && value >= least && value <= most) return value;
    refuse(column);
    return {};
}

int PackRow::oneOf(int column, const QStringList& choices)
{
    const QUtf8StringView held(m_table.bytes(m_row, column));
    const auto found = std::ranges::find_if(
        choices, [held](const QString& choice) { return QAnyStringView::equal(held, choice); });
    if (found != choices.end()) return int(found - choices.begin());
    refuse(column);
    return 0;
}

void PackRow::refuse(int column)
{
    if (!m_failure)
        m_failure =
            Error{ErrorKind::Damaged,
                  QT_TRANSLATE_NOOP("Error",
                                    "The data pack %1, line %2: “%3” cannot be right in column “%4”. Correct "
                                    "the file or take the pack again from its source."),
                  {m_table.info().file, QString::number(m_table.line(m_row)), text(column).left(80),
                   m_table.columnName(column)}};
}

Result<int> packHeadNumber(const PackInfo& info, const QString& key, int least, int most)
{
    bool isNumber = false;
    const int number = info.others.value(key).toInt(&isNumber);
    if (isNumber && number >= least && number <= most) return number;
    return Error{ErrorKind::Damaged,
                 QT_TRANSLATE_NOOP("Error",
                                   "The data pack %1 gives no number as its %2. Correct the file or take "
                                   "the pack again from its source."),
                 {info.file, key}};
}

Error packHasTwice(const PackTable& table, qsizetype row, const QString& code)
{
    return Error{ErrorKind::Damaged,
                 QT_TRANSLATE_NOOP("Error",
                                   "The data pack %1, line %2: “%3” stands in it twice. Correct the file or "
                                   "take the pack again from its source."),
                 {table.info().file, QString::number(table.line(row)), code}};
}

Error packNamesUnknown(const PackTable& table, qsizetype row, const QString& code)
{
    return Error{ErrorKind::Damaged,
                 QT_TRANSLATE_NOOP("Error",
                                   "The data pack %1, line %2 names “%3”, which does not exist. Correct the "
                                   "file or take the pack again from its source."),
                 {table.info().file, QString::number(table.line(row)), code}};
}

} // namespace noi
