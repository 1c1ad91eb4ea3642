#pragma once

#include "core/service/person_file.h"

#include <QAbstractTableModel>

namespace noi
{

struct PeopleReference;

/// Reactions after vaccination (AEFI), each with the dose it came after; voided ones struck through.
class ReactionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Onset, After, Severity, Symptoms, Treatment, Outcome, Remark, columns };

    explicit ReactionModel(const PeopleReference& reference, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_reference(reference)
    {
    }

    void show(const PersonFile& file);
    [[nodiscard]] const QList<ReactionLine>& reactions() const { return m_file.reactions; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ReactionLine& line, int column) const;
    [[nodiscard]] QString after(Id dose) const;

    const PeopleReference& m_reference;
    PersonFile m_file;
};

} // namespace noi
