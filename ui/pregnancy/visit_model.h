#pragma once

#include "core/service/pregnancy_file.h"

#include <QAbstractTableModel>

namespace noi
{

/// The visits of a pregnancy with the columns of register A3 that are compared from visit to visit, newest
/// first; voided and replaced ones struck through.
class VisitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Day,
        Week,
        Weight,
        Pressure,
        Fundal,
        Heart,
        Presentation,
        Protein,
        Haemoglobin,
        Iron,
        Examiner,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<VisitLine>& visits);
    [[nodiscard]] const VisitLine& line(int row) const { return m_visits[m_visits.size() - 1 - row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const VisitLine& line, int column);
    /// All that the columns have no room for.
    [[nodiscard]] static QString more(const VisitLine& line);

    QList<VisitLine> m_visits;
};

} // namespace noi
