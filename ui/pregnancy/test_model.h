#pragma once

#include "core/service/pregnancy_file.h"

#include <QAbstractTableModel>

#include <memory>

namespace noi
{

/// The laboratory tests of a pregnancy, newest first; voided and replaced ones struck through.
class TestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Test, Outcome, columns };
    using Reference = std::shared_ptr<const pregnancy::PregnancyReference>;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<FactLine<AntenatalTest>>& tests, const Reference& reference);
    [[nodiscard]] const FactLine<AntenatalTest>& line(int row) const
    {
        return m_tests[m_tests.size() - 1 - row];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const FactLine<AntenatalTest>& line, int column) const;

    QList<FactLine<AntenatalTest>> m_tests;
    Reference m_reference; ///< null only while there are no tests
};

} // namespace noi
