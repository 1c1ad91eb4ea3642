#pragma once

#include "core/service/person_file.h"

#include <QAbstractTableModel>

namespace noi
{

struct PeopleReference;

/// The doses of a file by date; those that no longer count are struck through, with the reason beside them.
class DoseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Vaccine, Number, Lot, Expiry, Place, Giver, Source, Remark, columns };

    explicit DoseModel(const PeopleReference& reference, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_reference(reference)
    {
    }

    void show(const QList<DoseLine>& doses);
    [[nodiscard]] const QList<DoseLine>& doses() const { return m_doses; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const DoseLine& line, int column) const;

    const PeopleReference& m_reference;
    QList<DoseLine> m_doses;
};

} // namespace noi
