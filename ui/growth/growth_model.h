#pragma once

#include "core/service/growth_desk.h"

#include <QAbstractTableModel>

namespace noi
{

/// A child's measurements, newest first, each with where it puts the child; voided and replaced ones struck
/// through.
class GrowthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Weight, Length, WeightZ, LengthZ, ForLengthZ, Remark, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const GrowthFile& file);
    /// What stands beside the figures: why it does not count, or what else was measured.
    [[nodiscard]] static QString remark(const GrowthLine& line);
    [[nodiscard]] const GrowthLine& line(int row) const { return m_lines[m_lines.size() - 1 - row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<GrowthLine> m_lines;
};

} // namespace noi
