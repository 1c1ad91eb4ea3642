#include "ui/pregnancy/pregnancy_words.h"

#include "core/service/pregnancy_reader.h"
#include "ui/growth/growth_words.h"
#include "ui/kit/screen_language.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

struct PregnancyWords {
    Q_DECLARE_TR_FUNCTIONS(PregnancyWords)
};

QString digit(std::optional<int> number)
{
    if (!number) return QStringLiteral("?");
    return *number > 9 ? QStringLiteral("(%1)").arg(*number) : QString::number(*number);
}

} // namespace

QString gestationWords(int days)
{
    const QString weeks = PregnancyWords::tr("%n week(s)", nullptr, days / 7);
    return days % 7 == 0 ? weeks : weeks + u' ' + PregnancyWords::tr("%n day(s)", nullptr, days % 7);
}

QString gestationFigure(int days) { return QStringLiteral("%1+%2").arg(days / 7).arg(days % 7); }

QString periodName(int period)
{
    switch (period) {
    case 1: return PregnancyWords::tr("first trimester");
    case 2: return PregnancyWords::tr("second trimester");
    case 3: return PregnancyWords::tr("third trimester");
    default: return {};
    }
}

QString datingWords(const Pregnancy& pregnancy, const pregnancy::Dating& dating)
{
    const QString scan = dateText(pregnancy.scanDay), period = dateText(pregnancy.lastPeriod);
    const int off = qAbs(dating.differenceDays);
    const bool both = !pregnancy.scanDay.isNull() && pregnancy.scanGestation &&
                      pregnancy.lastPeriod.precision() >= PartialDate::Precision::Day;
    if (dating.by == pregnancy::DatedBy::Scan)
        return both ? PregnancyWords::tr("by the ultrasound of %1, %n day(s) off the last period", nullptr,
                                         off)
                          .arg(scan)
                    : PregnancyWords::tr("by the ultrasound of %1").arg(scan);
    return both ? PregnancyWords::tr("by the last period %1; the ultrasound of %2 differs by %n day(s) only",
                                     nullptr, off)
                      .arg(period, scan)
                : PregnancyWords::tr("by the last period %1").arg(period);
}

QString paraWords(const Pregnancy& p)
{
    if (!p.term && !p.preterm && !p.lost && !p.living) return {};
    return QStringLiteral("PARA ") + digit(p.term) + digit(p.preterm) + digit(p.lost) + digit(p.living);
}

QString tetanusWords(const pregnancy::TetanusStatus& tetanus, QDate today)
{
    const QString doses = PregnancyWords::tr("Tetanus: %n dose(s)", nullptr, tetanus.doses);
    if (tetanus.enough) return PregnancyWords::tr("%1, enough").arg(doses);
    if (tetanus.nextFrom.isValid() && tetanus.nextFrom <= today)
        return PregnancyWords::tr("%1, the next is to be given now").arg(doses);
    if (tetanus.nextFrom.isValid())
        return PregnancyWords::tr("%1, the next from %2").arg(doses, dayText(tetanus.nextFrom));
    return doses;
}

QString endingName(Pregnancy::Ending ending)
{
    using Ending = Pregnancy::Ending;
    switch (ending) {
    case Ending::Unknown: return PregnancyWords::tr("goes on");
    case Ending::Delivered: return PregnancyWords::tr("Delivered");
    case Ending::Miscarriage: return PregnancyWords::tr("Miscarriage");
    case Ending::Abortion: return PregnancyWords::tr("Abortion");
    case Ending::Ectopic: return PregnancyWords::tr("Ectopic pregnancy");
    case Ending::Molar: return PregnancyWords::tr("Molar pregnancy");
    case Ending::MotherDied: return PregnancyWords::tr("The mother died undelivered");
    case Ending::MovedAway: return PregnancyWords::tr("Moved away, followed elsewhere");
    case Ending::NoPregnancy: return PregnancyWords::tr("It was no pregnancy");
    }
    return {};
}

