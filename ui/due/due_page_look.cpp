#include "ui/due/due_model.h"
#include "ui/due/due_page.h"
#include "ui/due/session_view.h"
#include "ui/due/state_delegate.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/named.h"
#include "ui/kit/room.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"
#include "ui/reports/way_buttons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace noi
{

namespace
{

/// A label whose underlined letter goes to the field.
void addField(QHBoxLayout* line, const QString& text, QWidget* field, int stretch = 0)
{
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    line->addWidget(label);
    line->addWidget(field, stretch);
}

} // namespace

void DuePage::build()
{
    const int unit = gridUnit(this);
    m_whole = new QWidget(this);
    m_hamlet = nullptr; // asks nothing while it is being built
    m_counts = named(new QLabel(m_whole), "dueCounts");
    m_counts->setWordWrap(true);
    setRole(m_counts, QStringLiteral("hint"));
    m_progress = named(new QProgressBar(m_whole), "dueProgress");
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(unit);
    m_progress->hide();
    m_problem = named(new ErrorLine(m_whole), "dueProblem");
    m_model = new DueModel(m_parts.reference, m_whole);
    m_table = listTable(m_model, QStringLiteral("dueTable"), m_whole);
    m_table->setItemDelegateForColumn(DueModel::State, new StateDelegate(m_table));
    m_table->installEventFilter(this);
    setColumnShares(m_table, {27, -14, 16, -15, 34, -12, 22});
    m_empty = named(new EmptyState(QStringLiteral("calendar"), m_whole), "dueEmpty");
    m_empty->say(tr("Whoever needs a dose in these days appears here, by hamlet."),
                 tr("Alt+1 today, Alt+2 this month, Alt+3 next month"));
    m_plan = new SessionView(m_parts.reference, m_whole);

    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(filterLines());
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    auto* middle = new QWidget(m_whole);
    m_stack = new QStackedLayout(middle);
    for (QWidget* view :
         {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_plan)})
        m_stack->addWidget(view);
    m_stack->setCurrentWidget(m_empty);
    column->addWidget(middle, 1);
    column->addWidget(footLines());
    layout()->addWidget(m_whole);
    setFocusProxy(m_table);
    joinKeys();
}

QWidget* DuePage::filterLines()
{
    const int unit = gridUnit(this);
    auto* box = new QWidget(m_whole);
    m_period = named(new ChoiceField(box), "duePeriod");
    m_period->setChoices({{tr("Today"), 0}, {tr("This month"), 1}, {tr("Next month"), 2}});
    m_from = named(new DateField({false, true, false}, box), "dueFrom");
    m_to = named(new DateField({false, true, false}, box), "dueTo");
    for (DateField* date : {m_from, m_to})
        date->setMinimumWidth(13 * unit);
    m_text = named(new QLineEdit(box), "dueText");
    m_text->setPlaceholderText(tr("Ctrl+F: name, mother, telephone"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_state = named(new ChoiceField(box), "dueState");
    m_stateWords.clear();
    sayCounts({});
    m_state->setValue(0);
    auto* hamlet = named(new QComboBox(box), "dueHamlet");
    hamlet->addItem(tr("All hamlets   Alt+H"));
    m_group = named(new QComboBox(box), "dueGroup");
    m_group->addItem(tr("All vaccines   Alt+V"));
    for (QComboBox* choice : {hamlet, m_group})
        letNarrow(choice);

    auto* first = new QHBoxLayout;
    first->setSpacing(unit);
    first->addWidget(m_period);
    addField(first, tr("&From"), m_from, 2);
    addField(first, tr("&to"), m_to, 2);
    first->addWidget(m_text, 2);
    auto* second = new QHBoxLayout;
    second->setSpacing(unit);
    second->addWidget(m_state);
    second->addWidget(hamlet, 1);
    second->addWidget(m_group, 1);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(unit);
    lines->addLayout(first);
    lines->addLayout(second);

    connect(m_period, &ChoiceField::valueChanged, this, &DuePage::choosePeriod);
    connect(m_state, &ChoiceField::valueChanged, this, [this] { ask(); });
    for (DateField* date : {m_from, m_to})
        connect(date, &QLineEdit::editingFinished, this, [this] { ask(); });
    for (QComboBox* choice : {hamlet, m_group})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] { ask(); });
    connect(m_text, &QLineEdit::textChanged, this, [this] { ask(); });
    m_hamlet = hamlet;
    return box;
}

QWidget* DuePage::footLines()
{
    const int unit = gridUnit(this);
    auto* box = new QWidget(m_whole);
    m_planButton = keyButton(tr("Plan sessions"), QStringLiteral("Ctrl+B"), QStringLiteral("duePlan"), box);
    m_ways = wayButtons(QStringLiteral("due"), box, m_whole, [this](ReportPapers::Way way) { takeOut(way); });
    m_slipsButton =
        keyButton(tr("Print invitations"), QStringLiteral("Ctrl+G"), QStringLiteral("duePrintSlips"), box);
    m_day = named(new DateField({false, true, false}, box), "inviteDay");
    m_hour = named(new QLineEdit(box), "inviteHour");
    m_hour->setText(tr("7:30"));
    m_hour->setFixedWidth(11 * unit);
    m_place = named(new QLineEdit(box), "invitePlace");
    m_place->setPlaceholderText(tr("at the station"));
    auto* whole = new QHBoxLayout;
    whole->setSpacing(unit);
    whole->addWidget(m_counts, 1);
    for (QPushButton* button : std::as_const(m_ways))
        whole->addWidget(button);
    whole->addWidget(m_planButton);
    auto* invitations = new QHBoxLayout;
    invitations->setSpacing(unit);
    addField(invitations, tr("&Invite for"), m_day, 3);
    addField(invitations, tr("hou&r"), m_hour);
    addField(invitations, tr("pla&ce"), m_place, 3);
    invitations->addWidget(m_slipsButton);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(unit);
    lines->addLayout(whole);
    lines->addLayout(invitations);
    for (QPushButton* button : m_ways + QList<QPushButton*>{m_planButton, m_slipsButton})
        button->setEnabled(false);
    connect(m_planButton, &QPushButton::clicked, this, &DuePage::planSession);
    connect(m_slipsButton, &QPushButton::clicked, this, &DuePage::printSlips);
    return box;
}

void DuePage::joinKeys()
{
    bindKey(m_planButton, QKeySequence(QStringLiteral("Ctrl+B")), m_whole, Qt::WidgetWithChildrenShortcut);
    bindKey(m_slipsButton, QKeySequence(QStringLiteral("Ctrl+G")), m_whole, Qt::WidgetWithChildrenShortcut);
    for (int i = 0; i < 3; ++i) {
        auto* key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), m_whole);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, i] { m_period->setValue(i); });
    }
    auto* find = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), m_whole);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_text, qOverload<>(&QWidget::setFocus));
    for (const auto& [letter, field] : {std::pair(Qt::Key_H, m_hamlet), std::pair(Qt::Key_V, m_group)}) {
        auto* key = new QShortcut(QKeySequence(Qt::ALT | letter), m_whole);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, field, qOverload<>(&QWidget::setFocus));
    }
    connect(m_table, &QTableView::doubleClicked, this, &DuePage::openSelected);
}

} // namespace noi
