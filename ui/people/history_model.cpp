#include "ui/people/history_model.h"

#include "core/base/vietnamese.h"
#include "ui/theme/theme.h"

#include <QFont>

#include <algorithm>

namespace noi
{

void HistoryModel::show(const QList<HistoryLine>& lines, const RecordNames& names,
                        const PeopleReference& reference)
{
    beginResetModel();
    m_all.clear();
    for (const HistoryLine& line : lines) {
        const HistoryWords words = historyWords(line, names, reference);
        const QStringList all{words.when, words.who, words.record, words.field, words.from, words.to};
        m_all += {words, u' ' + searchKey(all.join(u' ')), line.stands, line.disputed};
    }
    choose();
    endResetModel();
}

void HistoryModel::filter(const QString& typed)
{
    beginResetModel();
    m_typed = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    choose();
    endResetModel();
}

void HistoryModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const QString& key = m_all[i].key;
        if (std::all_of(m_typed.cbegin(), m_typed.cend(),
                        [&key](const QString& word) { return key.contains(u' ' + word); }))
            m_shown += i;
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString HistoryModel::text(const Row& row, int column)
{
    switch (column) {
    case When: return row.words.when;
    case Who: return row.words.who;
    case Record: return row.words.record;
    case FieldColumn: return row.words.field;
    case From: return row.words.from;
    case To: {
        const QString to = row.words.to.isEmpty() ? tr("(nothing)") : row.words.to;
        return row.disputed ? sign(Meaning::Late) + u' ' + to + QStringLiteral("  ") + tr("in dispute") : to;
    }
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_all[m_shown[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::ForegroundRole:
        if (row.disputed && index.column() == To) return colour(Meaning::Late);
        return row.stands && index.column() != From ? QVariant() : QColor(colours::greyText);
    case Qt::FontRole: {
        QFont font;
        if (index.column() == To && row.stands) font.setWeight(QFont::DemiBold);
        return font;
    }
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case Record: return tr("Record");
    case FieldColumn: return tr("Field");
    case From: return tr("From");
    case To: return tr("To");
    default: return {};
    }
}

} // namespace noi
