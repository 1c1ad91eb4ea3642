#include "ui/people/doses_tab.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/room.h"
#include "ui/people/dose_form.h"
#include "ui/people/dose_model.h"
#include "ui/people/dose_words.h"
#include "ui/people/fact_voiding.h"
#include "ui/people/immunization_panel.h"
#include "ui/people/key_button.h"
#include "ui/people/people_source.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace noi
{

DosesTab::DosesTab(PeopleSource& source, Feedback& feedback, const PeopleReference& reference,
                   const Clock& clock, QWidget* parent)
    : QWidget(parent), m_source(source), m_feedback(feedback), m_reference(reference), m_clock(clock),
      m_model(new DoseModel(reference, this)), m_empty(new EmptyState(QStringLiteral("syringe"), this)),
      m_actions(new FlowLayout), m_problem(new ErrorLine(this))
{
    m_table = listTable(m_model, QStringLiteral("doses"), this);
    setColumnShares(m_table, {-16, 16, -6, 14, -16, 21, 20, 15, 22});
    m_empty->say(tr("The doses appear here, with lot, place and who gave them."),
                 tr("Insert: a dose from another place's card."));
    auto* list = new QWidget(this);
    m_list = new QStackedLayout(list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    list->setFocusProxy(m_table);
    m_immunization = new ImmunizationPanel(m_source, m_reference, list, this);
    buildPanels();

    connect(addAction(tr("Add a dose from a card"), QStringLiteral("Insert"),
                      QStringLiteral("addHistoricalDose")),
            &QPushButton::clicked, this, &DosesTab::startHistorical);
    connect(addAction(tr("Put right"), QStringLiteral("Alt+S"), QStringLiteral("replaceDose")),
            &QPushButton::clicked, this, &DosesTab::startReplacing);
    connect(addAction(tr("Void"), QStringLiteral("Delete"), QStringLiteral("voidDose")),
            &QPushButton::clicked, this, &DosesTab::startVoiding);
    connect(addAction(tr("Reaction after it"), QStringLiteral("Alt+R"), QStringLiteral("reactionAfterDose")),
            &QPushButton::clicked, this, [this] {
                if (const DoseLine* line = chosen()) Q_EMIT reactionAsked(line->dose.id);
            });
    const int unit = gridUnit(this);
    m_actions->setSpacing(unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(m_immunization, 1);
    column->addLayout(m_actions);
    column->addWidget(m_problem);
    column->addWidget(m_reason);
    column->addWidget(m_panel);
    setFocusProxy(m_immunization);
}

QPushButton* DosesTab::addAction(const QString& text, const QString& key, const QString& name)
{
    auto* button = keyButton(text, key, name, this);
    m_actions->addWidget(button);
    // Insert and Delete are the list's own keys: in the fields below they edit text.
    const QKeySequence sequence(key);
    if (sequence[0].keyboardModifiers() != Qt::NoModifier)
        bindKey(button, sequence, this);
    else
        for (QWidget* table : {m_table, m_immunization->grid()})
            bindKey(button, sequence, table, Qt::WidgetShortcut);
    return button;
}

void DosesTab::buildPanels()
{
    m_reason = new ReasonLine(
        QStringLiteral("voidDoseLine"),
        {tr("Wrong child"), tr("Entered twice"), tr("Was not given"), tr("Wrong vaccine"), tr("Wrong date")},
        this);
    m_voiding = new FactVoiding(m_source, m_feedback, *m_problem, *m_reason, this);
    connect(m_voiding, &FactVoiding::changed, this, &DosesTab::changed);
    connect(m_reason, &ReasonLine::given, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_reason, &ReasonLine::left, this, &DosesTab::closePanel);

    m_panel = new QFrame(this);
    m_panel->setObjectName(QStringLiteral("dosePanel"));
    setRole(m_panel, QStringLiteral("card"));
    m_panelTitle = new QLabel(m_panel);
    setRole(m_panelTitle, QStringLiteral("heading"));
    m_form = new DoseForm(m_reference, m_clock, m_panel);
    m_form->setObjectName(QStringLiteral("doseForm"));
    auto* save = keyButton(tr("Save"), QStringLiteral("Ctrl+Enter"), QStringLiteral("saveDose"), m_panel);
    setRole(save, QStringLiteral("primary"));
    m_again = keyButton(tr("Same again"), QStringLiteral("Ctrl+D"), QStringLiteral("sameAgain"), m_panel);
    bindKey(m_again, QKeySequence(QStringLiteral("Ctrl+D")), m_panel);
    auto* back = keyButton(tr("Back"), QStringLiteral("Esc"), QStringLiteral("closeDosePanel"), m_panel);
    connect(m_form, &Form::submitted, this, &DosesTab::saveDose);
    connect(save, &QPushButton::clicked, m_form, &Form::submit);
    connect(m_again, &QPushButton::clicked, m_form, &DoseForm::sameAgain);
    connect(back, &QPushButton::clicked, this, &DosesTab::closePanel);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(m_again);
    buttons->addWidget(back);
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_panel);
    column->addWidget(m_panelTitle);
    column->addWidget(scrolledDown(m_form, m_panel));
    column->addLayout(buttons);
    m_panel->hide();
}

void DosesTab::show(const PersonFile& file)
{
    if (m_person != file.person.id) closePanel();
    m_person = file.person.id;
    const int row = selectedRow(m_table);
    m_model->show(file.doses);
    const int count = m_model->rowCount();
    if (count > 0) m_table->selectRow(row >= 0 && row < count ? row : count - 1);
    m_list->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_immunization->show(file);
}

bool DosesTab::closePanel()
{
    m_problem->clearError();
    const bool open = !m_panel->isHidden() || !m_reason->isHidden();
    m_panel->hide();
    m_reason->hide();
    m_immunization->makeRoom(false);
    if (open) setFocus(Qt::OtherFocusReason);
    return open;
}

const DoseLine* DosesTab::selected() const
{
    if (!m_immunization->gridShown()) {
        const int row = selectedRow(m_table);
        return row < 0 ? nullptr : &m_model->doses()[row];
    }
    const auto& doses = m_model->doses();
    const Id chosen = m_immunization->selectedDose();
    const auto found =
        std::ranges::find_if(doses, [chosen](const DoseLine& one) { return one.dose.id == chosen; });
    return found == doses.end() ? nullptr : &*found;
}

const DoseLine* DosesTab::chosen()
{
    const DoseLine* line = selected();
    if (!line && !m_model->doses().isEmpty())
        m_feedback.say(Meaning::Neutral, tr("First choose a dose that was given, with the arrow keys."));
    return line;
}

void DosesTab::openPanel()
{
    m_immunization->makeRoom(true);
    m_panel->show();
}

void DosesTab::startHistorical()
{
    closePanel();
    m_panelTitle->setText(tr("A dose from another place's card"));
    openPanel();
    m_again->show();
    m_form->startHistorical();
}

void DosesTab::startVoiding()
{
    const DoseLine* line = chosen();
    if (!line || !line->counts) return;
    closePanel();
    m_voiding->ask(line->dose.id,
                   tr("Void %1: it stays in the file, struck through, and no longer counts.")
                       .arg(doseTitle(line->dose.value, m_reference)),
                   tr("The dose was voided."));
}

void DosesTab::startReplacing()
{
    const DoseLine* line = chosen();
    if (!line || !line->counts) return;
    closePanel();
    m_panelTitle->setText(tr("Put right: %1").arg(doseTitle(line->dose.value, m_reference)));
    openPanel();
    m_again->hide();
    m_form->startReplacing(line->dose.id, line->dose.value, line->place);
}

void DosesTab::saveDose()
{
    if (m_saving) return;
    m_saving = true;
    Dose dose = m_form->dose();
    dose.person = m_person;
    const bool replacing = m_form->replacing();
    const auto asked = replacing ? m_source.replaceDose(dose) : m_source.addHistoricalDose(dose);
    whenDone(this, asked, [this, dose, replacing](const Result<Id>& answer) {
        m_saving = false;
        if (!answer.ok()) return m_problem->say(answer.error());
        const bool stillOpen = m_person == dose.person && !m_panel->isHidden();
        m_problem->clearError();
        if (!replacing) m_form->remember(dose);
        if (stillOpen && replacing) closePanel();
        if (stillOpen && !replacing) m_form->startHistorical();
        Q_EMIT changed();
        m_voiding->offerTakingBack({*answer}, replacing
                                                  ? tr("The dose was put right.")
                                                  : tr("Dose added: %1").arg(doseTitle(dose, m_reference)));
    });
}

} // namespace noi
