#include "ui/people/details_tab.h"

#include "ui/kit/elided_button.h"
#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/kit/room.h"
#include "ui/people/latest.h"
#include "ui/people/numbers_panel.h"
#include "ui/people/people_source.h"
#include "ui/people/person_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace noi
{

DetailsTab::DetailsTab(PeopleSource& source, Feedback& feedback, const PeopleReference& reference,
                       const Clock& clock, QWidget* parent)
    : QWidget(parent), m_source(source), m_feedback(feedback),
      m_form(new PersonForm(PersonForm::Purpose::Change, source, reference, clock, this)),
      m_problem(new ErrorLine(this)), m_numbers(new NumbersPanel(source, feedback, clock, this)),
      m_household(new QLabel(this)), m_childrenList(new QListWidget(this)), m_clock(clock)
{
    m_form->setObjectName(QStringLiteral("detailsForm"));
    m_household->setObjectName(QStringLiteral("householdName"));
    m_childrenList->setObjectName(QStringLiteral("children"));
    auto* right = new QWidget(this);
    build(right);

    auto* saveButton = new QPushButton(tr("Save changes") + QStringLiteral("   Ctrl+Enter"), this);
    saveButton->setObjectName(QStringLiteral("saveDetails"));
    setRole(saveButton, QStringLiteral("primary"));
    const int unit = gridUnit(this);
    auto* left = new QVBoxLayout;
    left->setSpacing(unit);
    left->addWidget(scrolledDown(m_form, this), 1);
    left->addWidget(m_problem);
    left->addWidget(saveButton, 0, Qt::AlignLeft);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(3 * unit, unit, 3 * unit, 2 * unit);
    across->setSpacing(4 * unit);
    across->addLayout(left, 5);
    across->addWidget(scrolledDown(right, this), 4);
    setFocusProxy(m_form->findChild<QWidget*>(QStringLiteral("name")));

    connect(saveButton, &QPushButton::clicked, m_form, &Form::submit);
    connect(m_form, &Form::submitted, this, &DetailsTab::save);
    connect(m_form, &PersonForm::edited, this, [this] { m_edited = true; });
    connect(m_numbers, &NumbersPanel::changed, this, &DetailsTab::changed);
}

void DetailsTab::build(QWidget* right)
{
    auto* householdHeading = new QLabel(tr("Household"), right);
    setRole(householdHeading, QStringLiteral("heading"));
    m_childrenHeading = new QLabel(tr("Children"), right);
    setRole(m_childrenHeading, QStringLiteral("heading"));
    m_newborn = new ElidedButton(right);
    m_newborn->setWords(tr("Register a newborn of this mother"), QStringLiteral("   Ctrl+B"));
    m_newborn->setObjectName(QStringLiteral("newbornOfMother"));
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this));
    column->addWidget(m_numbers, 3);
    column->addWidget(householdHeading);
    column->addWidget(m_household);
    column->addWidget(m_childrenHeading);
    column->addWidget(m_childrenList, 2);
    column->addWidget(m_newborn);
    connect(m_newborn, &QPushButton::clicked, this, &DetailsTab::newbornAsked);
    connect(m_childrenList, &QListWidget::itemActivated, this,
            [this] { Q_EMIT openAsked(m_children[m_childrenList->currentRow()].person); });
}

void DetailsTab::show(const PersonFile& file)
{
    const bool another = m_seen.id != file.person.id;
    if (another) m_problem->clearError();
    if (another || !m_edited) {
        m_seen = file.person;
        m_edited = false;
        m_form->setPerson(file.person.value, {file.motherName, file.fatherName, file.householdName});
    }
    m_numbers->show(file);
    m_household->setText(file.householdName.isEmpty() ? tr("Not known") : file.householdName);
    showChildren(file);
}

std::optional<DetailsTab::Edits> DetailsTab::edits() const
{
    if (!m_edited) return {};
    return Edits{m_seen, m_form->person(), m_form->names()};
}

void DetailsTab::takeUp(const Edits& edits)
{
    m_seen = edits.seen;
    m_form->setPerson(edits.after, edits.names);
    m_edited = true;
}

void DetailsTab::showChildren(const PersonFile& file)
{
    m_children = file.children;
    const Person& person = file.person.value;
    const bool mother = mayBeMother(person.sex, person.birth, vietnamToday(m_clock));
    m_newborn->setVisible(mother);
    m_childrenHeading->setVisible(mother || !m_children.isEmpty());
    m_childrenList->setVisible(!m_children.isEmpty());
    m_childrenList->clear();
    for (const PersonLine& child : std::as_const(m_children))
        m_childrenList->addItem(child.fullName + QStringLiteral("   ") + personHint(child));
}

void DetailsTab::save()
{
    if (m_saving) return;
    changeTo(m_seen, m_form->person(), true);
}

void DetailsTab::changeTo(const Seen<Person>& seen, const Person& after, bool offerUndo)
{
    m_saving = true;
    whenDone(this, m_source.change(seen, after), [this, seen, offerUndo](const Result<void>& answer) {
        m_saving = false;
        if (!answer.ok()) return m_problem->say(answer.error());
        m_problem->clearError();
        m_edited = false;
        Q_EMIT changed();
        if (offerUndo) offerUndoOf(seen);
    });
}

/// Undoing is one more change: from what stands after ours, back to what stood before it.
void DetailsTab::offerUndoOf(const Seen<Person>& before)
{
    m_feedback.offerUndo(tr("The changes are saved."), [this, before] {
        whenDone(this, m_source.open(before.id), [this, before](const Result<Seen<Person>>& now) {
            if (!now.ok()) return m_problem->say(now.error());
            changeTo(*now, before.value, false);
        });
    });
}

} // namespace noi
