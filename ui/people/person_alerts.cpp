#include "ui/people/person_alerts.h"

#include "ui/kit/date_words.h"
#include "ui/people/dose_words.h"
#include "ui/people/field_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

struct AlertWords {
    Q_DECLARE_TR_FUNCTIONS(PersonAlerts)
};

QString severeWords(const Reaction& reaction, const PersonFile& file, const PeopleReference& reference)
{
    for (const DoseLine& line : file.doses)
        if (line.dose.id == reaction.dose)
            return AlertWords::tr("Severe reaction after %1").arg(doseTitle(line.dose.value, reference));
    return AlertWords::tr("Severe reaction %1").arg(dateText(reaction.onset));
}

} // namespace

QList<Alert> personAlerts(const PersonFile& file, const PeopleReference& reference)
{
    QList<Alert> alerts;
    if (!file.person.value.died.isNull())
        alerts += {Meaning::Stop, AlertWords::tr("Died %1").arg(dateText(file.person.value.died))};
    for (const ReactionLine& line : file.reactions)
        if (!line.voided && line.reaction.value.severity == Reaction::Severity::Severe)
            alerts += {Meaning::Stop, severeWords(line.reaction.value, file, reference)};
    QStringList disputed;
    const RecordType type = recordType<Person>();
    for (const int number : file.person.fieldsToReview)
        if (const FieldInfo* field = type.field(number))
            disputed += fieldWords(QLatin1String(type.table), QLatin1String(field->name));
    if (!disputed.isEmpty())
        alerts += {Meaning::Late, AlertWords::tr("In dispute: %1").arg(disputed.join(QStringLiteral(", ")))};
    return alerts;
}

} // namespace noi
