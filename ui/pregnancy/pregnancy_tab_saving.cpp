// What the tab writes, and what comes out of the printer.
#include "ui/birth/birth_source.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/feedback.h"
#include "ui/people/fact_voiding.h"
#include "ui/pregnancy/end_form.h"
#include "ui/pregnancy/form_panel.h"
#include "ui/pregnancy/pregnancy_form.h"
#include "ui/pregnancy/pregnancy_papers.h"
#include "ui/pregnancy/pregnancy_tab.h"
#include "ui/pregnancy/referral_form.h"
#include "ui/pregnancy/test_form.h"
#include "ui/pregnancy/visit_form.h"

#include <QPointer>
#include <QPrinter>

#include <utility>

namespace noi
{

bool PregnancyTab::failed(FormPanel* panel, const Error* error)
{
    m_saving = false;
    if (!error) return false;
    m_thenRefer = false;
    panel->problem().say(*error);
    return true;
}

void PregnancyTab::saved(FormPanel* panel, Id person)
{
    if (m_file.person.id == person && isOpen(panel)) closePanel();
    Q_EMIT changed();
}

void PregnancyTab::savePregnancy()
{
    const PregnancyLine* known = m_answer.file.current();
    if (m_saving || (m_pregnancyForm->editing() && !known)) return;
    m_saving = true;
    const Pregnancy typed = m_pregnancyForm->pregnancy();
    if (!m_pregnancyForm->editing())
        return whenDone(this, m_parts.source.begin(typed), [this, typed](const Result<Id>& answer) {
            if (failed(m_pregnancyPanel, answer.ok() ? nullptr : &answer.error())) return;
            m_chosen = *answer;
            m_feedback.say(Meaning::Done, tr("The pregnancy is written. Insert records the first visit."));
            saved(m_pregnancyPanel, typed.person);
        });
    whenDone(this, m_parts.source.change(known->pregnancy, typed), [this, typed](const Result<void>& answer) {
        if (failed(m_pregnancyPanel, answer.ok() ? nullptr : &answer.error())) return;
        m_feedback.say(Meaning::Done, tr("The pregnancy data were changed."));
        saved(m_pregnancyPanel, typed.person);
    });
}

void PregnancyTab::saveVisit()
{
    if (m_saving) return;
    m_saving = true;
    const AntenatalVisit visit = m_visitForm->visit();
    whenDone(this, m_parts.source.recordVisit(visit), [this, visit](const Result<Id>& answer) {
        const bool refers = std::exchange(m_thenRefer, false);
        if (failed(m_visitPanel, answer.ok() ? nullptr : &answer.error())) return;
        m_voiding->offerTakingBack({*answer}, visit.replaces ? tr("The visit was put right.")
                                                             : tr("The visit was recorded."));
        const bool here = m_file.person.id == visit.person && isOpen(m_visitPanel);
        if (here && refers) startReferral();
        saved(m_visitPanel, visit.person);
    });
}

void PregnancyTab::saveTests()
{
    if (m_saving) return;
    const QList<AntenatalTest> tests = m_testForm->tests();
    if (tests.isEmpty()) return m_testPanel->problem().say(tr("Fill in at least one result."));
    m_saving = true;
    saveNextTest(tests, {});
}

void PregnancyTab::saveNextTest(QList<AntenatalTest> left, QList<Id> written)
{
    const AntenatalTest test = left.takeFirst();
    whenDone(this, m_parts.source.recordTest(test), [this, test, left, written](const Result<Id>& answer) {
        if (failed(m_testPanel, answer.ok() ? nullptr : &answer.error())) return;
        const QList<Id> all = written + QList<Id>{*answer};
        if (!left.isEmpty()) {
            m_saving = true;
            return saveNextTest(left, all);
        }
        m_voiding->offerTakingBack(all, test.replaces ? tr("The test was put right.")
                                                      : tr("%n test(s) recorded.", nullptr, int(all.size())));
        saved(m_testPanel, test.person);
    });
}

void PregnancyTab::saveEnding()
{
    if (m_saving || !mayWrite()) return;
    m_saving = true;
    const Pregnancy ended = m_endForm->ended();
    if (ended.ending == Pregnancy::Ending::MotherDied) return saveMothersDeath(ended);
    const Id pregnancy = line()->pregnancy.id;
    whenDone(this, m_parts.source.end(line()->pregnancy, ended),
             [this, ended, pregnancy](const Result<void>& answer) {
                 if (failed(m_endPanel, answer.ok() ? nullptr : &answer.error())) return;
                 m_chosen = pregnancy;
                 offerReopening(pregnancy);
                 saved(m_endPanel, ended.person);
             });
}

/// Undelivered: the death ends the pregnancy, and taking it back lets it go on.
void PregnancyTab::saveMothersDeath(const Pregnancy& ended)
{
    Death death;
    death.person = ended.person;
    death.pregnancy = line()->pregnancy.id;
    death.diedAt = ended.endedAt;
    death.placeText = ended.endingPlace;
    death.cause = ended.endingNote;
    whenDone(this, m_parts.birth.recordDeath(death), [this, death](const Result<Id>& answer) {
        if (failed(m_endPanel, answer.ok() ? nullptr : &answer.error())) return;
        m_chosen = death.pregnancy;
        m_feedback.offerUndo(tr("The death is written."), [self = QPointer(this), id = *answer] {
            if (!self) return;
            whenDone(self, self->m_parts.birth.takeBackDeath(id, tr("Undone")),
                     [self](const Result<void>& undone) {
                         if (!undone.ok()) return self->m_problem->say(undone.error());
                         Q_EMIT self->changed();
                     });
        });
        saved(m_endPanel, death.person);
    });
}

void PregnancyTab::offerReopening(Id pregnancy)
{
    m_feedback.offerUndo(tr("The end of the pregnancy is written."), [self = QPointer(this), pregnancy] {
        if (!self || !self->line() || self->line()->pregnancy.id != pregnancy) return;
        self->reopen();
    });
}

void PregnancyTab::reopen()
{
    if (!line() || line()->goesOn()) return;
    whenDone(this, m_parts.source.reopen(line()->pregnancy), [this](const Result<void>& answer) {
        if (!answer.ok()) return m_problem->say(answer.error());
        m_feedback.say(Meaning::Done, tr("The pregnancy goes on."));
        Q_EMIT changed();
    });
}

void PregnancyTab::saveReferral()
{
    if (m_saving) return;
    m_saving = true;
    const Referral referral = m_referralForm->referral();
    whenDone(this, m_parts.source.refer(referral), [this, referral](const Result<Id>& answer) {
        if (failed(m_referralPanel, answer.ok() ? nullptr : &answer.error())) return;
        m_toPrint = *answer;
        m_voiding->offerTakingBack({*answer}, tr("The referral was recorded."));
        saved(m_referralPanel, referral.person);
    });
}

void PregnancyTab::printWhatWaits()
{
    if (!m_toPrint) return;
    for (const PregnancyLine& one : std::as_const(m_answer.file.pregnancies))
        for (const auto& referral : one.referrals)
            if (referral.fact.id == m_toPrint) {
                m_toPrint = {};
                return print(one, referral.fact.value);
            }
}

void PregnancyTab::printLast()
{
    if (!line()) return;
    const auto& referrals = line()->referrals;
    for (auto referral = referrals.crbegin(); referral != referrals.crend(); ++referral)
        if (referral->counts) return print(*line(), referral->fact.value);
}

void PregnancyTab::print(const PregnancyLine& one, const Referral& referral)
{
    const PrintJob job = referralSlipJob(
        referralSlipOf(m_file, one, *m_answer.reference, referral, m_parts.station(), vietnamNow(m_clock)));
    m_parts.dialogs.print(tr("Referral slip"), [this, job](QPrinter& printer) {
        if (auto printed = printOn(printer, job); !printed)
            m_feedback.say(Meaning::Stop, errorText(printed.error()));
    });
}

} // namespace noi
