#include "ui/people/people_page.h"

#include "ui/people/card_fill.h"
#include "ui/people/elsewhere_view.h"
#include "ui/people/people_list.h"
#include "ui/people/people_source.h"
#include "ui/people/person_file_view.h"
#include "ui/people/registration_page.h"
#include "ui/pregnancy/pregnancy_parts.h"

#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace noi
{

namespace
{

const QString pregnancyLink = QStringLiteral("pregnancy/");

/// A number was searched for otherwise.
bool isName(const QString& typed)
{
    return std::none_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace

PeoplePage::PeoplePage(PeopleSource& source, DraftStore& drafts, Feedback& feedback,
                       const PeopleReference& reference, const Clock& clock, QWidget* parent)
    : Page(parent), m_source(source), m_drafts(drafts), m_feedback(feedback), m_reference(reference),
      m_clock(clock), m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("peoplePage"));
    auto* newKey = new QShortcut(QKeySequence(QStringLiteral("Ctrl+N")), this);
    connect(newKey, &QShortcut::activated, this, &PeoplePage::startNew);
    build();
}

PeoplePage::~PeoplePage() = default;

QVariant PeoplePage::pregnancyOf(Id person) { return pregnancyLink + QString::number(person.value); }

void PeoplePage::build()
{
    m_list = new PeopleList(m_source, m_reference, m_clock, this);
    m_registration = new RegistrationPage(m_source, m_drafts, m_feedback, m_reference, m_clock, this);
    m_file = new PersonFileView(m_source, m_feedback, m_reference, m_clock, this);
    for (QWidget* view : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_registration),
                          static_cast<QWidget*>(m_file)})
        m_stack->addWidget(view);

    connect(m_list, &PeopleList::openAsked, this, &PeoplePage::openPerson);
    connect(m_list, &PeopleList::newAsked, this, &PeoplePage::startNew);
    connect(m_list, &PeopleList::spreadsheetsAsked, this, &PeoplePage::spreadsheetsAsked);
    connect(m_list, &PeopleList::continueAsked, this, &PeoplePage::showForm);
    connect(m_registration, &RegistrationPage::registered, this, &PeoplePage::settled);
    connect(m_registration, &RegistrationPage::openAsked, this, &PeoplePage::settled);
    connect(m_registration, &RegistrationPage::closed, this, &PeoplePage::formLeft);
    connect(m_registration, &RegistrationPage::resumed, this, &PeoplePage::showForm);
    connect(m_file, &PersonFileView::closed, this, &PeoplePage::showList);
    connect(m_file, &PersonFileView::openAsked, this, &PeoplePage::openPerson);
    connect(m_file, &PersonFileView::printCard, this, &PeoplePage::printCard);
    connect(m_file, &PersonFileView::newbornAsked, this, [this](const PersonLine& mother) {
        m_registration->startNewborn(mother);
        showForm();
    });
    if (m_growth) m_file->addGrowth(*m_growth);
    if (m_pregnancy) m_file->addPregnancy(*m_pregnancy);
    buildElsewhere();
    m_registration->resumeDraft([this] { m_list->setUnfinished(m_registration->unfinishedName()); });
}

void PeoplePage::setElsewhere(ElsewhereSource& elsewhere)
{
    m_elsewhere = &elsewhere;
    buildElsewhere();
}

void PeoplePage::setGrowth(const GrowthParts& growth)
{
    m_growth.emplace(growth);
    m_file->addGrowth(growth);
}

void PeoplePage::setPregnancy(const PregnancyParts& parts)
{
    m_pregnancy = std::make_unique<const PregnancyParts>(parts);
    m_file->addPregnancy(parts);
}

void PeoplePage::buildElsewhere()
{
    if (!m_elsewhere) return;
    m_list->offerElsewhere();
    m_elsewhereView = new ElsewhereView(m_source, *m_elsewhere, m_reference, m_clock, this);
    m_stack->addWidget(m_elsewhereView);
    connect(m_list, &PeopleList::elsewhereAsked, this, [this] { showElsewhere(m_list->typed()); });
    connect(m_elsewhereView, &ElsewhereView::openAsked, this, &PeoplePage::openPerson);
    connect(m_elsewhereView, &ElsewhereView::closed, this, &PeoplePage::showList);
    connect(m_elsewhereView, &ElsewhereView::registerAsked, this, &PeoplePage::registerNamed);
}

void PeoplePage::cameIn()
{
    if (m_elsewhereView) m_elsewhereView->lookAgain();
    if (m_stack->currentWidget() == m_list && m_list->isVisible()) m_list->refresh();
    if (m_stack->currentWidget() == m_file && m_file->isVisible()) m_file->refresh();
}

void PeoplePage::showElsewhere(const QString& typed)
{
    m_stack->setCurrentWidget(m_elsewhereView);
    m_elsewhereView->begin(typed);
}

