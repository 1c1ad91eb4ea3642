#pragma once

#include <QSortFilterProxyModel>

namespace noi
{

/// Of a weighing day's rows those that are still to be weighed, or whose name holds some words.
class WeighingProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setHideKept(bool hide);
    /// Without marks, as typed.
    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_hideKept = false;
    QString m_key;
};

} // namespace noi
