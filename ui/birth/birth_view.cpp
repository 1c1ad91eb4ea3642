#include "ui/birth/birth_view.h"

#include "core/service/postnatal_due.h"
#include "ui/birth/birth_form.h"
#include "ui/birth/birth_words.h"
#include "ui/birth/certificate_form.h"
#include "ui/birth/death_form.h"
#include "ui/birth/newborn_form.h"
#include "ui/birth/newborn_model.h"
#include "ui/birth/postnatal_form.h"
#include "ui/birth/postnatal_model.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/feedback.h"
#include "ui/kit/screen_language.h"
#include "ui/people/fact_voiding.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"
#include "ui/pregnancy/form_panel.h"
#include "ui/pregnancy/pregnancy_words.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace noi
{

namespace
{

/// Until when the child is to have its first dose against hepatitis B, as exactly as its birth is known;
/// null: it had it, or needs none.
PartialDate firstDoseUntil(const NewbornLine& child)
{
    const PartialDate& born = child.newborn.value.bornAt;
    if (!child.newborn.value.child || child.hepatitisB || !child.died.isNull()) return {};
    const QDate next = born.earliest().addDays(1);
    return born.precision() == PartialDate::Precision::Minute ? PartialDate::ofMinute(next, born.time())
                                                              : PartialDate::ofDay(next);
}

bool isOver(const PartialDate& until, const PartialDate& now)
{
    if (until.precision() < PartialDate::Precision::Minute) return until.latest() < now.earliest();
    return QDateTime(until.earliest(), until.time()) < QDateTime(now.earliest(), now.time());
}

} // namespace

BirthView::BirthView(const PregnancyParts& parts, PeopleSource& people, Feedback& feedback,
                     const Clock& clock, QWidget* keys, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_keys(keys), m_feedback(feedback), m_clock(clock)
{
    setObjectName(QStringLiteral("birthView"));
    build();
    m_voiding = new FactVoiding(people, feedback, *m_problem, *m_reason, this);
    connect(m_voiding, &FactVoiding::changed, this, &BirthView::changed);
    connect(m_reason, &ReasonLine::left, this, &BirthView::closeQuestion);
    connect(m_deliveryForm, &Form::submitted, this, &BirthView::saveDelivery);
    connect(m_newbornForm, &Form::submitted, this, &BirthView::saveNewborn);
    connect(m_postnatalForm, &Form::submitted, this, &BirthView::saveVisit);
    connect(m_postnatalForm, &PostnatalForm::edited, this, &BirthView::judge);
    connect(m_certificateForm, &Form::submitted, this, &BirthView::saveCertificate);
    connect(m_deathForm, &Form::submitted, this, &BirthView::saveDeath);
    connect(m_birthForm, &BirthForm::submitted, this, &BirthView::saveBirth);
    setFocusProxy(m_childTable);
    m_actions->setEnabled(false);
    m_actions->hide();
    hide();
}

QList<FormPanel*> BirthView::panels() const
{
    return {m_birthPanel,     m_deliveryPanel,    m_newbornPanel,
            m_postnatalPanel, m_certificatePanel, m_deathPanel};
}

void BirthView::show(const PersonFile& mother, const PregnancyLine& line, const Reference& reference)
{
    m_mother = mother;
    m_line = line;
    m_reference = reference;
    m_problem->clearError();
    const bool appears = line.delivery && isHidden();
    setVisible(line.delivery.has_value());
    m_actions->setVisible(line.delivery.has_value());
    m_actions->setEnabled(line.delivery.has_value());
    if (!line.delivery) return;
    const int child = selectedRow(m_childTable), visit = selectedRow(m_visitTable);
    sayBirth();
    m_children->show(birth().newborns);
    m_childTable->setFixedHeight((3 + 2 * std::max<int>(2, m_children->rowCount())) * rowHeight(this) / 2);
    m_visits->show(birth(), reference);
    m_visitTable->setVisible(m_visits->rowCount() > 0);
    if (m_children->rowCount() > 0) m_childTable->selectRow(qBound(0, child, m_children->rowCount() - 1));
    if (m_visits->rowCount() > 0) m_visitTable->selectRow(qBound(0, visit, m_visits->rowCount() - 1));
    if (appears && m_keys->isAncestorOf(QApplication::focusWidget())) m_childTable->setFocus();
}

void BirthView::sayBirth()
{
    QString words = birthWords(birth().delivery.value, m_reference->codes);
    if (m_line.gestation) words += QStringLiteral(" · ") + gestationWords(*m_line.gestation);
    m_words->setText(words);
    const QStringList due = dueWords();
    m_due->setVisible(!due.isEmpty());
    m_due->setText(due.join(QStringLiteral("<br>")));
}

/// What cannot wait first: the first dose against hepatitis B, then the visits that are to be made. Who is
/// asked for the same until the same time stands in one line.
QStringList BirthView::dueWords() const
{
    struct Line {
        Meaning meaning;
        QString what;
        QStringList who;
    };
    QList<Line> lines;
    const auto add = [&lines](Meaning meaning, const QString& what, const QString& who) {
        for (Line& line : lines)
            if (line.what == what) return void(line.who += who);
        lines.append({meaning, what, {who}});
    };
    const auto now = vietnamNow(m_clock);
    for (const NewbornLine& child : birth().newborns)
        if (const PartialDate until = firstDoseUntil(child);
            !until.isNull() && !isOver(until, PartialDate::ofMinute(now)))
            add(Meaning::Late,
                tr("Hepatitis B within 24 hours, until %1 (Enter opens the file)").arg(dateText(until)),
                childName(child));
    for (const PostnatalDue& due : postnatalDue(birth(), m_reference->postnatalContacts, now.date()))
        add(due.contact.late ? Meaning::Late : Meaning::Due,
            tr("%1, until %2").arg(inScreenLanguage(due.contact.name), dayText(due.contact.due)), due.name);
    QStringList words;
    for (const Line& line : std::as_const(lines))
        words += QStringLiteral("<span style='color:%1'>%2 %3: %4</span>")
                     .arg(colour(line.meaning).name(), sign(line.meaning), line.what.toHtmlEscaped(),
                          line.who.join(QStringLiteral(", ")).toHtmlEscaped());
    return words;
}

const NewbornLine* BirthView::chosenChild() const
{
    const int row = selectedRow(m_childTable);
    return row < 0 ? nullptr : &m_children->line(row);
}

const FactLine<PostnatalVisit>* BirthView::chosenVisit() const
{
    const int row = selectedRow(m_visitTable);
    return row < 0 || !m_visits->line(row).counts ? nullptr : &m_visits->line(row);
}

bool BirthView::closeQuestion()
{
    const bool asking = !m_reason->isHidden();
    m_reason->hide();
    if (asking) m_visitTable->setFocus();
    return asking;
}

void BirthView::startBirth()
{
    Q_EMIT panelWanted(m_birthPanel, tr("Birth: the day and what became of each child are enough"));
    m_birthForm->start(m_line, m_reference);
}

void BirthView::editDelivery()
{
    Q_EMIT panelWanted(m_deliveryPanel, tr("The birth: complete or put right"));
    m_deliveryForm->edit(m_line, m_reference, birth().delivery.value);
}

void BirthView::editNewborn()
{
    const NewbornLine* const child = chosenChild();
    if (!child) return;
    const Newborn newborn = child->newborn.value;
    m_adding = false;
    Q_EMIT panelWanted(m_newbornPanel, tr("Put right: %1").arg(childName(*child)));
    m_newbornForm->edit(newborn);
}

void BirthView::addChild()
{
    m_adding = true;
    Q_EMIT panelWanted(m_newbornPanel, tr("One more child of this birth"));
    m_newbornForm->start();
}

/// The mother first; from the second visit of a day on whoever was not seen yet.
void BirthView::startVisit()
{
    const QDate today = vietnamToday(m_clock);
    QList<Id> all{birth().delivery.value.person}, seen;
    for (const NewbornLine& child : birth().newborns)
        if (child.newborn.value.child) all += child.newborn.value.child;
    for (int row = 0; row < m_visits->rowCount(); ++row)
        if (const auto& visit = m_visits->line(row);
            visit.counts && visit.fact.value.visitedAt.earliest() == today)
            seen += visit.fact.value.person;
    Id next = all.first();
    for (const Id one : std::as_const(all))
        if (!seen.contains(one)) {
            next = one;
            break;
        }
    Q_EMIT panelWanted(m_postnatalPanel, tr("Visit after the birth"));
    m_postnatalForm->start(birth(), m_reference, next);
}

void BirthView::startCorrecting()
{
    const auto* const visit = chosenVisit();
    if (!visit) return;
    const Stored<PostnatalVisit> wrong = visit->fact;
    Q_EMIT panelWanted(m_postnatalPanel, tr("Put right: visit of %1").arg(dateText(wrong.value.visitedAt)));
    m_postnatalForm->correct(birth(), m_reference, wrong);
}

void BirthView::startVoiding()
{
    const auto* const visit = chosenVisit();
    if (!visit) return;
    m_voiding->ask(visit->fact.id, tr("Void this visit: it stays in the file, struck through."),
                   tr("The visit was voided."));
}

void BirthView::judge()
{
    const PostnatalVisit visit = m_postnatalForm->visit();
    m_judging.ask(this, m_parts.birth.postnatalFindings(visit),
                  [this](const Result<QList<pregnancy::Finding>>& findings) {
                      if (!findings.ok()) return m_postnatalPanel->problem().say(findings.error());
                      Q_EMIT judged(*findings);
                  });
}

void BirthView::startCertificate()
{
    const NewbornLine* const child = chosenChild();
    if (!child || !child->newborn.value.child) return;
    m_drafting.ask(this, m_parts.birth.draftCertificate(child->newborn.id),
                   [this](const Result<BirthCertificate>& draft) {
                       if (!draft.ok()) return m_problem->say(draft.error());
                       Q_EMIT panelWanted(m_certificatePanel, tr("Birth certificate"));
                       m_certificateForm->start(*draft);
                   });
}

void BirthView::printCertificate()
{
    const NewbornLine* const child = chosenChild();
    if (!child || !child->newborn.value.child) return;
    m_issued.ask(this, m_parts.birth.certificates(child->newborn.value.child),
                 [this](const Result<QList<FactLine<BirthCertificate>>>& issued) {
                     if (!issued.ok()) return m_problem->say(issued.error());
                     for (const auto& one : *issued)
                         if (one.counts) return print(one.fact.value);
                     m_feedback.say(Meaning::Due, tr("No certificate has been issued yet."));
                 });
}

void BirthView::startDeath()
{
    const NewbornLine* const child = chosenChild();
    const Id who = child && child->newborn.value.child ? child->newborn.value.child : Id();
    Q_EMIT panelWanted(m_deathPanel, tr("A death"));
    m_deathForm->start(birth(), who);
}

void BirthView::openChild()
{
    const NewbornLine* const child = chosenChild();
    if (child && child->newborn.value.child) Q_EMIT openPerson(child->newborn.value.child);
}

} // namespace noi
