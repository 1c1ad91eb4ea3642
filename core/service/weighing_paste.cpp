#include "core/service/weighing_paste.h"

#include "core/base/typed_number.h"
#include "core/base/vietnamese.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace noi
{

namespace
{

using Fate = PastedLine::Fate;

bool isNumber(const QString& cell)
{
    return !cell.isEmpty() && std::ranges::all_of(cell, [](QChar c) { return c.isDigit(); });
}

/// Who, weight, length; the number before a name says nothing more.
QStringList cellsOf(const QString& line)
{
    QStringList cells = line.split(u'\t');
    for (QString& cell : cells)
        cell = cell.simplified();
    if (cells.size() > 3 && isNumber(cells[0]) && !isNumber(cells[1])) cells.removeFirst();
    while (cells.size() < 3)
        cells.append(QString());
    return cells;
}

/// A cell's figure in whole steps of `one`; false where it is none.
bool readFigure(const QString& cell, int decimals, double one, double least, double most,
                std::optional<int>& figure)
{
    if (cell.isEmpty()) return true;
    const auto number = typedNumber(cell, decimals);
    if (!number || *number < least || *number > most) return false;
    figure = int(std::lround(*number * one));
    return true;
}

class Names
{
public:
    explicit Names(const QList<WeighingLine>& list) : m_list(list)
    {
        for (qsizetype i = 0; i < list.size(); ++i)
            m_places[searchKey(list[i].child.fullName)].append(i);
    }
    void find(PastedLine& line) const
    {
        QList<qsizetype> places = m_places.value(searchKey(line.who));
        if (isNumber(line.who)) {
            const qsizetype place = line.who.toLongLong() - 1;
            places = place >= 0 && place < m_list.size() ? QList{place} : QList<qsizetype>();
        }
        if (places.size() == 1)
            line.child = places.first();
        else
            line.fate = places.isEmpty() ? Fate::NoChild : Fate::SeveralChildren;
    }

private:
    const QList<WeighingLine>& m_list;
    QHash<QString, QList<qsizetype>> m_places;
};

void readFigures(PastedLine& line, const QStringList& cells)
{
    const bool more =
        std::any_of(cells.begin() + 3, cells.end(), [](const QString& c) { return !c.isEmpty(); });
    if (more || !readFigure(cells[1], 3, 1000, 0.3, 200, line.weight) ||
        !readFigure(cells[2], 1, 10, 20, 220, line.length))
        line.fate = Fate::NotFigures;
    else if (!line.weight && !line.length)
        line.fate = Fate::NotMeasured;
}

void refuseTwins(QList<PastedLine>& lines)
{
    QHash<qsizetype, int> times;
    for (const PastedLine& line : std::as_const(lines))
        if (line.fate == Fate::Taken) ++times[line.child];
    for (PastedLine& line : lines)
        if (line.fate == Fate::Taken && times[line.child] > 1) line.fate = Fate::Twice;
}

} // namespace

QList<PastedLine> readPasted(const QString& text, const QList<WeighingLine>& list)
{
    const Names names(list);
    QList<PastedLine> lines;
    const QStringList rows = QString(text).remove(u'\r').split(u'\n');
    for (int i = 0; i < rows.size(); ++i) {
        const bool figures = std::ranges::any_of(rows[i], [](QChar c) { return c.isDigit(); });
        if (rows[i].trimmed().isEmpty() || (i == 0 && !figures)) continue;
        const QStringList cells = cellsOf(rows[i]);
        PastedLine line;
        line.number = i + 1;
        line.who = cells[0];
        names.find(line);
        if (line.fate == Fate::Taken) readFigures(line, cells);
        if (line.fate == Fate::Taken && list[line.child].kept) line.fate = Fate::KeptAlready;
        lines.append(line);
    }
    refuseTwins(lines);
    return lines;
}

} // namespace noi
