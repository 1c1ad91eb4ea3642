#include "ui/growth/growth_model.h"

#include "ui/growth/growth_words.h"
#include "ui/theme/theme.h"

#include <QFont>

namespace noi
{

namespace
{

const std::optional<growth::Score>& scoreIn(const GrowthLine& line, int column)
{
    static const std::optional<growth::Score> none;
    const growth::Scores& scores = line.point.scores;
    switch (column) {
    case GrowthModel::WeightZ: return scores.weight;
    case GrowthModel::LengthZ: return scores.length;
    case GrowthModel::ForLengthZ: return scores.weightForLength ? scores.weightForLength : scores.bmiForAge;
    default: return none;
    }
}

} // namespace

QString GrowthModel::remark(const GrowthLine& line)
{
    const Measurement& m = line.measurement.value;
    if (!line.counts)
        return line.voidReason.isEmpty() ? tr("Corrected") : tr("Voided: %1").arg(line.voidReason);
    QStringList parts;
    if (m.oedema) parts += tr("Oedema of both feet");
    if (m.head) parts += tr("head %1").arg(centimetres(m.head));
    if (m.arm) parts += tr("arm %1").arg(centimetres(m.arm));
    if (!m.note.isEmpty()) parts += m.note;
    return parts.join(QStringLiteral(", "));
}

void GrowthModel::show(const GrowthFile& file)
{
    beginResetModel();
    m_lines = file.lines;
    endResetModel();
}

int GrowthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GrowthModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant GrowthModel::data(const QModelIndex& index, int role) const
{
    const GrowthLine& shown = line(index.row());
    const Measurement& m = shown.measurement.value;
    const auto& score = scoreIn(shown, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Day: return dateText(m.measuredAt);
        case Weight: return kilograms(m.weight);
        case Length: return centimetres(m.length);
        case Remark: return remark(shown);
        default: return deviationText(score);
        }
    case Qt::ForegroundRole:
        if (!shown.counts) return QColor(colours::greyText);
        if (score && score->z < -3) return colour(Meaning::Stop);
        if (score && score->z < -2) return colour(Meaning::Late);
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(!shown.counts && index.column() != Remark);
        return font;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) |
               int(index.column() == Day || index.column() == Remark ? Qt::AlignLeft : Qt::AlignRight);
    default: return {};
    }
}

QVariant GrowthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Day: return tr("Day");
    case Weight: return tr("Weight");
    case Length: return tr("Length");
    case WeightZ: return tr("W/A");
    case LengthZ: return tr("L/A");
    case ForLengthZ: return tr("W/L");
    case Remark: return tr("Remark");
    default: return {};
    }
}

} // namespace noi
