#pragma once

#include "core/reference/reference.h"
#include "core/service/due_list.h"

#include <QAbstractTableModel>

namespace noi
{

/// A due list in rows: a line for each hamlet, that cannot be chosen, and below it its people.
class DueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Birth, Mother, Phone, Vaccines, Since, State, columns };

    explicit DueModel(const Reference& reference, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_reference(reference)
    {
    }

    void show(const QList<DueRow>& rows);
    /// Null for a hamlet's line.
    [[nodiscard]] const DueRow* row(int row) const;
    [[nodiscard]] QList<int> hamletRows() const;
    /// Of a person, or -1.
    [[nodiscard]] int rowOf(Id person) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        qsizetype row = -1; ///< in m_rows; -1: a hamlet's line
        qsizetype first = 0, people = 0;
    };
    [[nodiscard]] QString text(const DueRow& row, int column) const;
    [[nodiscard]] QVariant hamletData(const Line& line, int column, int role) const;

    const Reference& m_reference;
    QList<DueRow> m_rows;
    QList<Line> m_lines;
};

} // namespace noi
