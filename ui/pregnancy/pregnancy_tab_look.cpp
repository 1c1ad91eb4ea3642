// How the tab is laid out: the summary and what the rules say above the visits, what follows or a form beside
// them, what can be done below.
#include "ui/birth/birth_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/named.h"
#include "ui/people/key_button.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"
#include "ui/pregnancy/end_form.h"
#include "ui/pregnancy/findings_view.h"
#include "ui/pregnancy/follow_up_view.h"
#include "ui/pregnancy/form_panel.h"
#include "ui/pregnancy/pregnancy_form.h"
#include "ui/pregnancy/pregnancy_summary.h"
#include "ui/pregnancy/pregnancy_tab.h"
#include "ui/pregnancy/referral_form.h"
#include "ui/pregnancy/test_form.h"
#include "ui/pregnancy/visit_form.h"
#include "ui/pregnancy/visit_model.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTableView>

namespace noi
{

void PregnancyTab::build()
{
    const int unit = gridUnit(this);
    m_summary = new PregnancySummary(this);
    m_empty = named(new EmptyState(QStringLiteral("baby"), this), "pregnancyEmpty");
    m_empty->say(tr("No pregnancy yet. Weeks, contacts, tests and what the rules say of them appear here."),
                 tr("Insert: begin a pregnancy"));
    auto* left = new QWidget(this);
    m_whole = new QStackedLayout(left);
    m_whole->addWidget(m_empty);
    m_whole->addWidget(buildLeft());
    buildActions();
    m_problem = named(new ErrorLine(this), "pregnancyProblem");
    m_reason = new ReasonLine(QStringLiteral("voidPregnancyFactLine"),
                              {tr("Wrong woman"), tr("Entered twice"), tr("Wrong figures")}, this);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(2 * unit);
    m_middle->addWidget(left, 5);
    m_middle->addWidget(buildSide(), 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, unit, 3 * unit, unit);
    column->setSpacing(unit);
    column->addWidget(m_summary);
    column->addLayout(m_middle, 1);
    column->addWidget(m_problem);
    column->addWidget(m_reason);
    column->addWidget(m_birth->actions());
    column->addWidget(m_actions);
    setFocusProxy(m_next);
    joinKeys();
}

QWidget* PregnancyTab::buildLeft()
{
    auto* left = new QWidget(this);
    m_findings = new FindingsView(left);
    m_birth = new BirthView(m_parts, m_people, m_feedback, m_clock, this, left);
    m_model = new VisitModel(this);
    m_table = listTable(m_model, QStringLiteral("visits"), left);
    setColumnShares(m_table, {-11, -7, -7, -11, -8, -6, -8, -6, -6, -6, 12},
                    {VisitModel::Iron, VisitModel::Presentation, VisitModel::Examiner, VisitModel::Heart});
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_findings);
    column->addWidget(m_birth, 2);
    column->addWidget(m_table, 1);
    return left;
}

QWidget* PregnancyTab::buildSide()
{
    auto* side = new QWidget(this);
    side->setMinimumWidth(40 * gridUnit(this)); // so wide are the forms
    m_side = new QStackedLayout(side);
    m_follow = new FollowUpView(side);
    m_nothing = new QWidget(side);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_follow);
    m_pregnancyForm = new PregnancyForm(m_clock, side);
    m_visitForm = new VisitForm(m_clock, side);
    m_testForm = new TestForm(m_clock, side);
    m_endForm = new EndForm(m_clock, side);
    m_referralForm = new ReferralForm(m_clock, side);
    m_pregnancyPanel = addPanel(m_pregnancyForm, tr("Save"), QStringLiteral("pregnancyPanel"));
    m_visitPanel = addPanel(m_visitForm, tr("Save"), QStringLiteral("visitPanel"));
    m_testPanel = addPanel(m_testForm, tr("Save"), QStringLiteral("testPanel"));
    m_endPanel = addPanel(m_endForm, tr("Save"), QStringLiteral("endPanel"));
    m_referralPanel = addPanel(m_referralForm, tr("Save and print"), QStringLiteral("referralPanel"));
    for (FormPanel* panel : m_birth->panels())
        m_side->addWidget(panel);
    return side;
}

