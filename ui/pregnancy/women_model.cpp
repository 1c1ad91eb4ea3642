#include "ui/pregnancy/women_model.h"

#include "ui/pregnancy/pregnancy_words.h"
#include "ui/pregnancy/women_words.h"

#include <QFont>

namespace noi
{

void WomenModel::show(const QList<PregnantWoman>& women, QDate today)
{
    beginResetModel();
    m_women = women;
    m_today = today;
    endResetModel();
}

int WomenModel::rowOf(Id person) const
{
    for (int i = 0; i < m_women.size(); ++i)
        if (m_women[i].person == person) return i;
    return -1;
}

int WomenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_women.size());
}

int WomenModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString WomenModel::text(const PregnantWoman& woman, int column) const
{
    switch (column) {
    case Name: return woman.line.fullName;
    case Age: return ageFigure(woman.line.birth, m_today);
    case Hamlet: return woman.line.hamlet;
    case Week: return weekFigure(woman);
    case Due: return dayText(woman.due);
    case Visits: return QString::number(woman.visits);
    case Last: return dayText(woman.lastVisit);
    case Next: return nextContactWords(woman);
    case Risk: return riskWords(woman);
    default: return {};
    }
}

QVariant WomenModel::data(const QModelIndex& index, int role) const
{
    const PregnantWoman& woman = m_women[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(woman, index.column());
    case Qt::UserRole:
        return index.column() == Risk && atRisk(woman) ? QVariant(int(meaningOf(woman.urgency))) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Next && woman.contactLate) return colour(Meaning::Stop);
        if (index.column() == Due && woman.nearBirth) return colour(Meaning::Late);
        return {};
    case Qt::FontRole: {
        QFont font;
        if (index.column() == Name) font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::TextAlignmentRole: {
        const bool figure = index.column() == Age || index.column() == Week || index.column() == Visits;
        return int(Qt::AlignVCenter) | int(figure ? Qt::AlignRight : Qt::AlignLeft);
    }
    default: return {};
    }
}

QVariant WomenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Full name");
    case Age: return tr("Age");
    case Hamlet: return tr("Hamlet");
    case Week: return tr("Week");
    case Due: return tr("Expected on");
    case Visits: return tr("Visits");
    case Last: return tr("Last visit");
    case Next: return tr("Next contact");
    case Risk: return tr("Risk");
    default: return {};
    }
}

} // namespace noi
