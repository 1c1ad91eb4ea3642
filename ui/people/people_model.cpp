#include "ui/people/people_model.h"

#include "ui/kit/date_words.h"
#include "ui/people/age_in_words.h"
#include "ui/people/people_reference.h"
#include "ui/people/person_words.h"
#include "ui/theme/theme.h"

#include <QFont>

namespace noi
{

void PeopleModel::show(const QList<PersonLine>& people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString PeopleModel::text(const PersonLine& line, int column) const
{
    switch (column) {
    case Name: return line.fullName;
    case Birth: return dayOnlyText(line.birth);
    case Age: return ageInWords(line.birth, vietnamNow(m_clock));
    case SexColumn: return sexInWords(line.sex);
    case Mother: return line.motherName;
    case Hamlet: return line.hamlet;
    case Commune: return communeName(m_reference, line.commune).section(u',', 0, 0);
    default: return {};
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    const PersonLine& line = m_people[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Commune ? communeName(m_reference, line.commune)
                                         : text(line, index.column());
    case Qt::ForegroundRole: return index.column() == Age ? QColor(colours::greyText) : QVariant();
    case Qt::FontRole: {
        if (index.column() != Name) return {};
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default: return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Name");
    case Birth: return tr("Born");
    case Age: return tr("Age");
    case SexColumn: return tr("Sex");
    case Mother: return tr("Mother");
    case Hamlet: return tr("Hamlet");
    case Commune: return tr("Commune");
    default: return {};
    }
}

} // namespace noi