QString endingWords(const PregnancyLine& line)
{
    const Pregnancy& p = line.pregnancy.value;
    if (line.goesOn()) return endingName(p.ending);
    QStringList parts{endingName(p.ending)};
    const PartialDate when = line.delivery ? line.delivery->delivery.value.deliveredAt : p.endedAt;
    if (!when.isNull()) parts += dateText(when);
    if (!p.endingPlace.isEmpty()) parts += p.endingPlace;
    if (!p.endingNote.isEmpty()) parts += p.endingNote;
    return parts.join(QStringLiteral(" · "));
}

QString pressureText(const AntenatalVisit& visit)
{
    if (!visit.systolic || !visit.diastolic) return {};
    return QStringLiteral("%1/%2").arg(*visit.systolic).arg(*visit.diastolic);
}

QString plusText(AntenatalVisit::Plus plus)
{
    if (plus == AntenatalVisit::Plus::Unknown) return {};
    if (plus == AntenatalVisit::Plus::Negative) return QStringLiteral("−");
    return QString(static_cast<int>(plus) - 1, u'+');
}

QString presentationName(AntenatalVisit::Presentation presentation)
{
    using Presentation = AntenatalVisit::Presentation;
    switch (presentation) {
    case Presentation::Head: return PregnancyWords::tr("Head");
    case Presentation::Breech: return PregnancyWords::tr("Breech");
    case Presentation::Transverse: return PregnancyWords::tr("Transverse");
    case Presentation::Unknown: break;
    }
    return {};
}

QString verdictName(AntenatalTest::Verdict verdict)
{
    using Verdict = AntenatalTest::Verdict;
    switch (verdict) {
    case Verdict::Unknown: return PregnancyWords::tr("Waiting");
    case Verdict::Negative: return PregnancyWords::tr("Negative");
    case Verdict::Positive: return PregnancyWords::tr("Positive");
    case Verdict::Doubtful: return PregnancyWords::tr("Doubtful");
    }
    return {};
}

QString resultText(const AntenatalTest& test, const pregnancy::PregnancyReference& reference)
{
    const auto* const kind = reference.tests.byCode(test.test);
    if (test.value) return figureText(*test.value) + (kind ? u' ' + kind->unit : QString());
    if (test.result == AntenatalTest::Verdict::Unknown && !test.text.isEmpty()) return test.text;
    return test.text.isEmpty() ? verdictName(test.result) : verdictName(test.result) + u' ' + test.text;
}

QString testName(const QString& code, const pregnancy::PregnancyReference& reference)
{
    const auto* const kind = reference.tests.byCode(code);
    return kind ? inScreenLanguage(kind->name) : code;
}

QString urgencyName(pregnancy::Urgency urgency)
{
    switch (urgency) {
    case pregnancy::Urgency::Emergency: return PregnancyWords::tr("Emergency");
    case pregnancy::Urgency::Refer: return PregnancyWords::tr("Refer");
    case pregnancy::Urgency::Watch: return PregnancyWords::tr("Watch");
    case pregnancy::Urgency::Note: return PregnancyWords::tr("Note");
    }
    return {};
}

Meaning meaningOf(pregnancy::Urgency urgency)
{
    switch (urgency) {
    case pregnancy::Urgency::Emergency:
    case pregnancy::Urgency::Refer: return Meaning::Stop;
    case pregnancy::Urgency::Watch: return Meaning::Late;
    case pregnancy::Urgency::Note: return Meaning::Due;
    }
    return Meaning::Neutral;
}

QString whyNotCounted(bool counts, const QString& voidReason)
{
    if (counts) return {};
    return voidReason.isEmpty() ? PregnancyWords::tr("Corrected")
                                : PregnancyWords::tr("Voided: %1").arg(voidReason);
}

QDate nextContactAfter(const PregnancyLine& line, const pregnancy::PregnancyReference& reference, QDate day)
{
    const auto* const plan = contactPlanOf(line.pregnancy.value, reference);
    if (!line.dating || !plan || !day.isValid()) return {};
    const int week = line.dating->week(day);
    int first = week;
    for (const VisitLine& visit : line.visits)
        if (visit.counts && visit.gestation) first = qMin(first, *visit.gestation / 7);
    const QList<int> weeks = plan->after(week, first);
    return weeks.isEmpty() ? QDate() : line.dating->start.addDays(7 * weeks.first());
}

QString dayText(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }

} // namespace noi
