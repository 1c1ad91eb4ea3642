#include "ui/sync/review_model.h"

#include "ui/kit/two_part_delegate.h"
#include "ui/people/people_reference.h"
#include "ui/people/person_words.h"
#include "ui/sync/review_words.h"

#include <QFont>

namespace noi
{

void ReviewModel::show(const ReviewLists& lists)
{
    beginResetModel();
    m_rows.clear();
    add(tr("Written differently (%1)").arg(lists.fields.size()), lists.fields);
    add(tr("Likely one person (%1)").arg(lists.same.size()), lists.same);
    add(tr("Likely one dose twice (%1)").arg(lists.doubles.size()), lists.doubles);
    add(tr("Set aside (%1)").arg(lists.aside.size()), lists.aside);
    endResetModel();
}

template <class T> void ReviewModel::add(const QString& heading, const QList<T>& items)
{
    if (items.isEmpty()) return;
    m_rows.append({heading, {}, {}});
    for (const T& item : items)
        m_rows.append(rowOf(item));
}

ReviewModel::Row ReviewModel::rowOf(const DisputedField& field) const
{
    QStringList values;
    for (const DisputedValue& value : field.values)
        values += disputedValueWords(field, value, m_reference);
    return {disputedSubjectWords(field),
            disputedFieldWords(field) + QStringLiteral(": ") + values.join(QStringLiteral(" ≠ ")), field};
}

ReviewModel::Row ReviewModel::rowOf(const LikelySame& pair) const
{
    return {pair.a.fullName, personHint(pair.a), pair};
}

ReviewModel::Row ReviewModel::rowOf(const DoubleDose& pair) const
{
    return {pair.first.person.fullName, productName(m_reference, pair.first.dose.value.product), pair};
}

ReviewModel::Row ReviewModel::rowOf(const SetAsideOp& op) const
{
    return {setAsideTitle(op),
            op.when.isValid() ? op.when.toString(QStringLiteral("dd/MM/yyyy HH:mm")) : QString(), op};
}

const ReviewItem* ReviewModel::item(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].item ? &*m_rows[row].item : nullptr;
}

int ReviewModel::itemFrom(int row) const
{
    const int count = static_cast<int>(m_rows.size());
    for (int i = std::max(row, 0); i < count; ++i)
        if (m_rows[i].item) return i;
    for (int i = std::min(row, count) - 1; i >= 0; --i)
        if (m_rows[i].item) return i;
    return -1;
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[index.row()];
    if (role == Qt::DisplayRole) return row.text;
    if (role == TwoPartDelegate::detailRole && row.item) return row.detail;
    if (role == Qt::ToolTipRole && row.item) return QString(row.text + QStringLiteral(" · ") + row.detail);
    if (role == Qt::FontRole && !row.item) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex& index) const
{
    return m_rows[index.row()].item ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace noi
