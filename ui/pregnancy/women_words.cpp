#include "ui/pregnancy/women_words.h"

#include "ui/kit/screen_language.h"
#include "ui/pregnancy/pregnancy_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

struct WomenWords {
    Q_DECLARE_TR_FUNCTIONS(WomenWords)
};

} // namespace

QString ageFigure(const PartialDate& birth, QDate today)
{
    if (birth.isNull()) return {};
    const QDate born = birth.earliest();
    const int years = today.year() - born.year();
    return QString::number(today < born.addYears(years) ? years - 1 : years);
}

QString weekFigure(const PregnantWoman& woman)
{
    return woman.gestation ? gestationFigure(*woman.gestation) : QString();
}

QString nextContactWords(const PregnantWoman& woman)
{
    if (!woman.nextContact.isValid()) return {};
    return woman.contactLate ? WomenWords::tr("%1, late").arg(dayText(woman.nextContact))
                             : dayText(woman.nextContact);
}

QString riskWords(const PregnantWoman& woman)
{
    return atRisk(woman) && !woman.why.vi.isEmpty() ? inScreenLanguage(woman.why) : riskOnPaper(woman);
}

QString riskOnPaper(const PregnantWoman& woman)
{
    return atRisk(woman) ? urgencyName(woman.urgency) : QString();
}

bool atRisk(const PregnantWoman& woman) { return woman.urgency >= pregnancy::Urgency::Watch; }

bool bornIn(const PregnantWoman& woman, QDate month)
{
    return woman.due.isValid() && woman.due.year() == month.year() && woman.due.month() == month.month();
}

} // namespace noi
