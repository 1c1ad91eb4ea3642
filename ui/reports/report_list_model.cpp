#include "ui/reports/report_list_model.h"

#include "ui/reports/report_words.h"

namespace noi
{

void ReportListModel::show(const QList<ReportEntry>& entries, int late, int open, const QString& language)
{
    beginResetModel();
    m_entries = entries;
    m_late = late;
    m_open = open;
    m_language = language;
    m_lines.clear();
    if (late + open > 0) m_lines += {Line::Missing, tr("Still missing"), -1};
    using Kind = ReportEntry::Kind;
    for (const auto& [kind, heading] :
         {std::pair(Kind::Form, tr("Reports")), std::pair(Kind::Book, tr("Books")),
          std::pair(Kind::Chart, tr("Charts"))}) {
        bool first = true;
        for (int i = 0; i < entries.size(); ++i) {
            if (entries[i].kind != kind) continue;
            if (std::exchange(first, false)) m_lines += {Line::Heading, heading, -1};
            m_lines += {Line::Entry, entries[i].line.name.in(language), i};
        }
    }
    endResetModel();
}

const ReportEntry* ReportListModel::entry(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].entry < 0) return nullptr;
    return &m_entries[m_lines[row].entry];
}

bool ReportListModel::isMissing(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines[row].kind == Line::Missing;
}

int ReportListModel::rowOf(const QString& form) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (const ReportEntry* one = entry(row); one && one->line.form == form) return row;
    return -1;
}

int ReportListModel::missingRow() const { return isMissing(0) ? 0 : -1; }

int ReportListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ReportListModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[index.row()];
    if (role == Qt::DisplayRole) return line.text;
    if (line.kind == Line::Missing) return missingData(role);
    return line.kind == Line::Entry ? entryData(m_entries[line.entry], role) : QVariant();
}

QVariant ReportListModel::entryData(const ReportEntry& entry, int role) const
{
    const bool form = entry.kind == ReportEntry::Kind::Form;
    switch (role) {
    case Qt::ToolTipRole: return entry.line.name.in(m_language);
    case MeaningRole: return form ? int(meaningOf(entry.line)) : QVariant();
    case StateRole: return form ? stateWords(entry.line) : QString();
    case DetailRole:
        if (!form) return entry.kind == ReportEntry::Kind::Book ? tr("printed register") : tr("wall chart");
        if (entry.line.versions > 1) return tr("%n version(s)", nullptr, entry.line.versions);
        return entry.line.versions == 0 && entry.line.deadline.isValid()
                   ? tr("by %1").arg(entry.line.deadline.toString(QStringLiteral("dd/MM")))
                   : QString();
    default: return {};
    }
}

QVariant ReportListModel::missingData(int role) const
{
    switch (role) {
    case MeaningRole: return int(m_late > 0 ? Meaning::Late : Meaning::Due);
    case StateRole:
        return m_late > 0 ? tr("%n report(s)", nullptr, m_late) : tr("%n open end(s)", nullptr, m_open);
    case DetailRole: return m_late > 0 && m_open > 0 ? tr("%n open end(s)", nullptr, m_open) : QString();
    default: return {};
    }
}

Qt::ItemFlags ReportListModel::flags(const QModelIndex& index) const
{
    return index.isValid() && m_lines[index.row()].kind == Line::Heading
               ? Qt::NoItemFlags
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace noi
