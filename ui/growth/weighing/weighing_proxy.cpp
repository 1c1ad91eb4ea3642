#include "ui/growth/weighing/weighing_proxy.h"

#include "core/base/vietnamese.h"
#include "ui/growth/weighing/weighing_model.h"

namespace noi
{

void WeighingProxy::setHideKept(bool hide)
{
    m_hideKept = hide;
    invalidateFilter();
}

void WeighingProxy::setText(const QString& text)
{
    m_key = searchKey(text);
    invalidateFilter();
}

bool WeighingProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex at = sourceModel()->index(row, 0, parent);
    if (m_hideKept && at.data(WeighingModel::KeptRole).toBool()) return false;
    return m_key.isEmpty() || at.data(WeighingModel::NameRole).toString().contains(m_key);
}

} // namespace noi
