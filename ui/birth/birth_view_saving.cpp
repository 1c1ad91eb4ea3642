// What is written of a birth, and what comes out of the printer.
#include "ui/birth/birth_form.h"
#include "ui/birth/birth_view.h"
#include "ui/birth/certificate_form.h"
#include "ui/birth/death_form.h"
#include "ui/birth/newborn_form.h"
#include "ui/birth/postnatal_form.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/feedback.h"
#include "ui/people/fact_voiding.h"
#include "ui/pregnancy/form_panel.h"
#include "ui/print/birth_certificate_paper.h"

#include <QPrinter>

namespace noi
{

bool BirthView::failed(FormPanel* panel, const Error* error)
{
    m_saving = false;
    if (error) panel->problem().say(*error);
    return error != nullptr;
}

void BirthView::saved()
{
    Q_EMIT panelDone();
    Q_EMIT changed();
}

void BirthView::saveBirth()
{
    if (m_saving) return;
    m_saving = true;
    const auto newborns = m_birthForm->newborns();
    whenDone(this,
             m_parts.birth.recordDelivery(m_birthForm->delivery(), newborns, m_birthForm->mothersDeath()),
             [this](const Result<DeliveryDone>& done) {
                 if (failed(m_birthPanel, done.ok() ? nullptr : &done.error())) return;
                 const int files = int(done->children.size());
                 m_feedback.say(Meaning::Done,
                                files == 0 ? tr("The birth is written.")
                                           : tr("The birth is written; %n file(s) opened.", nullptr, files));
                 saved();
             });
}

void BirthView::saveDelivery()
{
    if (m_saving) return;
    m_saving = true;
    whenDone(this, m_parts.birth.changeDelivery(birth().delivery, m_deliveryForm->delivery()),
             [this](const Result<void>& done) {
                 if (failed(m_deliveryPanel, done.ok() ? nullptr : &done.error())) return;
                 m_feedback.say(Meaning::Done, tr("The birth was changed."));
                 saved();
             });
}

void BirthView::saveNewborn()
{
    if (m_saving) return;
    const NewbornEntry entry = m_newbornForm->entry();
    if (m_adding) {
        m_saving = true;
        return whenDone(this, m_parts.birth.addNewborn(birth().delivery.id, entry),
                        [this](const Result<DeliveryDone>& done) {
                            if (failed(m_newbornPanel, done.ok() ? nullptr : &done.error())) return;
                            m_feedback.say(Meaning::Done, tr("The child is written."));
                            saved();
                        });
    }
    const NewbornLine* const child = chosenChild();
    if (!child) return;
    m_saving = true;
    whenDone(this, m_parts.birth.changeNewborn(child->newborn, entry.newborn),
             [this](const Result<void>& done) {
                 if (failed(m_newbornPanel, done.ok() ? nullptr : &done.error())) return;
                 m_feedback.say(Meaning::Done, tr("The child was put right."));
                 saved();
             });
}

void BirthView::saveVisit()
{
    if (m_saving) return;
    m_saving = true;
    const PostnatalVisit visit = m_postnatalForm->visit();
    whenDone(this, m_parts.birth.recordPostnatal(visit), [this, visit](const Result<Id>& answer) {
        if (failed(m_postnatalPanel, answer.ok() ? nullptr : &answer.error())) return;
        m_voiding->offerTakingBack({*answer}, visit.replaces ? tr("The visit was put right.")
                                                             : tr("The visit was recorded."));
        saved();
    });
}

void BirthView::saveCertificate()
{
    if (m_saving) return;
    m_saving = true;
    const BirthCertificate certificate = m_certificateForm->certificate();
    whenDone(
        this, m_parts.birth.issueCertificate(certificate), [this, certificate](const Result<Id>& answer) {
            if (failed(m_certificatePanel, answer.ok() ? nullptr : &answer.error())) return;
            m_feedback.say(Meaning::Done, tr("Certificate %1 is issued.").arg(certificate.certificateNumber));
            saved();
            print(certificate);
        });
}

void BirthView::saveDeath()
{
    if (m_saving) return;
    m_saving = true;
    whenDone(this, m_parts.birth.recordDeath(m_deathForm->death()), [this](const Result<Id>& answer) {
        if (failed(m_deathPanel, answer.ok() ? nullptr : &answer.error())) return;
        offerTakingBack(*answer);
        saved();
    });
}

void BirthView::offerTakingBack(Id death)
{
    m_feedback.offerUndo(tr("The death is written."), [this, death] {
        whenDone(this, m_parts.birth.takeBackDeath(death, tr("Undone")), [this](const Result<void>& undone) {
            if (!undone.ok()) return m_problem->say(undone.error());
            Q_EMIT changed();
        });
    });
}

void BirthView::print(const BirthCertificate& certificate)
{
    const PrintJob job = birthCertificateJob(certificate, m_parts.station(), vietnamNow(m_clock));
    m_parts.dialogs.print(tr("Birth certificate"), [this, job](QPrinter& printer) {
        if (auto printed = printOn(printer, job); !printed)
            m_feedback.say(Meaning::Stop, errorText(printed.error()));
    });
}

} // namespace noi
