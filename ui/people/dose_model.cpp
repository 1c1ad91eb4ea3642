#include "ui/people/dose_model.h"

#include "ui/kit/date_words.h"
#include "ui/kit/objection_words.h"
#include "ui/people/age_in_words.h"
#include "ui/people/dose_words.h"
#include "ui/people/people_reference.h"
#include "ui/theme/theme.h"

#include <QFont>

namespace noi
{

void DoseModel::show(const QList<DoseLine>& doses)
{
    beginResetModel();
    m_doses = doses;
    endResetModel();
}

int DoseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_doses.size());
}

int DoseModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString DoseModel::text(const DoseLine& line, int column) const
{
    const Dose& dose = line.dose.value;
    switch (column) {
    case Date: return dayOnlyText(dose.givenAt);
    case Vaccine: return productName(m_reference, dose.product);
    case Number: return dose.doseNumber ? QString::number(*dose.doseNumber) : QString();
    case Lot: return dose.lot;
    case Expiry: return dateText(dose.expiry);
    case Place: return line.place.isEmpty() ? dose.placeText : line.place;
    case Giver: return dose.giver;
    case Source: return sourceInWords(dose.source);
    case Remark: {
        QStringList remarks{whyNotCounted(line, m_doses), overrideWords(dose)};
        if (remarks.first().isEmpty()) remarks += dose.note;
        remarks.removeAll(QString());
        return remarks.join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

QVariant DoseModel::data(const QModelIndex& index, int role) const
{
    const DoseLine& line = m_doses[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Date ? dateText(line.dose.value.givenAt) : text(line, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole: return line.counts ? QVariant() : QColor(colours::greyText);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(!line.counts && index.column() != Remark);
        if (index.column() == Vaccine) font.setWeight(QFont::DemiBold);
        return font;
    }
    default: return {};
    }
}

QVariant DoseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Date: return tr("Date");
    case Vaccine: return tr("Vaccine");
    case Number: return tr("Dose");
    case Lot: return tr("Lot");
    case Expiry: return tr("Expiry");
    case Place: return tr("Place");
    case Giver: return tr("Given by");
    case Source: return tr("Source");
    case Remark: return tr("Remark");
    default: return {};
    }
}

} // namespace noi
