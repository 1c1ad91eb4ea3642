#include "ui/people/immunization_model.h"

#include "ui/kit/immunization_words.h"
#include "ui/people/age_in_words.h"
#include "ui/people/immunization_sentences.h"
#include "ui/people/people_reference.h"

namespace noi
{
namespace
{

using What = ImmunizationCell::What;
using immunization::EvaluationStatus;

QString signOf(const PlannedDose& dose)
{
    if (dose.uncertain) return QStringLiteral("?");
    return dose.status == EvaluationStatus::Extraneous ? QStringLiteral("+") : sign(meaningOf(dose));
}

ImmunizationLook closedLook(PlanState state)
{
    const Meaning meaning = meaningOf(state);
    return {meaning == Meaning::Neutral ? QStringLiteral("–") : sign(meaning),
            stateWords(state),
            {},
            meaning,
            meaning == Meaning::Stop,
            false,
            meaning == Meaning::Neutral};
}

ImmunizationLook givenLook(const PlannedDose& dose, const QString& product)
{
    const Meaning meaning = meaningOf(dose);
    return {signOf(dose),
            dayOnlyText(dose.givenAt),
            product,
            meaning,
            meaning == Meaning::Stop || meaning == Meaning::Late,
            false,
            meaning == Meaning::Neutral};
}

} // namespace

void ImmunizationModel::show(const ImmunizationPlan& plan, bool all)
{
    beginResetModel();
    m_plan = plan;
    m_rows = rowsOf(m_plan, all);
    endResetModel();
}

const PlannedGroup& ImmunizationModel::group(int row) const
{
    return m_plan.groups[size_t(m_rows.rows[size_t(row)].group)];
}

const ImmunizationCell* ImmunizationModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0) return nullptr;
    return &m_rows.rows[size_t(index.row())].cells[size_t(index.column() - 1)];
}

Id ImmunizationModel::dose(const QModelIndex& index) const
{
    const ImmunizationCell* found = cell(index);
    if (!found || found->what != What::Given) return {};
    return group(index.row()).doses[size_t(found->dose)].dose;
}

int ImmunizationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows.size());
}

int ImmunizationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.columns + 1;
}

ImmunizationLook ImmunizationModel::nextLook(const PlannedGroup& group) const
{
    const QString recommended = dateText(PartialDate::ofDay(group.recommended));
    if (group.state == PlanState::NotYet)
        return {
            QStringLiteral("○"), recommended, stateWords(group.state), Meaning::Neutral, false, false, true};
    const Meaning meaning = meaningOf(group.state);
    const QString since = group.state == PlanState::Due ? tr("since %1") : tr("was due %1");
    return {sign(meaning), stateWords(group.state), since.arg(recommended), meaning, true, true, false};
}

ImmunizationLook ImmunizationModel::look(const QModelIndex& index) const
{
    const PlannedGroup& planned = group(index.row());
    const ImmunizationCell* found = cell(index);
    if (!found) {
        const Meaning meaning = meaningOf(planned.state);
        return {sign(meaning), groupName(m_reference.schedule, planned.group), {}, meaning, false, false,
                false};
    }
    switch (found->what) {
    case What::Given: {
        const PlannedDose& dose = planned.doses[size_t(found->dose)];
        return givenLook(dose, productName(m_reference, dose.product));
    }
    case What::Next: return nextLook(planned);
    case What::Later: return {QStringLiteral("·"), {}, {}, Meaning::Neutral, false, false, true};
    case What::Passed: return {QStringLiteral("–"), {}, {}, Meaning::Neutral, false, false, true};
    case What::Closed: return closedLook(planned.state);
    case What::Nothing: break;
    }
    return {};
}

QString ImmunizationModel::sentence(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    const PlannedGroup& planned = group(index.row());
    const ImmunizationCell* found = cell(index);
    return found ? cellSentence(m_plan, planned, *found, index.column(), m_reference)
                 : groupSentence(planned, m_reference);
}

QVariant ImmunizationModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const ImmunizationLook shown = look(index);
        return QStringList{shown.sign, shown.text, shown.detail}.join(u' ').trimmed();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(index);
    default: return {};
    }
}

QVariant ImmunizationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Vaccination against") : tr("Dose %1").arg(section);
}

} // namespace noi
