#include "ui/pregnancy/pregnancy_tab.h"

#include "ui/birth/birth_view.h"
#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/people/fact_voiding.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"
#include "ui/pregnancy/end_form.h"
#include "ui/pregnancy/findings_view.h"
#include "ui/pregnancy/follow_up_view.h"
#include "ui/pregnancy/form_panel.h"
#include "ui/pregnancy/pregnancy_form.h"
#include "ui/pregnancy/pregnancy_summary.h"
#include "ui/pregnancy/pregnancy_words.h"
#include "ui/pregnancy/referral_form.h"
#include "ui/pregnancy/test_form.h"
#include "ui/pregnancy/visit_form.h"
#include "ui/pregnancy/visit_model.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace noi
{

PregnancyTab::PregnancyTab(const PregnancyParts& parts, PeopleSource& people, Feedback& feedback,
                           const Clock& clock, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_people(people), m_feedback(feedback), m_clock(clock)
{
    setObjectName(QStringLiteral("pregnancyTab"));
    build();
    m_voiding = new FactVoiding(people, feedback, *m_problem, *m_reason, this);
    connect(m_voiding, &FactVoiding::changed, this, [this] {
        closePanel();
        Q_EMIT changed();
    });
    connect(m_reason, &ReasonLine::left, this, &PregnancyTab::closePanel);
    connect(m_summary, &PregnancySummary::chosenChanged, this, [this] {
        m_chosen = line()->pregnancy.id;
        closePanel();
        showLine();
    });
    connect(m_birth, &BirthView::panelWanted, this, &PregnancyTab::openPanel);
    connect(m_birth, &BirthView::panelDone, this, &PregnancyTab::closePanel);
    connect(m_birth, &BirthView::judged, this, [this](const QList<pregnancy::Finding>& findings) {
        if (anyOpen()) m_findings->show(tr("With what is typed"), findings, tr("Nothing stands out."));
    });
    connect(m_birth, &BirthView::changed, this, &PregnancyTab::changed);
    connect(m_birth, &BirthView::openPerson, this, &PregnancyTab::openPerson);
    connect(m_findings, &FindingsView::referAsked, this, &PregnancyTab::refer);
    connect(m_follow, &FollowUpView::printAsked, this, &PregnancyTab::printLast);
    connect(m_visitForm, &VisitForm::edited, this, &PregnancyTab::judge);
    connect(m_pregnancyForm, &Form::submitted, this, &PregnancyTab::savePregnancy);
    connect(m_visitForm, &Form::submitted, this, &PregnancyTab::saveVisit);
    connect(m_testForm, &Form::submitted, this, &PregnancyTab::saveTests);
    connect(m_endForm, &Form::submitted, this, &PregnancyTab::saveEnding);
    connect(m_referralForm, &Form::submitted, this, &PregnancyTab::saveReferral);
    showAnswer({});
}

void PregnancyTab::show(const PersonFile& file)
{
    if (m_file.person.id != file.person.id) {
        m_chosen = {};
        m_toPrint = {};
        closePanel();
        m_latest.drop();
        showAnswer({}); // nothing of another woman stands here until this one's answer has come
    }
    m_file = file;
    m_stale = true;
    if (isVisible()) read();
}

void PregnancyTab::look()
{
    if (m_stale && !isVisible()) read();
}

void PregnancyTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale && m_file.person.id) read();
}

void PregnancyTab::read()
{
    m_stale = false;
    m_latest.ask(this, m_parts.source.pregnancies(m_file.person.id),
                 [this](const Result<PregnancyAnswer>& answer) {
                     if (!answer.ok()) return m_problem->say(answer.error());
                     m_problem->clearError();
                     showAnswer(*answer);
                     if (!answer->file.pregnancies.isEmpty()) Q_EMIT found();
                 });
}

void PregnancyTab::showAnswer(const PregnancyAnswer& answer)
{
    m_answer = answer;
    m_summary->show(answer.file, m_chosen, vietnamToday(m_clock));
    showLine();
    printWhatWaits();
}

