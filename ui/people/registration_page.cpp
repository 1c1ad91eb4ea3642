#include "ui/people/registration_page.h"

#include "core/base/vietnamese.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/people/card_fill.h"
#include "ui/people/draft_store.h"
#include "ui/people/duplicates_panel.h"
#include "ui/people/identifiers_editor.h"
#include "ui/people/people_source.h"
#include "ui/people/person_pick.h"
#include "ui/people/registration_draft.h"

#include <QKeyEvent>

#include <algorithm>

namespace noi
{

namespace
{

const QString draftKey = QStringLiteral("people/registration");
constexpr int typingPause = 150, draftPause = 400; // ms

} // namespace

RegistrationPage::RegistrationPage(PeopleSource& source, DraftStore& drafts, Feedback& feedback,
                                   const PeopleReference& reference, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_source(source), m_drafts(drafts), m_feedback(feedback), m_reference(reference),
      m_clock(clock), m_lastCommune(reference.homeCommune)
{
    setObjectName(QStringLiteral("registrationPage"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPause);
    connect(&m_pause, &QTimer::timeout, this, &RegistrationPage::askDuplicates);
    connect(&m_draftPause, &QTimer::timeout, this, &RegistrationPage::keepDraft);
    connect(m_form, &PersonForm::edited, this, &RegistrationPage::changed);
    connect(m_form, &Form::submitted, this, &RegistrationPage::save);
    connect(m_kind, &ChoiceField::valueChanged, this,
            [this](const QVariant& kind) { setKind(static_cast<PersonKind>(kind.toInt())); });
    connect(m_duplicates, &DuplicatesPanel::openAsked, this, &RegistrationPage::openAsked);
    begin(PersonKind::Child);
}

void RegistrationPage::startNew(PersonKind kind, const QString& name)
{
    begin(kind);
    if (!name.isEmpty()) m_form->startWithName(name);
    m_form->begin();
}

void RegistrationPage::setPurpose(const QString& sentence)
{
    m_purpose->setText(sentence);
    m_purpose->setVisible(!sentence.isEmpty());
}

void RegistrationPage::startNewborn(const PersonLine& mother)
{
    begin(PersonKind::Newborn);
    m_form->takeMother(mother);
    m_form->begin();
}

void RegistrationPage::startFromCard(const CardFill& card)
{
    begin(PersonKind::Adult);
    fillFrom(card);
    m_form->begin();
}

void RegistrationPage::fillFrom(const CardFill& card)
{
    m_form->fill(card);
    if (!card.numberAgrees)
        m_problem->say(
            tr("The ID number tells another sex or year of birth than the card: compare them with the "
               "card before you save."));
}

void RegistrationPage::begin(PersonKind kind)
{
    if (m_inProgress) discard();
    m_known.clear();
    m_likely.clear();
    m_problem->clearError();
    Person person;
    person.commune = m_lastCommune;
    person.hamlet = m_lastHamlet;
    m_form->setPerson(person);
    m_form->identifiers()->setIdentifiers({});
    m_form->setNoHousehold();
    m_kind->setValue(static_cast<int>(kind));
    m_duplicates->offer({});
    m_pause.stop();
    m_draftPause.stop();
    m_inProgress = false;
}

void RegistrationPage::setKind(PersonKind kind)
{
    m_form->setKind(kind);
    if (m_inProgress) m_draftPause.start();
}

void RegistrationPage::changed()
{
    m_inProgress = true;
    m_pause.start();
    m_draftPause.start();
}

PersonDraft RegistrationPage::draft() const
{
    return {m_form->person(), m_form->identifiers()->identifiers(), m_form->newHousehold()};
}

void RegistrationPage::askDuplicates()
{
    m_duplicatesAsked.ask(this, m_source.likelyDuplicates(draft()),
                          [this](const Result<QList<LikelyDuplicate>>& found) {
                              if (!found.ok()) return;
                              m_likely = *found;
                              showDuplicates();
                          });
}

void RegistrationPage::showDuplicates()
{
    QList<LikelyDuplicate> all = m_known;
    for (const LikelyDuplicate& likely : std::as_const(m_likely)) {
        const auto same = [&](const LikelyDuplicate& d) { return d.person.person == likely.person.person; };
        if (std::none_of(m_known.cbegin(), m_known.cend(), same)) all += likely;
    }
    m_duplicates->offer(all);
}

bool RegistrationPage::takeScan(const Scan& scan)
{
    if (!isPersonCard(scan)) return false;
    PersonPick* pick = m_form->focusedPick();
    const bool newborn = m_kind->value().toInt() == static_cast<int>(PersonKind::Newborn);
    if (!pick && newborn) pick = m_form->mother();
    m_scanAsked.ask(this, m_source.byScan(scan), [this, scan, pick](const Result<QList<PersonLine>>& found) {
        if (!found.ok()) return m_problem->say(found.error());
        m_problem->clearError();
        if (pick && found->size() == 1) return m_form->takeParent(pick, found->first());
        if (pick)
            return m_problem->say(
                tr("Nobody is registered under this card yet: register that person first, then "
                   "add the child from their file."));
        if (!found->isEmpty()) return offerKnown(*found);
        if (const auto card = cardFill(scan)) return fillFrom(*card);
        m_problem->say(tr("This card is not of anyone registered here."));
    });
    return true;
}

void RegistrationPage::offerKnown(const QList<PersonLine>& known)
{
    m_known.clear();
    for (const PersonLine& line : known)
        m_known += {line, {LikelyDuplicate::Reason::SameIdentifier}, 200};
    showDuplicates();
    m_problem->say(tr("This card belongs to someone already registered: Ctrl+1 opens their file."));
}

void RegistrationPage::save()
{
    if (m_saving) return;
    m_saving = true;
    m_problem->clearError();
    const PersonDraft asked = draft();
    const QString mother = m_form->names().mother;
    whenDone(this, m_source.add(asked), [this, asked, mother](const Result<Id>& answer) {
        m_saving = false;
        if (!answer.ok()) return m_problem->say(answer.error());
        m_lastCommune = asked.person.commune;
        m_lastHamlet = asked.person.hamlet;
        const Person& person = asked.person;
        saved(
            {*answer, person.fullName, person.birth, person.sex, mother, person.hamlet, person.commune, {}});
    });
}

void RegistrationPage::saved(const PersonLine& person)
{
    m_inProgress = false;
    begin(PersonKind::Child);
    whenDone(this, m_drafts.drop(draftKey), [](const Result<void>&) {});
    m_feedback.say(Meaning::Done, tr("Registered."));
    Q_EMIT registered(person);
}

QString RegistrationPage::unfinishedName() const
{
    if (!m_inProgress) return {};
    const QString name = m_form->person().fullName;
    return name.isEmpty() ? tr("no name yet") : name;
}

QJsonObject RegistrationPage::formState() const
{
    return draftJson({draft(), m_form->names(), static_cast<PersonKind>(m_kind->value().toInt())});
}

void RegistrationPage::restoreFormState(const QJsonObject& state)
{
    const RegistrationDraft kept = draftFromJson(state);
    begin(kept.kind);
    m_form->setPerson(kept.draft.person, kept.names);
    m_form->identifiers()->setIdentifiers(kept.draft.identifiers);
    if (kept.draft.newHousehold) m_form->setNewHousehold(*kept.draft.newHousehold);
    changed();
}

void RegistrationPage::resumeDraft(std::function<void()> found)
{
    whenDone(this, m_drafts.load(draftKey), [this, found](const Result<QJsonObject>& kept) {
        if (!kept.ok() || kept->isEmpty() || m_inProgress) return;
        restoreFormState(*kept);
        found();
    });
}

void RegistrationPage::keepDraft()
{
    m_draftPause.stop();
    if (m_inProgress) whenDone(this, m_drafts.save(draftKey, formState()), [](const Result<void>&) {});
}

void RegistrationPage::discard()
{
    if (!m_inProgress) return;
    const QJsonObject state = formState();
    m_inProgress = false;
    m_draftPause.stop();
    whenDone(this, m_drafts.drop(draftKey), [](const Result<void>&) {});
    m_feedback.offerUndo(tr("The unfinished form was cleared."), [this, state] {
        restoreFormState(state);
        Q_EMIT resumed();
    });
}

void RegistrationPage::hideEvent(QHideEvent* event)
{
    if (m_draftPause.isActive()) keepDraft();
    QWidget::hideEvent(event);
}

void RegistrationPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    leave();
}

void RegistrationPage::leave()
{
    discard();
    Q_EMIT closed();
}

} // namespace noi
