#include "ui/birth/birth_words.h"

#include "ui/kit/screen_language.h"
#include "ui/sync/sync_words.h"

#include <QCoreApplication>

namespace noi
{
namespace
{

struct BirthText {
    Q_DECLARE_TR_FUNCTIONS(BirthText)
};

} // namespace

QString outcomeName(Newborn::Outcome outcome)
{
    switch (outcome) {
    case Newborn::Outcome::LiveBirth: return BirthText::tr("born alive");
    case Newborn::Outcome::StillbirthFresh: return BirthText::tr("stillborn, fresh");
    case Newborn::Outcome::StillbirthMacerated: return BirthText::tr("stillborn, macerated");
    default: return {};
    }
}

QString childName(const NewbornLine& child)
{
    if (!child.name.isEmpty()) return child.name;
    return BirthText::tr("Child %1").arg(child.newborn.value.placeInBirth.value_or(1));
}

QString gramsText(std::optional<int> grams)
{
    return grams ? numberWords(*grams) + QStringLiteral(" g") : QString();
}

QString codeName(const pregnancy::MaternityCodes& codes, const QString& list, const QString& code)
{
    const auto* const known = codes.find(list, code);
    return known ? inScreenLanguage(known->name) : code;
}

QString birthWords(const Delivery& d, const pregnancy::MaternityCodes& codes)
{
    const QString place =
        d.placeText.isEmpty() ? codeName(codes, QStringLiteral("place"), d.place) : d.placeText;
    const QString attendant = codeName(codes, QStringLiteral("attendant"), d.attendant);
    QStringList parts{dateText(d.deliveredAt), place, codeName(codes, QStringLiteral("mode"), d.mode),
                      d.attendantName.isEmpty() ? attendant : (attendant + u' ' + d.attendantName).trimmed()};
    for (const QString& complication : d.complications)
        parts += codeName(codes, QStringLiteral("complication"), complication);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString feedingName(PostnatalVisit::Feeding feeding)
{
    switch (feeding) {
    case PostnatalVisit::Feeding::BreastOnly: return BirthText::tr("breast only");
    case PostnatalVisit::Feeding::Mixed: return BirthText::tr("mixed");
    case PostnatalVisit::Feeding::None: return BirthText::tr("no breast milk");
    default: return {};
    }
}

} // namespace noi
