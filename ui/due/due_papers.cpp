#include "ui/due/due_papers.h"

#include "ui/due/due_words.h"
#include "ui/kit/immunization_words.h"

namespace noi
{

namespace
{

QString filterWords(const DueFilter& filter, const Reference& reference)
{
    QStringList words;
    if (filter.hamlet) words += hamletWords(*filter.hamlet);
    if (!filter.group.isEmpty()) words += groupName(reference.schedule, filter.group);
    if (filter.state) words += dueStateWords(*filter.state);
    return words.join(QStringLiteral(" · "));
}

DueListPaper::Line lineOf(const DueRow& row, const Reference& reference)
{
    return {row.person.fullName,
            dateText(row.person.birth).left(10),
            row.person.motherName,
            row.phone,
            dueVaccinesWords(row.doses, reference),
            dateText(PartialDate::ofDay(row.due)),
            dueStateWords(row.state, row.overdueDays)};
}

} // namespace

DueListPaper paperOf(const DueList& list, const Reference& reference, const QString& station,
                     const QDateTime& now)
{
    DueListPaper paper{
        station, periodWords(list.filter.from, list.filter.to), filterWords(list.filter, reference), {}, now};
    for (const DueRow& row : list.rows) {
        const QString hamlet = hamletWords(row.person.hamlet);
        if (paper.hamlets.isEmpty() || paper.hamlets.last().name != hamlet) paper.hamlets += {hamlet, {}};
        paper.hamlets.last().lines += lineOf(row, reference);
    }
    return paper;
}

QList<DueSlip> slipsOf(const DueList& list, const Reference& reference, const Invitation& invitation)
{
    QList<DueSlip> slips;
    for (const DueRow& row : list.rows)
        slips += {invitation.station,    row.person.fullName, dateText(row.person.birth).left(10),
                  row.person.motherName, row.person.hamlet,   dueVaccines(row.doses, reference),
                  invitation.when,       invitation.where,    {}};
    return slips;
}

} // namespace noi
