#include "ui/people/person_file_view.h"

#include "ui/growth/growth_tab.h"
#include "ui/kit/error_line.h"
#include "ui/people/doses_tab.h"
#include "ui/people/file_header.h"
#include "ui/people/history_tab.h"
#include "ui/people/key_button.h"
#include "ui/people/people_source.h"
#include "ui/people/person_words.h"
#include "ui/people/reactions_tab.h"
#include "ui/pregnancy/pregnancy_tab.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>

namespace noi
{

PersonFileView::PersonFileView(PeopleSource& source, Feedback& feedback, const PeopleReference& reference,
                               const Clock& clock, QWidget* parent)
    : QWidget(parent), m_source(source), m_feedback(feedback), m_reference(reference), m_clock(clock),
      m_header(new FileHeader(reference, clock, this)), m_problem(new ErrorLine(this)),
      m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("personFile"));
    m_problem->setObjectName(QStringLiteral("fileProblem"));
    buildTabs();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_problem);
    column->addWidget(m_tabs, 1);
    addKeys();
}

void PersonFileView::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("fileTabs"));
    m_tabs->setDocumentMode(true);
    m_doses = new DosesTab(m_source, m_feedback, m_reference, m_clock, m_tabs);
    m_details = new DetailsTab(m_source, m_feedback, m_reference, m_clock, m_tabs);
    m_reactions = new ReactionsTab(m_source, m_feedback, m_reference, m_clock, m_tabs);
    m_history = new HistoryTab(m_source, m_reference, m_tabs);
    m_tabs->addTab(m_doses, tr("1 Immunisation"));
    m_tabs->addTab(m_details, tr("2 Details"));
    m_tabs->addTab(m_reactions, tr("3 Reactions"));
    m_tabs->addTab(m_history, tr("4 History"));
    m_tabs->tabBar()->setFocusPolicy(Qt::NoFocus);
    m_tabs->setTabToolTip(0, tr("Alt+1 … Alt+6, Ctrl+Tab"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_tabs->currentWidget()->setFocus();
        sayWhatPrints();
    });
    connect(m_doses, &DosesTab::changed, this, &PersonFileView::read);
    connect(m_details, &DetailsTab::changed, this, &PersonFileView::read);
    connect(m_reactions, &ReactionsTab::changed, this, &PersonFileView::read);
    connect(m_details, &DetailsTab::openAsked, this, &PersonFileView::openAsked);
    connect(m_details, &DetailsTab::newbornAsked, this, &PersonFileView::askNewborn);
    connect(m_doses, &DosesTab::reactionAsked, this, [this](Id dose) {
        m_tabs->setCurrentWidget(m_reactions);
        m_reactions->start(dose);
    });
}

void PersonFileView::addKeys()
{
    auto* corner = new QWidget(m_header);
    auto* line = new QHBoxLayout(corner);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const char* key, const QString& name) {
        auto* button = keyButton(text, QLatin1String(key), name, corner);
        // Esc closes an open list of a field first: it is taken only when nothing inside wanted it.
        if (qstrcmp(key, "Esc") != 0) bindKey(button, QKeySequence(QLatin1String(key)), this);
        button->setFocusPolicy(Qt::NoFocus);
        setRole(button, QStringLiteral("quiet"));
        line->addWidget(button);
        return button;
    };
    m_newborn = add(tr("Newborn"), "Ctrl+B", QStringLiteral("fileNewborn"));
    connect(m_newborn, &QPushButton::clicked, this, &PersonFileView::askNewborn);
    m_print = add({}, "Ctrl+P", QStringLiteral("printCard"));
    sayWhatPrints();
    connect(m_print, &QPushButton::clicked, this, &PersonFileView::print);
    connect(add(tr("Back"), "Esc", QStringLiteral("closeFile")), &QPushButton::clicked, this,
            &PersonFileView::leave);
    m_header->setActions(corner);
    for (int i = 0; i < 6; ++i) { // one that is not there does nothing
        auto* key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] {
            if (m_tabs->isTabVisible(i)) m_tabs->setCurrentIndex(i);
        });
    }
}

/// Ctrl+P prints what is seen: the chart in the growth tab, else the child's card.
void PersonFileView::sayWhatPrints()
{
    m_print->setText((seesGrowth() ? tr("Print chart") : tr("Print card")) + QStringLiteral("   Ctrl+P"));
}

