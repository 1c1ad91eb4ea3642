#pragma once

#include "core/base/clock.h"
#include "core/model/person_line.h"

#include <QAbstractTableModel>

namespace noi
{

struct PeopleReference;

/// People one to a row: name, birth, age in words, sex, mother, hamlet, commune without its code.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Birth, Age, SexColumn, Mother, Hamlet, Commune, columns };

    PeopleModel(const PeopleReference& reference, const Clock& clock, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_reference(reference), m_clock(clock)
    {
    }

    void show(const QList<PersonLine>& people);
    [[nodiscard]] const QList<PersonLine>& people() const { return m_people; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PersonLine& line, int column) const;

    const PeopleReference& m_reference;
    const Clock& m_clock;
    QList<PersonLine> m_people;
};

} // namespace noi
