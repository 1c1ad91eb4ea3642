#include "ui/people/dose_words.h"

#include "core/service/person_file.h"
#include "ui/people/age_in_words.h"
#include "ui/people/people_reference.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

struct DoseWords {
    Q_DECLARE_TR_FUNCTIONS(DoseWords)
};

} // namespace

QString sourceInWords(Dose::Source source)
{
    switch (source) {
    case Dose::Source::GivenHere: return DoseWords::tr("Given here");
    case Dose::Source::Paper: return DoseWords::tr("Paper sheet");
    case Dose::Source::History: return DoseWords::tr("Other card");
    case Dose::Source::Unknown: break;
    }
    return {};
}

QString programmeInWords(Dose::Programme programme)
{
    switch (programme) {
    case Dose::Programme::National: return DoseWords::tr("National programme");
    case Dose::Programme::Service: return DoseWords::tr("Paid service");
    case Dose::Programme::Unknown: break;
    }
    return {};
}

QString severityInWords(Reaction::Severity severity)
{
    switch (severity) {
    case Reaction::Severity::Mild: return DoseWords::tr("Mild");
    case Reaction::Severity::Severe: return DoseWords::tr("Severe");
    case Reaction::Severity::Unknown: break;
    }
    return {};
}

QString outcomeInWords(Reaction::Outcome outcome)
{
    switch (outcome) {
    case Reaction::Outcome::Recovered: return DoseWords::tr("Recovered");
    case Reaction::Outcome::Recovering: return DoseWords::tr("Recovering");
    case Reaction::Outcome::Sequelae: return DoseWords::tr("Lasting harm");
    case Reaction::Outcome::Died: return DoseWords::tr("Died");
    case Reaction::Outcome::Unknown: break;
    }
    return {};
}

QString doseTitle(const Dose& dose, const PeopleReference& reference)
{
    QStringList parts{productName(reference, dose.product)};
    if (dose.doseNumber) parts += DoseWords::tr("dose %1").arg(*dose.doseNumber);
    if (!dose.givenAt.isNull()) parts += dayOnlyText(dose.givenAt);
    return parts.join(u' ');
}

QString whyNotCounted(const DoseLine& line, const QList<DoseLine>& all)
{
    if (line.voided) return DoseWords::tr("Voided: %1").arg(line.voidReason);
    if (!line.replacedBy) return {};
    for (const DoseLine& other : all)
        if (other.dose.id == line.replacedBy)
            return DoseWords::tr("Replaced: %1").arg(other.dose.value.replaceReason);
    return DoseWords::tr("Replaced");
}

} // namespace noi
