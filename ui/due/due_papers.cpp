#include "ui/due/due_papers.h"

#include "ui/due/due_words.h"
#include "ui/kit/immunization_words.h"

namespace noi
{

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
