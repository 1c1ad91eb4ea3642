#include "ui/people/person_alerts.h"

#include "ui/kit/date_words.h"
#include "ui/people/dose_words.h"
#include "ui/people/field_words.h"
#include "ui/people/people_reference.h"

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

QString linkedWords(const LinkedFile& file, const PeopleReference& reference)
{
    QStringList parts{file.line.fullName};
    if (!file.line.commune.isEmpty()) parts += communeName(reference, file.line.commune);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QList<Alert> personAlerts(const PersonFile& file, const PeopleReference& reference)
{
    QList<Alert> alerts;
    const QString& withdrawn = file.person.value.withdrawn;
    if (!withdrawn.isEmpty()) // no list shows it, but links go on leading here
        alerts +=
            {Meaning::Stop,
             AlertWords::tr("Withdrawn with the import that brought it (%1): nothing in this file counts")
                 .arg(withdrawn)};
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
    const QString& commune = file.person.value.commune;
    if (!commune.isEmpty() && !reference.homeCommune.isEmpty() && commune != reference.homeCommune)
        alerts += {Meaning::Neutral, AlertWords::tr("Lives in %1").arg(communeName(reference, commune))};
    for (const LinkedFile& other : file.otherFiles)
        alerts += {Meaning::Due,
                   other.here ? AlertWords::tr("Also registered as %1").arg(linkedWords(other, reference))
                              : AlertWords::tr("Has another file, which is on its way")};
    return alerts;
}

} // namespace noi