const PregnancyLine* PregnancyTab::line() const
{
    const int at = m_summary->chosen();
    return at < 0 || at >= m_answer.file.pregnancies.size() ? nullptr : &m_answer.file.pregnancies[at];
}

bool PregnancyTab::mayWrite() const { return line() && line()->goesOn(); }

void PregnancyTab::showLine()
{
    const PregnancyLine* shown = line();
    m_whole->setCurrentIndex(shown ? 1 : 0);
    shareRoom();
    const QString next = m_answer.file.current() ? tr("Antenatal visit") : tr("Begin a pregnancy");
    m_next->setText(next + QStringLiteral("   Insert"));
    const bool ended = shown && !shown->goesOn();
    m_end->setText((ended ? tr("It goes on after all") : tr("It ended")) + QStringLiteral("   Alt+K"));
    m_end->setEnabled(shown && shown->pregnancy.value.ending != Pregnancy::Ending::Delivered);
    m_end->setVisible(!shown || m_end->isEnabled());
    showVisits();
    for (QPushButton* button : {m_test, m_refer, m_correct, m_void, m_edit, m_deliver}) {
        button->setEnabled(mayWrite());
        button->setVisible(mayWrite() || !shown);
    }
    m_next->setEnabled(!ended || !m_answer.file.current());
    if (!anyOpen()) showRest();
    m_birth->show(m_file, shown ? *shown : PregnancyLine(), m_answer.reference);
    if (!shown) return m_model->show({});
    const int row = selectedRow(m_table);
    m_model->show(shown->visits);
    if (m_model->rowCount() > 0) m_table->selectRow(qBound(0, row, m_model->rowCount() - 1));
    m_follow->show(*shown, m_answer.reference, vietnamToday(m_clock));
    showFindings();
}

void PregnancyTab::showFindings()
{
    if (isOpen(m_visitPanel)) return judge();
    if (const PregnancyLine* shown = line(); shown && shown->goesOn())
        m_findings->show(tr("What the rules say today"), shown->findings, tr("Nothing stands out."));
    else
        m_findings->clear();
}

/// After a birth the visits before it leave the room to those after it, until they are asked for.
void PregnancyTab::showVisits()
{
    const PregnancyLine* shown = line();
    const bool born = shown && shown->delivery;
    m_before->setVisible(born && !shown->visits.isEmpty());
    m_table->setVisible(!born || (m_before->isChecked() && !shown->visits.isEmpty()));
}

bool PregnancyTab::isOpen(const FormPanel* panel) const { return m_side->currentWidget() == panel; }

bool PregnancyTab::anyOpen() const
{
    return m_side->currentWidget() != m_follow && m_side->currentWidget() != m_nothing;
}

void PregnancyTab::showRest()
{
    m_side->setCurrentWidget(line() ? static_cast<QWidget*>(m_follow) : m_nothing);
    // On a narrow screen a birth has the room of what was due before it.
    const bool narrow = line() && line()->delivery && width() < 100 * gridUnit(this);
    m_side->parentWidget()->setVisible(line() && !narrow);
    shareRoom();
}

void PregnancyTab::openPanel(FormPanel* panel, const QString& title)
{
    closePanel();
    panel->setTitle(title);
    panel->problem().clearError();
    m_side->setCurrentWidget(panel);
    m_side->parentWidget()->show();
    shareRoom();
}

bool PregnancyTab::closePanel()
{
    m_problem->clearError();
    const bool open = anyOpen(), asking = !m_reason->isHidden() || m_birth->closeQuestion();
    m_reason->hide();
    m_judging.drop();
    showRest();
    if (open) showFindings();
    if (open || asking)
        (m_birth->isVisible()      ? static_cast<QWidget*>(m_birth)
         : m_model->rowCount() > 0 ? m_table
                                   : static_cast<QWidget*>(m_next))
            ->setFocus();
    return open || asking;
}

void PregnancyTab::startNext()
{
    if (!m_answer.reference) return;
    if (m_answer.file.current())
        startVisit();
    else
        startPregnancy();
}