void PersonFileView::print()
{
    if (seesGrowth()) return m_growth->print();
    Q_EMIT printCard(m_person);
}

bool PersonFileView::seesGrowth() const { return m_growth && m_tabs->currentWidget() == m_growth; }

void PersonFileView::addGrowth(const GrowthParts& growth)
{
    m_growth = new GrowthTab(growth, m_source, m_feedback, m_clock, m_tabs);
    m_tabs->addTab(m_growth, tr("5 Growth"));
    connect(m_growth, &GrowthTab::changed, this, &PersonFileView::read);
}

void PersonFileView::addPregnancy(const PregnancyParts& parts)
{
    m_pregnancy = new PregnancyTab(parts, m_source, m_feedback, m_clock, m_tabs);
    const int at = m_tabs->addTab(m_pregnancy, tr("6 Pregnancy"));
    m_tabs->setTabVisible(at, false);
    connect(m_pregnancy, &PregnancyTab::changed, this, &PersonFileView::read);
    connect(m_pregnancy, &PregnancyTab::openPerson, this, &PersonFileView::openAsked);
    connect(m_pregnancy, &PregnancyTab::found, this, [this, at] { m_tabs->setTabVisible(at, true); });
}

void PersonFileView::openPregnancy(Id person)
{
    open(person);
    if (!m_pregnancy) return;
    m_tabs->setTabVisible(m_tabs->indexOf(m_pregnancy), true);
    m_tabs->setCurrentWidget(m_pregnancy);
}

void PersonFileView::open(Id person)
{
    if (person != m_person) m_tabs->setCurrentWidget(m_doses);
    m_person = person;
    m_tabs->setEnabled(m_file.person.id == person);
    read();
}

void PersonFileView::refresh()
{
    if (m_person) read();
}

PersonFileView::Unsaved PersonFileView::unsaved() const
{
    return {m_tabs->currentIndex(), m_details->edits()};
}

void PersonFileView::takeUp(const Unsaved& unsaved)
{
    m_tabs->setCurrentIndex(unsaved.tab);
    if (unsaved.edits) m_details->takeUp(*unsaved.edits);
}

void PersonFileView::read()
{
    m_latest.ask(this, m_source.file(m_person), [this](const Result<PersonFile>& file) {
        if (!file.ok()) return m_problem->say(file.error());
        m_problem->clearError();
        show(*file);
    });
}

void PersonFileView::show(const PersonFile& file)
{
    const bool another = m_file.person.id != file.person.id;
    m_file = file;
    m_header->show(file);
    const Person& person = file.person.value;
    m_newborn->setVisible(mayBeMother(person.sex, person.birth, vietnamToday(m_clock)));
    m_doses->show(file);
    m_details->show(file);
    m_reactions->show(file);
    m_history->show(file);
    if (m_growth) m_growth->show(file);
    if (m_pregnancy) showPregnancy(file);
    m_tabs->setEnabled(true);
    if (another && isVisible()) m_tabs->currentWidget()->setFocus();
}

/// Nobody looks for a man's pregnancy, or a child's; what is there all the same is not hidden.
void PersonFileView::showPregnancy(const PersonFile& file)
{
    const bool hers = mayBeMother(file.person.value.sex, file.person.value.birth, vietnamToday(m_clock));
    m_pregnancy->show(file);
    m_tabs->setTabVisible(m_tabs->indexOf(m_pregnancy), hers || m_tabs->currentWidget() == m_pregnancy);
    if (!hers) m_pregnancy->look();
}

void PersonFileView::leave()
{
    const bool doses = m_tabs->currentWidget() == m_doses, reactions = m_tabs->currentWidget() == m_reactions;
    const bool pregnancy = m_pregnancy && m_tabs->currentWidget() == m_pregnancy;
    if ((doses && m_doses->closePanel()) || (reactions && m_reactions->closePanel()) ||
        (seesGrowth() && m_growth->closePanel()) || (pregnancy && m_pregnancy->closePanel()))
        return;
    Q_EMIT closed();
}

void PersonFileView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    leave();
}

void PersonFileView::askNewborn()
{
    const Person& person = m_file.person.value;
    if (m_file.person.id != m_person || m_newborn->isHidden()) return;
    Q_EMIT newbornAsked({m_person,
                         person.fullName,
                         person.birth,
                         person.sex,
                         m_file.motherName,
                         person.hamlet,
                         person.commune,
                         {}});
}

} // namespace noi
