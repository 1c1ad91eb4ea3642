#include "ui/session/injection_panel.h"

#include "ui/kit/error_text.h"
#include "ui/kit/objection_words.h"
#include "ui/session/due_today.h"
#include "ui/session/hand_vial.h"
#include "ui/session/objection_box.h"
#include "ui/session/open_vials.h"
#include "ui/session/person_header.h"
#include "ui/session/session_words.h"
#include "ui/session/vial_card.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace noi
{

InjectionPanel::InjectionPanel(SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_header(new PersonHeader(this)), m_due(new DueToday(parts, this)),
      m_today(new QLabel(this)), m_card(new VialCard(parts, this)),
      m_objections(new ObjectionBox(parts, this)), m_vials(new OpenVials(parts, this)),
      m_byHand(new QPushButton(tr("By &hand…"), this)), m_hand(new HandVial(parts, this)),
      m_number(new QLabel(this)), m_site(new QComboBox(this)), m_giver(new QComboBox(this)),
      m_fridgeLabel(new QLabel(tr("&Fridge"), this)), m_fridge(new QComboBox(this)),
      m_same(new QPushButton(tr("=  Same as the last one"), this)), m_record(new QPushButton(this))
{
    setObjectName(QStringLiteral("injectionPanel"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    for (QWidget* field :
         {static_cast<QWidget*>(m_site), static_cast<QWidget*>(m_giver), static_cast<QWidget*>(m_fridge)})
        field->installEventFilter(this);
    connect(m_vials, &OpenVials::chosen, this, [this](const VialState& vial) {
        const VialOffer chosen = offerOf(vial, m_planned);
        ask(m_parts.source.offerVial(m_session, chosen.vial.product, chosen.vial.lot, chosen.vial.expiry),
            [chosen](const VialOffer&) { return chosen; });
    });
    connect(m_byHand, &QPushButton::clicked, this, [this] { showHand(true); });
    connect(m_hand, &HandVial::givenUp, this, [this] { showHand(false); });
    connect(m_hand, &HandVial::scanned, this, &InjectionPanel::takeVial);
    connect(m_hand, &HandVial::typed, this,
            [this](const QString& product, const QString& lot, const PartialDate& expiry) {
                ask(m_parts.source.offerVial(m_session, product, lot, expiry));
            });
    connect(m_objections, &ObjectionBox::overridden, this, &InjectionPanel::recordAgainstSchedule);
    connect(m_objections, &ObjectionBox::grown, this, &InjectionPanel::showCard);
    connect(m_same, &QPushButton::clicked, this, &InjectionPanel::sameAsLast);
    connect(m_record, &QPushButton::clicked, this, &InjectionPanel::submit);
}

void InjectionPanel::open(const BoardPerson& person, const SessionBoard& board)
{
    const bool another = person.visit.id != m_draft.visit;
    m_person = person;
    m_session = board.session.id;
    m_planned = board.session.value.products;
    m_draft = {};
    m_draft.visit = person.visit.id;
    m_draft.fridge = lastFridge(board);
    m_draft.giver = another || m_giver->currentText().isEmpty() ? m_parts.userName() : m_giver->currentText();
    m_answered = ++m_question; // an offer still on its way was for the person before
    m_enterWaits = false;
    m_header->show(person, m_parts.today());
    m_vials->show(board);
    m_site->clear();
    m_giver->setCurrentText(m_draft.giver);
    m_fridge->setCurrentIndex(std::max(0, m_fridge->findData(m_draft.fridge.value)));
    m_same->setEnabled(m_last.has_value());
    m_card->showNothing();
    m_objections->show({});
    m_due->clear();
    askForPlan();
    showHand(false);
    showToday();
    showDraft();
}

void InjectionPanel::takeFocus() { setFocus(); }

void InjectionPanel::takeVial(const Scan& scan) { ask(m_parts.source.offerVial(m_session, scan)); }

void InjectionPanel::askForPlan()
{
    const Id visit = m_draft.visit;
    whenDone(m_parts.source.planFor(visit), this, [this, visit](const Result<ImmunizationPlan>& plan) {
        // Without a plan the vials are checked all the same.
        if (plan && visit == m_draft.visit) m_due->show(*plan, m_vials->vials());
    });
}

void InjectionPanel::ask(QFuture<Result<VialOffer>> offer, std::function<VialOffer(VialOffer)> settle)
{
    const int question = ++m_question;
    whenDone(offer, this, [this, question, settle](const Result<VialOffer>& answer) {
        if (question != m_question) return;
        if (!answer) return takeAnswer(question, answer, DoseCheck());
        const VialOffer settled = settle ? settle(*answer) : *answer;
        whenDone(m_parts.source.checkInjection(m_draft.visit, settled.vial.product), this,
                 [this, question, settled](const Result<DoseCheck>& check) {
                     if (question == m_question) takeAnswer(question, settled, check);
                 });
    });
}

void InjectionPanel::takeAnswer(int question, const Result<VialOffer>& offer, const Result<DoseCheck>& check)
{
    m_answered = question;
    const bool enter = std::exchange(m_enterWaits, false);
    if (!offer) return refuse(offer.error());
    if (!check) return refuse(check.error());
    takeOffer(*offer, *check);
    if (enter && !m_card->hasWarning() && !m_objections->objects()) submit();
}

void InjectionPanel::refuse(const Error& error)
{
    m_draft.offer = {};
    m_card->showRefusal(errorText(error));
    m_objections->show({});
    showCard();
    showDraft();
    m_parts.feedback.say(Meaning::Stop, errorText(error));
}

void InjectionPanel::takeOffer(const VialOffer& offer, const DoseCheck& check)
{
    if (!m_draft.offer || m_draft.offer->vial.product != offer.vial.product) offerSites(offer.vial.product);
    QString warning;
    if (m_draft.offer && m_draft.offer->vial.product != offer.vial.product)
        warning = tr("In place of %1, which is not recorded.")
                      .arg(m_parts.productShort(m_draft.offer->vial.product));
    if (const Dose* given = sameProductToday(m_person, offer.vial.product))
        warning = tr("Given already today at %1.").arg(timeText(given->givenAt));
    m_draft.offer = offer;
    m_draft.objected = check.objects();
    m_draft.overrideReason.clear();
    m_card->showOffer(offer, warning);
    m_objections->show(check);
    showHand(false);
    showDraft();
    showCard();
    takeFocus();
    if (check.objects())
        m_parts.feedback.say(Meaning::Stop, objectionWords(check.objections.front(), m_parts.today(),
                                                           m_parts.products, m_parts.schedule));
}

void InjectionPanel::recordAgainstSchedule()
{
    m_draft.overrideReason = m_objections->reason();
    submit();
}

void InjectionPanel::sameAsLast()
{
    if (!m_last) return;
    const LastInjection last = *m_last;
    ask(m_parts.source.offerVial(m_session, last.product, last.lot, last.expiry),
        [this, last](const VialOffer& offer) {
            offerSites(offer.vial.product);
            m_site->setCurrentIndex(std::max(0, m_site->findData(last.bodySite)));
            m_giver->setCurrentText(last.giver);
            m_draft.offer = offer; // the same product: its site was just set
            return offer;
        });
}

void InjectionPanel::submit()
{
    if (m_answered != m_question) {
        m_enterWaits = true;
        return;
    }
    if (m_draft.offer && !m_draft.ready()) {
        showCard();
        return m_objections->askForReason();
    }
    if (!m_draft.ready()) {
        if (m_person.stage == Stage::Observed) Q_EMIT finished(m_draft.visit);
        return;
    }
    m_draft.bodySite = m_site->currentData().toString();
    m_draft.giver = m_giver->currentText().trimmed();
    m_draft.fridge = Id{m_fridge->currentData().toLongLong()};
    const VialOffer offer = *m_draft.offer;
    m_last = LastInjection{offer.vial.product, offer.vial.lot,   offer.vial.expiry,
                           offer.openVial,     m_draft.bodySite, m_draft.giver};
    Q_EMIT ready(m_draft.injection(), m_person.line.fullName, m_parts.productShort(offer.vial.product));
}

void InjectionPanel::userChanged() { m_giver->setCurrentText(m_parts.userName()); }

void InjectionPanel::setDoseNumber(int number)
{
    if (m_draft.doseNumber == number)
        m_draft.doseNumber = {};
    else
        m_draft.doseNumber = number;
    showDraft();
}

void InjectionPanel::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->text().size() == 1 ? event->text()[0].digitValue() : -1;
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return submit();
    if (plain && event->key() == Qt::Key_Equal) return sameAsLast();
    if (plain && digit >= 1) return setDoseNumber(digit);
    QWidget::keyPressEvent(event);
}

bool InjectionPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace noi
