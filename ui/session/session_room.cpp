#include "ui/session/session_room.h"

#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/session/after_panel.h"
#include "ui/session/board_view.h"
#include "ui/session/injection_panel.h"
#include "ui/session/person_edit.h"
#include "ui/session/screening_panel.h"
#include "ui/session/severe_offer.h"
#include "ui/session/sheet_out.h"
#include "ui/session/vials_panel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace noi
{

void SessionRoom::connectFlow()
{
    connect(m_flow, &SessionFlow::boardChanged, this, &SessionRoom::showBoard);
    connect(m_flow, &SessionFlow::failed, this, [this](const Error& error) {
        m_error->say(error);
        m_parts.feedback.say(Meaning::Stop, errorText(error));
    });
    connect(m_flow, &SessionFlow::arrived, this, &SessionRoom::openStep);
    connect(m_flow, &SessionFlow::screened, this, [this](Id visit) {
        const BoardPerson* person = personOf(m_flow->board(), visit);
        if (!person || person->stage != Stage::AwaitingInjection) return goOn(visit);
        const std::optional<Scan> kept = std::exchange(m_keptVial, {});
        openStep(visit);
        if (kept) m_injection->takeVial(*kept);
    });
    connect(m_flow, &SessionFlow::injected, this, [this](Id visit, Id) {
        if (const BoardPerson* person = personOf(m_flow->board(), visit)) openInjection(*person);
    });
    connect(m_flow, &SessionFlow::left, this, &SessionRoom::goOn);
    connect(m_flow, &SessionFlow::reacted, this, [this](Id reaction) {
        if (m_severe)
            m_severeOffer->open(reaction, m_reactionProduct, m_parts.productShort(m_reactionProduct),
                                m_reactionLot);
    });
}

void SessionRoom::connectPanels()
{
    connect(m_board, &BoardView::chosen, this, &SessionRoom::openStep);
    connect(m_board, &BoardView::typed, m_find, &PersonEdit::begin);
    connect(m_find, &PersonEdit::chosen, this,
            [this](const PersonLine& person) { receive(person.person, person.fullName); });
    connect(m_find, &PersonEdit::registerWanted, this, &SessionRoom::registerWanted);
    connect(m_screening, &ScreeningPanel::finished, m_flow, &SessionFlow::screen);
    connect(m_injection, &InjectionPanel::ready, m_flow, &SessionFlow::inject);
    connect(m_injection, &InjectionPanel::finished, this, &SessionRoom::goOn);
    connect(m_after, &AfterPanel::goesHome, m_flow, &SessionFlow::leave);
    connect(m_after, &AfterPanel::comesBack, m_flow, &SessionFlow::back);
    connect(m_after, &AfterPanel::reacted, this,
            [this](const Reaction& reaction, const QString& product, const QString& lot) {
                m_severe = reaction.severity == Reaction::Severity::Severe;
                m_reactionProduct = product;
                m_reactionLot = lot;
                m_flow->addReaction(reaction);
            });
    connect(m_severeOffer, &SevereOffer::suspendLot, this,
            [this](const QString& product, const QString& lot, Id reaction) {
                m_flow->suspendLot(product, lot, tr("Severe reaction after vaccination"), reaction);
            });
    connect(m_severeOffer, &SevereOffer::stopSession, this,
            [this] { m_flow->closeSession({}, {}, tr("Severe reaction after vaccination")); });
    connect(m_vials, &VialsPanel::discard, m_flow, &SessionFlow::discardVial);
    connect(m_vials, &VialsPanel::close, this, [this](const QList<Id>& vials, const QString& reason) {
        m_flow->closeSession(vials, reason, {});
    });
    connect(m_vialsKey, &QPushButton::clicked, this, &SessionRoom::showVials);
    connect(m_sheetKey, &QPushButton::clicked, this, &SessionRoom::showSheet);
    connect(m_paperKey, &QPushButton::clicked, this, &SessionRoom::paperWanted);
    connect(m_otherKey, &QPushButton::clicked, this, &SessionRoom::otherWanted);
    connect(m_timer, &QTimer::timeout, this, &SessionRoom::tick);
}

void SessionRoom::openSession(Id session)
{
    m_keptVial.reset();
    m_severeOffer->hide();
    m_error->clearError();
    showPanel(nullptr);
    m_flow->open(session);
    m_sheet->setSession(session);
    whenDone(m_parts.source.fridges(), this, [this](const Result<QList<Stored<Fridge>>>& fridges) {
        m_injection->setFridges(fridges.valueOr({}));
    });
}

void SessionRoom::receive(Id person, const QString& name)
{
    m_find->clear();
    m_error->clearError();
    if (!m_flow->isOpen()) return m_error->say(tr("This session is closed; nobody can be received in it."));
    m_flow->receive(person, name);
}

void SessionRoom::takeVial(const Scan& scan)
{
    m_error->clearError();
    if (m_panels->currentWidget() == m_injection) return m_injection->takeVial(scan);
    const bool screening = m_panels->currentWidget() == m_screening;
    whenDone(m_parts.source.offerVial(m_flow->session(), scan), this,
             [this, scan, screening](const Result<VialOffer>& offer) {
                 if (!offer) {
                     m_parts.feedback.say(Meaning::Stop, errorText(offer.error()));
                     return m_error->say(offer.error());
                 }
                 const QString words =
                     QStringLiteral("%1 · %2").arg(m_parts.productName(offer->vial.product), offer->vial.lot);
                 if (screening && m_panels->currentWidget() == m_screening) {
                     m_keptVial = scan;
                     return m_screening->sayVialKept(
                         tr("%1 is kept for the injection: first Enter for the screening.").arg(words));
                 }
                 m_parts.feedback.say(Meaning::Neutral,
                                      tr("%1: it may be used. Choose who gets it first.").arg(words));
             });
}

void SessionRoom::sayUnknownCard()
{
    m_error->say(tr("Nobody is registered under this card."));
    m_parts.feedback.say(Meaning::Late, tr("Nobody is registered under this card."));
}

void SessionRoom::openStep(Id visit)
{
    const BoardPerson* person = personOf(m_flow->board(), visit);
    if (!person) return;
    m_error->clearError();
    m_board->select(visit);
    if (person->stage != Stage::AwaitingScreening) m_keptVial.reset();
    if (!m_flow->isOpen() || person->stage == Stage::Observed || person->stage == Stage::Done) {
        m_after->open(*person);
        showPanel(m_after);
        return m_after->takeFocus();
    }
    if (person->stage == Stage::AwaitingInjection) return openInjection(*person);
    m_keptVial.reset();
    m_screening->open(*person, m_flow->board().session.value.products);
    showPanel(m_screening);
    m_screening->takeFocus();
}

void SessionRoom::openInjection(const BoardPerson& person)
{
    m_injection->open(person, m_flow->board());
    showPanel(m_injection);
    m_injection->takeFocus();
}

void SessionRoom::goOn(Id visit)
{
    showPanel(nullptr);
    const Id next = nextWaiting(m_flow->board(), visit);
    if (next) m_board->select(next);
    m_board->takeFocus();
}

void SessionRoom::showVials()
{
    m_vials->show(m_flow->board());
    showPanel(m_vials);
    m_vials->takeFocus();
}

void SessionRoom::showSheet()
{
    showPanel(m_sheet);
    m_sheet->takeFocus();
}

void SessionRoom::userChanged() { m_injection->userChanged(); }

void SessionRoom::takeFocus()
{
    if (m_panels->currentWidget() == m_screening)
        m_screening->takeFocus();
    else if (m_panels->currentWidget() == m_injection)
        m_injection->takeFocus();
    else
        m_board->takeFocus();
}

void SessionRoom::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_board->takeFocus();
    else
        QWidget::keyPressEvent(event);
}

void SessionRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_timer->start();
    tick();
}

void SessionRoom::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

} // namespace noi