void PregnancyTab::startPregnancy()
{
    const auto& all = m_answer.file.pregnancies;
    openPanel(m_pregnancyPanel, tr("A new pregnancy"));
    m_pregnancyForm->start(m_file.person.id, m_answer.reference,
                           all.isEmpty() ? nullptr : &all.first().pregnancy.value);
}

void PregnancyTab::editPregnancy()
{
    if (!mayWrite()) return;
    openPanel(m_pregnancyPanel, tr("Pregnancy data"));
    m_pregnancyForm->edit(line()->pregnancy.value, m_answer.reference);
}

void PregnancyTab::startVisit()
{
    if (!mayWrite()) return;
    openPanel(m_visitPanel, tr("Antenatal visit"));
    m_visitForm->start(*line(), m_answer.reference);
    judge();
}

void PregnancyTab::startTests()
{
    if (!mayWrite()) return;
    openPanel(m_testPanel, tr("Test results: fill in those there are"));
    m_testForm->start(*line(), m_answer.reference);
}

void PregnancyTab::startCorrecting()
{
    if (!mayWrite()) return;
    if (m_follow->tests()->hasFocus()) {
        const auto* const test = m_follow->chosenTest();
        if (!test) return;
        const Stored<AntenatalTest> wrong = test->fact;
        openPanel(m_testPanel, tr("Put right: %1").arg(testName(wrong.value.test, *m_answer.reference)));
        return m_testForm->correct(*line(), m_answer.reference, wrong);
    }
    const int row = selectedRow(m_table);
    if (row < 0 || !m_model->line(row).counts) return;
    const Stored<AntenatalVisit> wrong = m_model->line(row).fact;
    openPanel(m_visitPanel, tr("Put right: visit of %1").arg(dateText(wrong.value.visitedAt)));
    m_visitForm->correct(*line(), m_answer.reference, wrong);
    judge();
}

void PregnancyTab::startVoiding()
{
    if (!mayWrite()) return;
    if (m_follow->tests()->hasFocus()) {
        const auto* const test = m_follow->chosenTest();
        if (!test) return;
        const Id fact = test->fact.id;
        closePanel();
        return m_voiding->ask(fact, tr("Void this test: it stays in the file, struck through."),
                              tr("The test was voided."));
    }
    const int row = selectedRow(m_table);
    if (row < 0 || !m_model->line(row).counts) return;
    const Id fact = m_model->line(row).fact.id;
    closePanel();
    m_voiding->ask(fact, tr("Void this visit: it stays in the file, struck through."),
                   tr("The visit was voided."));
}

void PregnancyTab::startEnding()
{
    if (!mayWrite()) return;
    openPanel(m_endPanel, tr("How the pregnancy ended"));
    m_endForm->start(line()->pregnancy.value);
}

void PregnancyTab::startBirth()
{
    if (mayWrite()) m_birth->startBirth();
}

/// Beside a visit that is being typed: the visit is saved first, then the slip opens with what it found.
void PregnancyTab::refer()
{
    if (!mayWrite()) return;
    if (!isOpen(m_visitPanel)) return startReferral();
    m_thenRefer = true;
    m_visitForm->submit();
    if (!m_saving) m_thenRefer = false; // something has to be put right first
}

void PregnancyTab::startReferral()
{
    if (!mayWrite()) return;
    const QList<pregnancy::Finding> findings = m_findings->findings();
    openPanel(m_referralPanel, tr("Referral slip"));
    m_referralForm->start(*line(), findings);
}

void PregnancyTab::judge()
{
    if (!isOpen(m_visitPanel)) return;
    m_judging.ask(this, m_parts.source.findings(m_visitForm->visit()),
                  [this](const Result<QList<pregnancy::Finding>>& findings) {
                      if (!isOpen(m_visitPanel)) return;
                      if (!findings.ok()) return m_visitPanel->problem().say(findings.error());
                      m_findings->show(tr("With what is typed"), *findings, tr("Nothing stands out."));
                  });
}

} // namespace noi
