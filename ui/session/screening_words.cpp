#include "ui/session/screening_words.h"

#include "ui/session/session_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

QString causeText(const ChecklistItem& item, const ScreeningAnswers& answers, const QString& language)
{
    const bool measured = measuredAnswer(item, answers).value_or(false);
    if (measured && item.measure == ChecklistItem::Measure::TemperatureC)
        return QCoreApplication::translate("Session", "temperature %1 °C")
            .arg(decimal(*answers.temperatureC));
    if (measured && item.measure == ChecklistItem::Measure::WeightG)
        return QCoreApplication::translate("Session", "weight %1 g").arg(*answers.weightG);
    return item.text.in(language);
}

} // namespace

Screening::Result screeningResult(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Eligible: return Screening::Result::Eligible;
    case Verdict::Postponed: return Screening::Result::Postponed;
    case Verdict::Contraindicated: return Screening::Result::Contraindicated;
    case Verdict::Incomplete: break;
    }
    return Screening::Result::Unknown;
}

QString screeningReason(const Checklist& list, const ScreeningAnswers& answers,
                        const ScreeningOutcome& outcome, const QString& language)
{
    QStringList causes;
    for (const ScreeningOutcome::Cause& cause : outcome.causes)
        if (const ChecklistItem* item = list.item(cause.number))
            causes += causeText(*item, answers, language);
    return causes.join(QStringLiteral("; "));
}

Screening screeningRecord(const Checklist& list, const ScreeningAnswers& answers)
{
    const ScreeningOutcome outcome = evaluate(list, answers);
    Screening screening;
    screening.checklist = list.reference();
    for (const ScreeningOutcome::Cause& cause : outcome.causes)
        screening.yesItems += QString::number(cause.number);
    screening.temperature = answers.temperatureC;
    screening.weight = answers.weightG;
    screening.result = screeningResult(outcome.verdict);
    return screening;
}

} // namespace noi
