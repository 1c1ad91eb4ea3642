#include "ui/pregnancy/visit_model.h"

#include "ui/growth/growth_words.h"
#include "ui/pregnancy/pregnancy_words.h"

#include <QFont>

namespace noi
{

namespace
{

QString number(std::optional<int> value) { return value ? QString::number(*value) : QString(); }

/// The given name and the one before it: the tool tip has it all.
QString shortName(const QString& name) { return name.section(u' ', -2); }

/// Without the century, which a pregnancy does not need: there are eleven columns.
QString shortDay(const PartialDate& date) { return date.earliest().toString(QStringLiteral("dd/MM/yy")); }

} // namespace

QString VisitModel::text(const VisitLine& line, int column)
{
    const AntenatalVisit& v = line.fact.value;
    switch (column) {
    case Day: return shortDay(v.visitedAt);
    case Week: return line.gestation ? gestationFigure(*line.gestation) : QString();
    case Weight: return v.weight ? figureText(*v.weight / 1000.0) : QString();
    case Pressure: return pressureText(v);
    case Fundal: return centimetres(v.fundalHeight);
    case Heart: return number(v.fetalHeart);
    case Presentation: return presentationName(v.presentation);
    case Protein: return plusText(v.urineProtein);
    case Haemoglobin: return number(v.haemoglobin);
    case Iron: return number(v.ironTablets);
    case Examiner:
        if (!line.counts) return whyNotCounted(line.counts, line.voidReason);
        return v.placeText.isEmpty() ? shortName(v.examiner) : v.placeText;
    default: return {};
    }
}

QString VisitModel::more(const VisitLine& line)
{
    const AntenatalVisit& v = line.fact.value;
    QStringList lines{whyNotCounted(line.counts, line.voidReason), v.examiner, v.placeText, v.note};
    if (v.girth) lines += tr("Girth: %1 cm").arg(centimetres(v.girth));
    if (v.temperature) lines += tr("Temperature: %1 °C").arg(figureText(*v.temperature / 10.0));
    if (v.urineSugar != AntenatalVisit::Plus::Unknown)
        lines += tr("Urine sugar: %1").arg(plusText(v.urineSugar));
    if (!v.nextVisit.isNull()) lines += tr("Next visit: %1").arg(dateText(v.nextVisit));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void VisitModel::show(const QList<VisitLine>& visits)
{
    beginResetModel();
    m_visits = visits;
    endResetModel();
}

int VisitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visits.size());
}

int VisitModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant VisitModel::data(const QModelIndex& index, int role) const
{
    const VisitLine& shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::ToolTipRole: return more(shown);
    case Qt::ForegroundRole: return shown.counts ? QVariant() : QColor(colours::greyText);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(!shown.counts && index.column() != Examiner);
        return font;
    }
    case Qt::TextAlignmentRole: {
        const bool words =
            index.column() == Day || index.column() == Presentation || index.column() == Examiner;
        return int(Qt::AlignVCenter) | int(words ? Qt::AlignLeft : Qt::AlignRight);
    }
    default: return {};
    }
}

QVariant VisitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool tip = role == Qt::ToolTipRole;
    if (!tip && role != Qt::DisplayRole) return {};
    switch (section) {
    case Day: return tr("Day");
    case Week: return tip ? tr("Week and day of pregnancy") : tr("Week");
    case Weight: return tip ? tr("Weight, kg") : tr("kg");
    case Pressure: return tip ? tr("Blood pressure, mmHg") : tr("BP");
    case Fundal: return tip ? tr("Fundal height, cm") : tr("FH");
    case Heart: return tip ? tr("Fetal heart, beats a minute") : tr("Heart");
    case Presentation: return tr("Lie");
    case Protein: return tip ? tr("Urine protein") : tr("Prot.");
    case Haemoglobin: return tip ? tr("Haemoglobin, g/l") : tr("Hb");
    case Iron: return tip ? tr("Iron and folic acid tablets handed out") : tr("Iron");
    case Examiner: return tr("Examiner");
    default: return {};
    }
}

} // namespace noi
