#pragma once

#include "core/report/report_table.h"

#include <QAbstractTableModel>

namespace noi
{

/// A report's table as it is seen: what stands above neighbours with the same group is GroupRole of their
/// headings.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole, PlainRole }; ///< PlainRole: words that are not set in

    using QAbstractTableModel::QAbstractTableModel;

    void show(const report::ReportTable& table);
    [[nodiscard]] const report::ReportTable& table() const { return m_table; }
    /// Null where there is none.
    [[nodiscard]] const report::Cell* cell(const QModelIndex& index) const;
    /// What a figure is: its row's and its column's words.
    [[nodiscard]] QString nameOf(const QModelIndex& index) const;
    /// The column of the rows' words.
    [[nodiscard]] int labelColumn() const;
    /// Where the words of a group's head stand: after its number, if it has one.
    [[nodiscard]] int headingColumn(int row) const;
    [[nodiscard]] bool isHeading(int row) const { return m_table.rows[row].heading; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QVariant colourOf(const QModelIndex& index) const;

    report::ReportTable m_table;
};

} // namespace noi
