#include "core/reference/pack_row.h"

namespace noi
{

QString PackRow::required(int column)
{
    QString held = text(column);
    if (held.isEmpty()) refuse(column);
    return held;
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
    const QString held = text(column);
    if (held.isEmpty()) return {};
    bool isNumber = false;
    const int value = held.toInt(&isNumber);
    if (isNumber && value >= least && value <= most) return value;
    refuse(column);
    return {};
}

std::optional<double> PackRow::decimal(int column, double least, double most)
{
    const QString held = text(column);
    if (held.isEmpty()) return {};
    bool isNumber = false;
    const double value = held.toDouble(&isNumber);
    if (isNumber && value >= least && value <= most) return value;
    refuse(column);
    return {};
}

int PackRow::oneOf(int column, const QStringList& choices)
{
    const auto place = choices.indexOf(text(column));
    if (place < 0) refuse(column);
    return int(qMax<qsizetype>(place, 0));
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