void PeoplePage::registerNamed(const QString& name)
{
    if (!m_registration->inProgress()) m_registration->startNew(PersonKind::Child, name);
    showForm();
}

void PeoplePage::open(const QVariant& what)
{
    if (what.toString() == newPerson) return startNew();
    if (what.toString().startsWith(pregnancyLink))
        return openPregnancy(Id{what.toString().mid(pregnancyLink.size()).toLongLong()});
    if (const qint64 id = what.toLongLong(); id > 0) return openPerson(Id{id});
    if (what.toString() == search || m_stack->currentWidget() == m_list) return showList();
    // Coming back by F2 finds the page as it was left.
    m_stack->currentWidget()->setFocus();
}

void PeoplePage::registerVisitor(const QString& typedName, const QByteArray& scanned)
{
    const auto scan = readScan(scanned, vietnamToday(m_clock));
    const auto card = scan.ok() ? cardFill(*scan) : std::optional<CardFill>();
    if (card)
        m_registration->startFromCard(*card);
    else
        m_registration->startNew(PersonKind::Child, isName(typedName) ? typedName : QString());
    setVisitor(true);
    showForm();
}

void PeoplePage::setVisitor(bool expected)
{
    m_visitor = expected;
    m_registration->setPurpose(expected ? tr("For the session: once saved, they are received there.")
                                        : QString());
}

void PeoplePage::settled(const PersonLine& person)
{
    const bool visitor = m_visitor;
    setVisitor(false);
    openPerson(person.person);
    if (visitor) Q_EMIT visitorReady(person);
}

void PeoplePage::formLeft()
{
    const bool visitor = m_visitor;
    setVisitor(false);
    showList();
    if (visitor) Q_EMIT visitorGivenUp();
}

void PeoplePage::showList()
{
    m_list->setUnfinished(m_registration->unfinishedName());
    m_stack->setCurrentWidget(m_list);
    m_list->begin();
}

void PeoplePage::showForm()
{
    m_stack->setCurrentWidget(m_registration);
    m_registration->focusForm();
}

void PeoplePage::openPerson(Id person)
{
    m_stack->setCurrentWidget(m_file);
    m_file->open(person);
}

void PeoplePage::openPregnancy(Id person)
{
    m_stack->setCurrentWidget(m_file);
    m_file->openPregnancy(person);
}

void PeoplePage::startNew()
{
    if (m_stack->currentWidget() == m_registration) return;
    if (!m_registration->inProgress()) m_registration->startNew(PersonKind::Child);
    showForm();
}

bool PeoplePage::takeScan(const QByteArray& code)
{
    const auto scan = readScan(code, vietnamToday(m_clock));
    if (!scan.ok() || !isPersonCard(*scan)) return false;
    if (m_stack->currentWidget() == m_registration) return m_registration->takeScan(*scan);
    m_scan.ask(this, m_source.byScan(*scan), [this, read = *scan](const Result<QList<PersonLine>>& people) {
        if (people.ok()) return found(read, *people);
        showList();
        m_list->showProblem(people.error());
    });
    return true;
}

void PeoplePage::found(const Scan& scan, const QList<PersonLine>& people)
{
    if (people.size() == 1) return openPerson(people.first().person);
    if (!people.isEmpty()) {
        showList();
        return m_list->showFound(people, tr("Several people are registered under this card: choose one."));
    }
    if (const auto card = cardFill(scan)) {
        m_registration->startFromCard(*card);
        return showForm();
    }
    showList();
    m_list->showFound({}, tr("This card is not of anyone registered here."));
}

void PeoplePage::userChanged(const LoggedIn& user)
{
    // The draft of the user before was kept as the page was hidden; this one has their own.
    if (m_user == user.user) return;
    m_user = user.user;
    rebuild();
    setVisitor(false);
    showList();
}

void PeoplePage::retranslate()
{
    const bool form = m_stack->currentWidget() == m_registration, file = m_stack->currentWidget() == m_file;
    const Id person = m_file->person();
    const PersonFileView::Unsaved unsaved = m_file->unsaved();
    m_registration->keepDraft();
    rebuild();
    setVisitor(m_visitor && form);
    if (form) showForm();
    if (!file) return;
    openPerson(person);
    m_file->takeUp(unsaved);
}

void PeoplePage::rebuild()
{
    const QList<QWidget*> old = views();
    for (QWidget* view : old) {
        m_stack->removeWidget(view);
        view->hide();
        view->deleteLater();
    }
    build();
}

QList<QWidget*> PeoplePage::views() const
{
    QList<QWidget*> all{m_list, m_registration, m_file};
    if (m_elsewhereView) all.append(m_elsewhereView);
    return all;
}

} // namespace noi
