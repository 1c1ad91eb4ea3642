#include "ui/people/person_words.h"

#include "core/service/person_rules.h"
#include "ui/kit/date_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

struct PersonWords {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

} // namespace

QString sexInWords(Sex sex)
{
    switch (sex) {
    case Sex::Male: return PersonWords::tr("Male");
    case Sex::Female: return PersonWords::tr("Female");
    case Sex::Undetermined: return PersonWords::tr("Undetermined");
    case Sex::Unknown: break;
    }
    return {};
}

QString personHint(const PersonLine& line)
{
    QStringList parts;
    if (!line.birth.isNull()) parts += dateText(line.birth);
    if (!line.motherName.isEmpty()) parts += PersonWords::tr("mother: %1").arg(line.motherName);
    if (!line.hamlet.isEmpty()) parts += line.hamlet;
    if (!line.matchedIdentifier.isEmpty()) parts += PersonWords::tr("number %1").arg(line.matchedIdentifier);
    return parts.join(QStringLiteral(" · "));
}

bool mayBeMother(Sex sex, const PartialDate& birth, QDate today)
{
    constexpr int youngest = 10;
    return sex != Sex::Male && (birth.isNull() || birth.earliest().addYears(youngest) <= today);
}

QString withNewbornSpelling(const QString& name)
{
    return isNameOfNewborn(name) ? nameOfNewborn(name.simplified().section(u' ', 2)) : name;
}

} // namespace noi
