#include "ui/print/due_list_paper.h"

#include "ui/print/list_paper.h"

#include <QCoreApplication>

namespace noi
{
namespace
{

struct DueListText {
    Q_DECLARE_TR_FUNCTIONS(DueListText)
};

} // namespace

PrintJob dueListJob(const DueListPaper& due)
{
    ListPaper paper;
    paper.station = due.station;
    paper.title = DueListText::tr("LIST OF THOSE DUE FOR VACCINATION");
    paper.subject = due.filter.isEmpty() ? due.period : due.period + QStringLiteral(" · ") + due.filter;
    paper.columns = {{DueListText::tr("Full name"), 46},   {DueListText::tr("Born"), 20},
                     {DueListText::tr("Mother"), 44},      {DueListText::tr("Telephone"), 24},
                     {DueListText::tr("To be given"), 71}, {DueListText::tr("Due since"), 20},
                     {DueListText::tr("State"), 26},       {DueListText::tr("Note"), 12}};
    for (const auto& hamlet : due.hamlets) {
        paper.groups += {hamlet.name, {}};
        for (const auto& line : hamlet.lines)
            paper.groups.last().rows += QStringList{line.name,     line.birth, line.mother, line.phone,
                                                    line.vaccines, line.due,   line.state};
    }
    paper.printed = due.printed;
    return listJob(paper);
}

} // namespace noi
