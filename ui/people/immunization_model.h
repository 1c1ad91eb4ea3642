#pragma once

#include "ui/people/immunization_rows.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

namespace noi
{

struct PeopleReference;

/// How a cell of the grid looks: its sign and colour say what it is.
struct ImmunizationLook {
    QString sign, text, detail; ///< detail is small: the product, a day
    Meaning meaning = Meaning::Neutral;
    bool filled = false; ///< on a ground of its colour: it must not be overlooked
    bool strong = false; ///< to be done today
    bool quiet = false;  ///< grey: nothing to do
};

/// The immunisation grid: the groups of the schedule down, the doses across. DisplayRole has sign and words,
/// ToolTipRole the sentence.
class ImmunizationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImmunizationModel(const PeopleReference& reference, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_reference(reference)
    {
    }

    void show(const ImmunizationPlan& plan, bool all);
    [[nodiscard]] const ImmunizationRows& rows() const { return m_rows; }
    [[nodiscard]] const PlannedGroup& group(int row) const;
    /// Null in the names' column.
    [[nodiscard]] const ImmunizationCell* cell(const QModelIndex& index) const;
    /// The dose that stands in a cell; null if none does.
    [[nodiscard]] Id dose(const QModelIndex& index) const;
    [[nodiscard]] ImmunizationLook look(const QModelIndex& index) const;
    [[nodiscard]] QString sentence(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] ImmunizationLook nextLook(const PlannedGroup& group) const;

    const PeopleReference& m_reference;
    ImmunizationPlan m_plan;
    ImmunizationRows m_rows;
};

} // namespace noi
