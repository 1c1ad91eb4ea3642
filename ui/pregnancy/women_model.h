#pragma once

#include "core/service/pregnant_women.h"

#include <QAbstractTableModel>

namespace noi
{

/// The list of pregnant women; Qt::UserRole of the risk is its Meaning.
class WomenModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Age, Hamlet, Week, Due, Visits, Last, Next, Risk, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<PregnantWoman>& women, QDate today);
    [[nodiscard]] const PregnantWoman& woman(int row) const { return m_women[row]; }
    [[nodiscard]] const QList<PregnantWoman>& women() const { return m_women; }
    /// -1 where she is not on the list.
    [[nodiscard]] int rowOf(Id person) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PregnantWoman& woman, int column) const;

    QList<PregnantWoman> m_women;
    QDate m_today;
};

} // namespace noi
