#include "ui/reports/report_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace noi
{

namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

using report::Period;

QString periodName(const Period& period, const QString& language)
{
    return report::periodWords(period).in(language);
}

QString kindName(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month: return ReportText::tr("Month");
    case Period::Kind::Quarter: return ReportText::tr("Quarter");
    case Period::Kind::HalfYear: return ReportText::tr("Half year");
    case Period::Kind::Year: return ReportText::tr("Year");
    case Period::Kind::Days: break;
    }
    return ReportText::tr("Days");
}

Meaning meaningOf(FormLine::State state)
{
    switch (state) {
    case FormLine::State::Open: return Meaning::Neutral;
    case FormLine::State::Due:
    case FormLine::State::HandedIn: return Meaning::Due;
    case FormLine::State::Late: return Meaning::Late;
    case FormLine::State::Sent: break;
    }
    return Meaning::Done;
}

QString stateWords(FormLine::State state)
{
    switch (state) {
    case FormLine::State::Open: return ReportText::tr("Period not over");
    case FormLine::State::Due: return ReportText::tr("To hand in");
    case FormLine::State::Late: return ReportText::tr("Overdue");
    case FormLine::State::HandedIn: return ReportText::tr("Handed in, to be sent");
    case FormLine::State::Sent: break;
    }
    return ReportText::tr("The province has it");
}

bool isAskedFor(const FormLine& line)
{
    return line.deadline.isValid() &&
           (line.state == FormLine::State::Due || line.state == FormLine::State::Late);
}

Meaning meaningOf(const FormLine& line)
{
    return line.state == FormLine::State::Due && !isAskedFor(line) ? Meaning::Neutral : meaningOf(line.state);
}

QString stateWords(const FormLine& line)
{
    return line.state == FormLine::State::Due && !isAskedFor(line) ? ReportText::tr("No deadline")
                                                                   : stateWords(line.state);
}

QString deadlineWords(const FormLine& line)
{
    return line.deadline.isValid() ? ReportText::tr("by %1").arg(dateText(PartialDate::ofDay(line.deadline)))
                                   : QString();
}

QString daysWords(const FormLine& line, QDate today)
{
    const qint64 late = line.deadline.daysTo(today);
    if (late == 0) return ReportText::tr("today");
    return late > 0 ? ReportText::tr("%n day(s) late", nullptr, int(late))
                    : ReportText::tr("%n day(s) left", nullptr, int(-late));
}

QString endWords(const OpenEnd& end)
{
    return end.kind == OpenEnd::Kind::SessionOpen ? ReportText::tr("Session not closed")
                                                  : ReportText::tr("Birth without a child");
}

QString findingWords(const report::CheckFinding& finding)
{
    if (finding.kind == report::CheckFinding::Kind::Rule) return finding.what;
    return ReportText::tr("%1: %2, but %3 the period before. Is that right?")
        .arg(finding.what, countWords(finding.now), countWords(finding.before));
}

QString changeWords(const report::ChangedCell& change)
{
    return report::cellText(change.before) + QStringLiteral(" → ") + report::cellText(change.now);
}

QString movedWords(const report::ChangedCell& change)
{
    QStringList parts;
    if (!change.added.isEmpty()) parts += u'+' + countWords(change.added.size());
    if (!change.removed.isEmpty()) parts += QChar(0x2212) + countWords(change.removed.size());
    return parts.join(u' ');
}

QString recordWords(BehindLine::Kind kind)
{
    switch (kind) {
    case BehindLine::Kind::Person: return ReportText::tr("Person");
    case BehindLine::Kind::Dose: return ReportText::tr("Dose");
    case BehindLine::Kind::Delivery: return ReportText::tr("Delivery");
    case BehindLine::Kind::Newborn: return ReportText::tr("Newborn");
    case BehindLine::Kind::Visit: return ReportText::tr("Antenatal visit");
    case BehindLine::Kind::Pregnancy: return ReportText::tr("Pregnancy");
    case BehindLine::Kind::Test: return ReportText::tr("Test");
    case BehindLine::Kind::Postnatal: return ReportText::tr("Visit after birth");
    case BehindLine::Kind::Measurement: return ReportText::tr("Weighing");
    case BehindLine::Kind::Reaction: return ReportText::tr("Reaction");
    case BehindLine::Kind::Vial: break;
    }
    return ReportText::tr("Vial");
}

QString countWords(qint64 number) { return QLocale(QLocale::Vietnamese).toString(number); }

} // namespace noi
