#include "ui/people/reaction_model.h"

#include "ui/kit/date_words.h"
#include "ui/people/dose_words.h"
#include "ui/people/people_reference.h"
#include "ui/theme/theme.h"

#include <QFont>

namespace noi
{

void ReactionModel::show(const PersonFile& file)
{
    beginResetModel();
    m_file = file;
    endResetModel();
}

int ReactionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_file.reactions.size());
}

int ReactionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString ReactionModel::after(Id dose) const
{
    for (const DoseLine& line : m_file.doses)
        if (line.dose.id == dose) return doseTitle(line.dose.value, m_reference);
    return {};
}

QString ReactionModel::text(const ReactionLine& line, int column) const
{
    const Reaction& reaction = line.reaction.value;
    switch (column) {
    case Onset: return dateText(reaction.onset);
    case After: return after(reaction.dose);
    case Severity: {
        const bool severe = reaction.severity == Reaction::Severity::Severe;
        return (severe ? sign(Meaning::Stop) + u' ' : QString()) + severityInWords(reaction.severity);
    }
    case Symptoms: {
        const QString names = symptomNames(m_reference, reaction.symptoms);
        return reaction.description.isEmpty() ? names
               : names.isEmpty()              ? reaction.description
                                              : names + QStringLiteral(". ") + reaction.description;
    }
    case Treatment: return reaction.treatment;
    case Outcome: return outcomeInWords(reaction.outcome);
    case Remark: return line.voided ? tr("Voided: %1").arg(line.voidReason) : reaction.cause;
    default: return {};
    }
}

QVariant ReactionModel::data(const QModelIndex& index, int role) const
{
    const ReactionLine& line = m_file.reactions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(line, index.column());
    case Qt::ForegroundRole:
        if (line.voided) return QColor(colours::greyText);
        if (index.column() == Severity && line.reaction.value.severity == Reaction::Severity::Severe)
            return colour(Meaning::Stop);
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(line.voided && index.column() != Remark);
        return font;
    }
    default: return {};
    }
}

QVariant ReactionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Onset: return tr("Onset");
    case After: return tr("After");
    case Severity: return tr("Severity");
    case Symptoms: return tr("Symptoms");
    case Treatment: return tr("Treatment");
    case Outcome: return tr("Outcome");
    case Remark: return tr("Remark");
    default: return {};
    }
}

} // namespace noi
