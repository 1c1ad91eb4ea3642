#pragma once

#include "core/service/pregnancy_file.h"

#include <QAbstractTableModel>

#include <memory>

namespace noi
{

/// The visits of mother and children after a birth, newest first; voided and replaced ones struck through.
class PostnatalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, After, Whom, Weight, Figures, FeedingColumn, Signs, columns };
    using Reference = std::shared_ptr<const pregnancy::PregnancyReference>;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const DeliveryLine& birth, const Reference& reference);
    [[nodiscard]] const FactLine<PostnatalVisit>& line(int row) const { return m_visits[row].line; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Shown {
        QString whom;
        FactLine<PostnatalVisit> line;
    };
    [[nodiscard]] QString text(const Shown& shown, int column) const;

    QList<Shown> m_visits;
    QDate m_birth;
    Reference m_reference; ///< null only while there are no visits
};

} // namespace noi
