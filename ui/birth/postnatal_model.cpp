#include "ui/birth/postnatal_model.h"

#include "ui/birth/birth_words.h"
#include "ui/pregnancy/pregnancy_words.h"

#include <QFont>

#include <algorithm>

namespace noi
{

namespace
{

QString figuresText(const PostnatalVisit& v)
{
    QStringList parts;
    if (v.temperature) parts += QStringLiteral("%1,%2 °C").arg(*v.temperature / 10).arg(*v.temperature % 10);
    if (v.systolic) parts += QStringLiteral("%1/%2").arg(*v.systolic).arg(v.diastolic.value_or(0));
    if (v.breathing) parts += PostnatalModel::tr("%1 breaths").arg(*v.breathing);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void PostnatalModel::show(const DeliveryLine& birth, const Reference& reference)
{
    beginResetModel();
    m_reference = reference;
    m_birth = birth.delivery.value.deliveredAt.earliest();
    m_visits.clear();
    for (const auto& visit : birth.visits)
        m_visits.append({tr("mother"), visit});
    for (const NewbornLine& child : birth.newborns)
        for (const auto& visit : child.visits)
            m_visits.append({birth.newborns.size() == 1 ? tr("child") : childName(child), visit});
    std::ranges::stable_sort(m_visits, std::ranges::greater(),
                             [](const Shown& shown) { return shown.line.fact.value.visitedAt.earliest(); });
    endResetModel();
}

int PostnatalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visits.size());
}

int PostnatalModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString PostnatalModel::text(const Shown& shown, int column) const
{
    const PostnatalVisit& v = shown.line.fact.value;
    switch (column) {
    case Day: return dayText(v.visitedAt.earliest());
    case After: return QString::number(m_birth.daysTo(v.visitedAt.earliest()));
    case Whom: return shown.whom;
    case Weight: return gramsText(v.weight);
    case Figures: return figuresText(v);
    case FeedingColumn: return feedingName(v.feeding);
    case Signs: {
        const auto list = v.ofWhom == PostnatalVisit::OfWhom::Child ? QStringLiteral("postnatal-child")
                                                                    : QStringLiteral("postnatal-mother");
        QStringList signs;
        for (const QString& code : v.dangerSigns)
            signs += codeName(m_reference->codes, list, code);
        return signs.isEmpty() && v.dangerAsked ? tr("none") : signs.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant PostnatalModel::data(const QModelIndex& index, int role) const
{
    const Shown& shown = m_visits[index.row()];
    const bool counts = shown.line.counts;
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{whyNotCounted(counts, shown.line.voidReason), shown.line.fact.value.examiner,
                          shown.line.fact.value.note};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::ForegroundRole:
        if (!counts) return QColor(colours::greyText);
        return index.column() == Signs && !shown.line.fact.value.dangerSigns.isEmpty()
                   ? QVariant(colour(Meaning::Stop))
                   : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(!counts);
        return font;
    }
    default: return {};
    }
}

QVariant PostnatalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Day: return tr("Day");
    case After: return tr("After");
    case Whom: return tr("Who");
    case Weight: return tr("Weight");
    case Figures: return tr("Figures");
    case FeedingColumn: return tr("Feeding");
    case Signs: return tr("Danger signs");
    default: return {};
    }
}

} // namespace noi
