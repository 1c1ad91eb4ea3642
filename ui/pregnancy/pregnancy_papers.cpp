#include "ui/pregnancy/pregnancy_papers.h"

#include "ui/growth/growth_words.h"
#include "ui/kit/date_words.h"
#include "ui/kit/screen_language.h"
#include "ui/people/age_in_words.h"
#include "ui/people/identifier_words.h"
#include "ui/pregnancy/pregnancy_words.h"
#include "ui/pregnancy/women_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

struct PregnancyPapers {
    Q_DECLARE_TR_FUNCTIONS(PregnancyPapers)
};
using Fact = ReferralSlip::Fact;

QList<Fact> whoOf(const PersonFile& who, const QDateTime& now)
{
    const Person& person = who.person.value;
    QList<Fact> facts{{PregnancyPapers::tr("Born"), dateText(person.birth)},
                      {PregnancyPapers::tr("Age"), ageInWords(person.birth, now)},
                      {PregnancyPapers::tr("Hamlet"), person.hamlet},
                      {PregnancyPapers::tr("Telephone"), person.phone}};
    for (const auto& identifier : who.identifiers)
        facts += {identifierName(identifier.value.type), identifier.value.value};
    return facts;
}

QList<Fact> pregnancyOf(const PregnancyLine& line, QDate day)
{
    const Pregnancy& p = line.pregnancy.value;
    QList<Fact> facts;
    if (line.dating) {
        facts +=
            {PregnancyPapers::tr("Age of the pregnancy"), gestationWords(line.dating->gestationDays(day))};
        facts += {PregnancyPapers::tr("Expected on"), dayText(line.dating->due)};
    }
    facts += {PregnancyPapers::tr("Pregnancy number"), p.gravida ? QString::number(*p.gravida) : QString()};
    facts += {PregnancyPapers::tr("PARA"), paraWords(p).mid(5)};
    facts +=
        {PregnancyPapers::tr("Caesareans before"), p.caesareans ? QString::number(*p.caesareans) : QString()};
    facts += {PregnancyPapers::tr("Vaccination"), tetanusWords(line.tetanus, day)};
    return facts;
}

QList<Fact> figuresOf(const AntenatalVisit& v)
{
    const auto number = [](std::optional<int> value, const QString& unit) {
        return value ? QString::number(*value) + u' ' + unit : QString();
    };
    const QString cm = QStringLiteral(" cm");
    return {
        {PregnancyPapers::tr("Weight"),
         v.weight ? figureText(*v.weight / 1000.0) + QStringLiteral(" kg") : QString()},
        {PregnancyPapers::tr("Blood pressure"), pressureText(v)},
        {PregnancyPapers::tr("Temperature"),
         v.temperature ? figureText(*v.temperature / 10.0) + QStringLiteral(" °C") : QString()},
        {PregnancyPapers::tr("Fundal height"), v.fundalHeight ? centimetres(v.fundalHeight) + cm : QString()},
        {PregnancyPapers::tr("Girth"), v.girth ? centimetres(v.girth) + cm : QString()},
        {PregnancyPapers::tr("Fetal heart"), number(v.fetalHeart, PregnancyPapers::tr("a minute"))},
        {PregnancyPapers::tr("Presentation"), presentationName(v.presentation)},
        {PregnancyPapers::tr("Urine protein"), plusText(v.urineProtein)},
        {PregnancyPapers::tr("Haemoglobin"), number(v.haemoglobin, QStringLiteral("g/l"))}};
}

/// The words of the rules that led to it; a code that no rule has any more is left out.
QStringList findingsOf(const PregnancyLine& line, const QStringList& codes)
{
    QStringList words;
    for (const pregnancy::Finding& finding : line.findings)
        if (codes.contains(finding.code)) words += inScreenLanguage(finding.what);
    return words;
}

} // namespace

ReferralSlip referralSlipOf(const PersonFile& who, const PregnancyLine& line,
                            const pregnancy::PregnancyReference& reference, const Referral& referral,
                            const QString& station, const QDateTime& now)
{
    ReferralSlip slip;
    slip.station = station;
    slip.toFacility = referral.toFacility;
    slip.emergency = referral.emergency;
    slip.name = who.person.value.fullName;
    slip.who = whoOf(who, now);
    const QDate day = referral.referredAt.isNull() ? now.date() : referral.referredAt.earliest();
    slip.pregnancy = pregnancyOf(line, day);
    slip.findings = findingsOf(line, referral.findings);
    for (const VisitLine& visit : line.visits) {
        const AntenatalVisit& v = visit.fact.value;
        if (!visit.counts || v.visitedAt.earliest() > day) continue;
        slip.examined = dateText(v.visitedAt);
        slip.figures = figuresOf(v);
        QStringList signs;
        for (const QString& code : v.dangerSigns)
            if (const auto* const sign = reference.codes.find(QStringLiteral("danger"), code))
                signs += inScreenLanguage(sign->name);
        slip.figures += {PregnancyPapers::tr("Danger signs"), signs.join(QStringLiteral(", "))};
    }
    slip.reason = referral.reason;
    slip.given = referral.given;
    slip.when = dateText(referral.referredAt);
    slip.by = referral.referredBy;
    slip.printed = now;
    return slip;
}

ListPaper womenPaper(const QList<PregnantWoman>& women, const QString& subject, const QString& station,
                     const QDateTime& now)
{
    ListPaper paper;
    paper.station = station;
    paper.title = PregnancyPapers::tr("PREGNANT WOMEN");
    paper.subject = subject;
    paper.columns = {{PregnancyPapers::tr("Full name"), 52}, {PregnancyPapers::tr("Age"), 12},
                     {PregnancyPapers::tr("Week"), 14},      {PregnancyPapers::tr("Expected on"), 24},
                     {PregnancyPapers::tr("Visits"), 18},    {PregnancyPapers::tr("Last visit"), 24},
                     {PregnancyPapers::tr("Next"), 34},      {PregnancyPapers::tr("Risk"), 30},
                     {PregnancyPapers::tr("Note"), 55}};
    const QString unknown = PregnancyPapers::tr("Hamlet not known");
    QStringList hamlets;
    for (const PregnantWoman& woman : women) {
        const QString name = woman.line.hamlet.isEmpty() ? unknown : woman.line.hamlet;
        if (!hamlets.contains(name)) {
            hamlets += name;
            paper.groups += {name, {}};
        }
        paper.groups[hamlets.indexOf(name)].rows += QStringList{woman.line.fullName,
                                                                ageFigure(woman.line.birth, now.date()),
                                                                weekFigure(woman),
                                                                dayText(woman.due),
                                                                QString::number(woman.visits),
                                                                dayText(woman.lastVisit),
                                                                nextContactWords(woman),
                                                                riskOnPaper(woman)};
    }
    paper.printed = now;
    return paper;
}

} // namespace noi
