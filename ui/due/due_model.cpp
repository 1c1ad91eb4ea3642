#include "ui/due/due_model.h"

#include "ui/due/due_words.h"
#include "ui/kit/date_words.h"

#include <QFont>

namespace noi
{

namespace
{

QFont demiBold()
{
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void DueModel::show(const QList<DueRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    m_lines.clear();
    qsizetype head = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i == 0 || m_rows[i].person.hamlet != m_rows[i - 1].person.hamlet) {
            head = m_lines.size();
            m_lines += Line{-1, i, 0};
        }
        ++m_lines[head].people;
        m_lines += Line{i, i, 0};
    }
    endResetModel();
}

const DueRow* DueModel::row(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].row < 0) return nullptr;
    return &m_rows[m_lines[row].row];
}

QList<int> DueModel::hamletRows() const
{
    QList<int> rows;
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].row < 0) rows += i;
    return rows;
}

int DueModel::rowOf(Id person) const
{
    for (int i = 0; i < m_lines.size(); ++i)
        if (const DueRow* one = row(i); one && one->person.person == person) return i;
    return -1;
}

int DueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int DueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString DueModel::text(const DueRow& row, int column) const
{
    switch (column) {
    case Name: return row.person.fullName;
    case Birth: return dateText(row.person.birth).left(10);
    case Mother: return row.person.motherName;
    case Phone: return row.phone;
    case Vaccines: return dueVaccinesWords(row.doses, m_reference);
    case Since: return row.due.toString(QStringLiteral("dd/MM/yy"));
    case State: return dueStateWords(row.state, row.overdueDays);
    default: return {};
    }
}

QVariant DueModel::hamletData(const Line& line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column != 0) return {};
        return hamletWords(m_rows[line.first].person.hamlet) + QStringLiteral(" · ") +
               tr("%n person(s)", nullptr, int(line.people));
    case Qt::FontRole: return demiBold();
    case Qt::BackgroundRole: return QColor(colours::band);
    case Qt::ForegroundRole: return QColor(colours::text);
    default: return {};
    }
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[index.row()];
    if (line.row < 0) return hamletData(line, index.column(), role);
    const DueRow& row = m_rows[line.row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::UserRole: return int(meaningOf(row.state));
    case Qt::FontRole: return index.column() == Name ? QVariant(demiBold()) : QVariant();
    default: return {};
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Full name");
    case Birth: return tr("Born");
    case Mother: return tr("Mother");
    case Phone: return tr("Telephone");
    case Vaccines: return tr("To be given");
    case Since: return tr("Due since");
    case State: return tr("State");
    default: return {};
    }
}

Qt::ItemFlags DueModel::flags(const QModelIndex& index) const
{
    // Disabled, so that the arrow keys pass over it.
    return row(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace noi
