#include "ui/birth/newborn_model.h"

#include "ui/birth/birth_words.h"
#include "ui/people/person_words.h"
#include "ui/theme/theme.h"

namespace noi
{

namespace
{

QString apgarText(const Newborn& n)
{
    const auto figure = [](std::optional<int> value) {
        return value ? QString::number(*value) : QStringLiteral("–");
    };
    return n.apgar1 || n.apgar5 ? figure(n.apgar1) + QStringLiteral(" / ") + figure(n.apgar5) : QString();
}

/// ✓ done, ✕ not done, nothing where nobody wrote it down.
QString answerSign(Answer answer)
{
    return answer == Answer::Yes  ? sign(Meaning::Done)
           : answer == Answer::No ? sign(Meaning::Stop)
                                  : QStringLiteral("?");
}

QString text(const NewbornLine& child, int column)
{
    const Newborn& n = child.newborn.value;
    switch (column) {
    case NewbornModel::Name: return childName(child);
    case NewbornModel::OutcomeColumn: return outcomeName(n.outcome);
    case NewbornModel::SexColumn: return sexInWords(n.sex);
    case NewbornModel::Weight: return gramsText(n.weight);
    case NewbornModel::Apgar: return apgarText(n);
    case NewbornModel::FirstHour:
        if (n.outcome != Newborn::Outcome::LiveBirth) return {};
        return answerSign(n.breastfedFirstHour) + QStringLiteral(" · ") + answerSign(n.vitaminK);
    default: return {};
    }
}

} // namespace

void NewbornModel::show(const QList<NewbornLine>& children)
{
    beginResetModel();
    m_children = children;
    endResetModel();
}

int NewbornModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_children.size());
}

int NewbornModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant NewbornModel::data(const QModelIndex& index, int role) const
{
    const NewbornLine& child = m_children[index.row()];
    if (role == Qt::DisplayRole) return text(child, index.column());
    if (role == Qt::ToolTipRole) return child.newborn.value.anomalies;
    if (role == Qt::ForegroundRole && !child.newborn.value.child) return QColor(colours::greyText);
    return {};
}

QVariant NewbornModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Child");
    case OutcomeColumn: return tr("Born");
    case SexColumn: return tr("Sex");
    case Weight: return tr("Weight");
    case Apgar: return tr("Apgar 1 / 5");
    case FirstHour: return tr("First hour · vit. K");
    default: return {};
    }
}

} // namespace noi
