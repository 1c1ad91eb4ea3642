#pragma once

#include "core/service/pregnancy_file.h"

#include <QAbstractTableModel>

namespace noi
{

/// The children of one birth, in the order they were born.
class NewbornModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, OutcomeColumn, SexColumn, Weight, Apgar, FirstHour, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<NewbornLine>& children);
    [[nodiscard]] const NewbornLine& line(int row) const { return m_children[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<NewbornLine> m_children;
};

} // namespace noi
