#include "ui/growth/weighing/weighing_model.h"

#include "core/base/vietnamese.h"
#include "ui/growth/weighing/weighing_words.h"
#include "ui/people/age_in_words.h"
#include "ui/people/person_words.h"

#include <algorithm>

namespace noi
{

namespace
{

std::optional<WeighingFigure> figureOf(int column)
{
    switch (column) {
    case WeighingModel::Weight: return WeighingFigure::Weight;
    case WeighingModel::Length: return WeighingFigure::Length;
    case WeighingModel::Arm: return WeighingFigure::Arm;
    default: return {};
    }
}

bool isSwitch(int column) { return column == WeighingModel::Position || column == WeighingModel::Oedema; }

bool alignsRight(int column)
{
    return figureOf(column) || column == WeighingModel::Number || column == WeighingModel::Months;
}

} // namespace

void WeighingModel::putAside()
{
    for (const WeighingRow& row : std::as_const(m_rows))
        if (!row.draft.isEmpty() || row.saving) m_aside.insert({m_day, row.line.child.person}, row);
}

void WeighingModel::show(const WeighingList& list)
{
    beginResetModel();
    putAside();
    m_day = list.filter.day;
    m_rows.clear();
    for (const WeighingLine& line : list.lines) {
        WeighingRow row{line, {}, false, {}};
        const auto aside = m_aside.constFind({m_day, line.child.person});
        if (aside != m_aside.cend()) {
            row.draft = aside->draft;
            row.saving = aside->saving;
            row.problem = aside->problem;
            m_aside.erase(aside);
        }
        m_rows += row;
    }
    endResetModel();
}

int WeighingModel::rowOf(Id person) const
{
    const auto found = std::ranges::find_if(
        m_rows, [person](const WeighingRow& row) { return row.line.child.person == person; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int WeighingModel::keptCount() const
{
    return int(
        std::ranges::count_if(m_rows, [](const WeighingRow& row) { return row.line.kept.has_value(); }));
}

void WeighingModel::tell(int row) { Q_EMIT dataChanged(index(row, 0), index(row, columns - 1)); }

void WeighingModel::startSaving(int row)
{
    m_rows[row].saving = true;
    m_rows[row].problem.clear();
    tell(row);
}

void WeighingModel::kept(Id person, const WeighingDraft& sent, const Measurement& measured,
                         const KeptMeasurement& as)
{
    m_aside.remove({measured.measuredAt.earliest(), person});
    const int at = rowOf(person);
    if (at < 0 || measured.measuredAt.earliest() != m_day) return;
    WeighingRow& row = m_rows[at];
    row.line.kept = Stored<Measurement>{as.measurement, measured};
    row.line.said = as.said;
    row.saving = false;
    if (row.draft == sent) row.draft = {};
    tell(at);
}

void WeighingModel::refused(Id person, const QString& why)
{
    for (auto aside = m_aside.begin(); aside != m_aside.end(); ++aside)
        if (aside.key().second == person) aside->saving = false, aside->problem = why;
    const int at = rowOf(person);
    if (at < 0) return;
    m_rows[at].saving = false;
    m_rows[at].problem = why;
    tell(at);
}

void WeighingModel::putBack(const WeighingLine& before)
{
    const int at = rowOf(before.child.person);
    if (at < 0) return;
    m_rows[at].line.kept = before.kept;
    m_rows[at].line.said = before.said;
    tell(at);
}

int WeighingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WeighingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString WeighingModel::text(const WeighingRow& row, int number, int column) const
{
    const PersonLine& child = row.line.child;
    switch (column) {
    case Number: return QString::number(number);
    case Name: return child.fullName;
    case SexOf: return sexInWords(child.sex);
    case Birth: return dayOnlyText(child.birth);
    case Months: return monthsWords(child.birth, m_day);
    case Last: return lastWeighing(row.line.last);
    case Position: return positionWords(row.position(m_day));
    case Oedema: return row.oedema() ? tr("Yes") : QString();
    case State: return rowWords(row);
    default: return row.text(*figureOf(column));
    }
}

QVariant WeighingModel::data(const QModelIndex& index, int role) const
{
    const WeighingRow& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case KeptRole: return row.line.kept.has_value();
    case NameRole: return searchKey(row.line.child.fullName);
    case Qt::EditRole:
        if (column == Position) return row.position(m_day) == Measurement::Position::Standing;
        if (column == Oedema) return row.oedema();
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.row() + 1, column);
    case Qt::ForegroundRole:
        if (column == State) return colour(rowMeaning(row));
        if (column == Last || column == Number) return QColor(colours::greyText);
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(alignsRight(column) ? Qt::AlignRight : Qt::AlignLeft);
    default: return {};
    }
}

bool WeighingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole) return false;
    WeighingRow& row = m_rows[index.row()];
    if (const auto figure = figureOf(index.column()))
        row.type(*figure, value.toString());
    else if (index.column() == Position)
        row.setPosition(value.toBool() ? Measurement::Position::Standing : Measurement::Position::Lying,
                        m_day);
    else if (index.column() == Oedema)
        row.setOedema(value.toBool());
    else
        return false;
    tell(index.row());
    return true;
}

QVariant WeighingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(alignsRight(section) ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole) return {};
    const QString titles[] = {tr("No."),      tr("Full name"),   tr("Sex"),       tr("Born"),
                              tr("Months"),   tr("Before (kg)"), tr("Weight kg"), tr("Length cm"),
                              tr("Measured"), tr("Arm cm"),      tr("Oedema"),    tr("What it says")};
    return titles[section];
}

Qt::ItemFlags WeighingModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (figureOf(index.column())) flags |= Qt::ItemIsEditable;
    if (isSwitch(index.column())) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace noi
