#pragma once

#include "ui/growth/weighing/weighing_row.h"

#include <QAbstractTableModel>
#include <QHash>

namespace noi
{

/// The children of a weighing day in rows, into which figures are typed. What was typed for a child stays
/// theirs until it is kept, whichever list is shown meanwhile.
class WeighingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Name,
        SexOf,
        Birth,
        Months,
        Last,
        Weight,
        Length,
        Position,
        Arm,
        Oedema,
        State,
        columns
    };
    /// Of any cell of a row: whether it is kept, and the child's name as searchKey() has it.
    enum Role { KeptRole = Qt::UserRole + 1, NameRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const WeighingList& list);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] const QList<WeighingRow>& rows() const { return m_rows; }
    /// Of a person, or -1.
    [[nodiscard]] int rowOf(Id person) const;
    [[nodiscard]] int keptCount() const;

    void startSaving(int row);
    /// The measurement that was sent is kept; a draft that is another by now stays.
    void kept(Id person, const WeighingDraft& sent, const Measurement& measured, const KeptMeasurement& as);
    void refused(Id person, const QString& why);
    /// Puts back what was kept before.
    void putBack(const WeighingLine& before);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// EditRole is the typed text of a figure; of position and oedema a bool (standing, yes).
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Figures are editable, what is switched is user-checkable.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString text(const WeighingRow& row, int number, int column) const;
    void tell(int row);
    void putAside();

    QDate m_day;
    QList<WeighingRow> m_rows;
    QHash<std::pair<QDate, Id>, WeighingRow>
        m_aside; ///< what is typed or on its way, of rows that are not shown
};

} // namespace noi