/// On a small screen the form gets the room, while there is one.
void PregnancyTab::shareRoom()
{
    const int unit = gridUnit(this);
    const bool narrow = width() < 120 * unit, low = height() < 55 * unit;
    m_middle->setStretch(0, narrow && anyOpen() ? 4 : 5);
    m_middle->setStretch(1, narrow && anyOpen() ? 5 : 3);
    m_summary->setVisible(line() && !(low && (anyOpen() || line()->delivery)));
    m_actions->setVisible(!(low && anyOpen()));
}

void PregnancyTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!anyOpen()) showRest();
    shareRoom();
}

FormPanel* PregnancyTab::addPanel(Form* form, const QString& save, const QString& name)
{
    auto* panel = new FormPanel(form, save, name, m_side->parentWidget());
    m_side->addWidget(panel);
    connect(panel, &FormPanel::left, this, &PregnancyTab::closePanel);
    return panel;
}

void PregnancyTab::buildActions()
{
    m_actions = new QWidget(this);
    auto* flow = new FlowLayout;
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(gridUnit(this));
    m_actions->setLayout(flow);
    const auto add = [&](const QString& text, const char* key, const char* name) {
        auto* button = keyButton(text, QLatin1String(key), QLatin1String(name), m_actions);
        // The list that an action is about keeps the focus.
        button->setFocusPolicy(Qt::NoFocus);
        flow->addWidget(button);
        return button;
    };
    m_next = add({}, "", "nextVisit");
    m_next->setFocusPolicy(Qt::StrongFocus);
    m_test = add(tr("Tests"), "Alt+X", "addTests");
    m_refer = add(tr("Refer"), "Alt+C", "refer");
    m_correct = add(tr("Put right"), "Alt+S", "correctVisit");
    m_void = add(tr("Void"), "Delete", "voidVisit");
    m_edit = add(tr("Pregnancy data"), "Alt+T", "editPregnancy");
    m_deliver = add(tr("Birth"), "Alt+D", "startBirth");
    m_before = add(tr("Visits before the birth"), "Alt+E", "visitsBefore");
    m_before->setCheckable(true);
    m_end = add({}, "", "endPregnancy");
}

void PregnancyTab::joinKeys()
{
    connect(m_next, &QPushButton::clicked, this, &PregnancyTab::startNext);
    connect(m_test, &QPushButton::clicked, this, &PregnancyTab::startTests);
    connect(m_refer, &QPushButton::clicked, this, &PregnancyTab::refer);
    connect(m_correct, &QPushButton::clicked, this, &PregnancyTab::startCorrecting);
    connect(m_void, &QPushButton::clicked, this, &PregnancyTab::startVoiding);
    connect(m_edit, &QPushButton::clicked, this, &PregnancyTab::editPregnancy);
    connect(m_end, &QPushButton::clicked, this, [this] { mayWrite() ? startEnding() : reopen(); });
    connect(m_deliver, &QPushButton::clicked, this, &PregnancyTab::startBirth);
    const auto bind = [this](QPushButton* button, const char* key) {
        bindKey(button, QKeySequence(QLatin1String(key)), this, Qt::WidgetWithChildrenShortcut);
    };
    bind(m_test, "Alt+X");
    bind(m_refer, "Alt+C");
    bind(m_correct, "Alt+S");
    bind(m_edit, "Alt+T");
    bind(m_deliver, "Alt+D");
    connect(m_before, &QPushButton::toggled, this, &PregnancyTab::showVisits);
    bind(m_before, "Alt+E");
    bind(m_end, "Alt+K");
    // These keys edit text in the fields beside, so they belong to the lists and the first button.
    for (QWidget* place : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_follow->tests()),
                           static_cast<QWidget*>(m_next)}) {
        bindKey(m_next, QKeySequence(Qt::Key_Insert), place, Qt::WidgetShortcut);
        bindKey(m_void, QKeySequence(Qt::Key_Delete), place, Qt::WidgetShortcut);
    }
}

} // namespace noi
