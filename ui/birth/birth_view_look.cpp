// How the birth is laid out: what happened, the children, the visits after it, what can be done.
#include "ui/birth/birth_form.h"
#include "ui/birth/birth_view.h"
#include "ui/birth/certificate_form.h"
#include "ui/birth/death_form.h"
#include "ui/birth/newborn_form.h"
#include "ui/birth/newborn_model.h"
#include "ui/birth/postnatal_form.h"
#include "ui/birth/postnatal_model.h"
#include "ui/kit/error_line.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/named.h"
#include "ui/people/key_button.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"
#include "ui/pregnancy/form_panel.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace noi
{

void BirthView::build()
{
    const int unit = gridUnit(this);
    m_words = named(new QLabel(this), "birthWords");
    m_words->setWordWrap(true);
    setRole(m_words, QStringLiteral("strong"));
    m_due = named(new QLabel(this), "birthDue");
    m_due->setWordWrap(true);
    m_children = new NewbornModel(this);
    m_childTable = listTable(m_children, QStringLiteral("newborns"), this);
    setColumnShares(m_childTable, {16, 9, -6, -11, -13, -17},
                    {NewbornModel::FirstHour, NewbornModel::Apgar, NewbornModel::SexColumn});
    m_visits = new PostnatalModel(this);
    m_visitTable = listTable(m_visits, QStringLiteral("postnatalVisits"), this);
    setColumnShares(m_visitTable, {-12, -6, 14, -11, 18, 11, 22},
                    {PostnatalModel::FeedingColumn, PostnatalModel::Weight, PostnatalModel::After});
    m_problem = named(new ErrorLine(this), "birthProblem");
    m_reason = new ReasonLine(QStringLiteral("voidPostnatalLine"),
                              {tr("Wrong person"), tr("Entered twice"), tr("Wrong figures")}, this);
    m_birthForm = new BirthForm(m_clock, this);
    m_deliveryForm = new DeliveryForm(m_clock, this);
    m_newbornForm = new NewbornForm(m_clock, 0, this);
    m_postnatalForm = new PostnatalForm(m_clock, this);
    m_certificateForm = new CertificateForm(this);
    m_deathForm = new DeathForm(m_clock, this);
    const auto submitOf = [](Form* form) { return [form] { form->submit(); }; };
    m_birthPanel = addPanel(
        m_birthForm, [this] { m_birthForm->submit(); }, tr("Save"), QStringLiteral("birthPanel"));
    m_deliveryPanel =
        addPanel(m_deliveryForm, submitOf(m_deliveryForm), tr("Save"), QStringLiteral("deliveryPanel"));
    m_newbornPanel =
        addPanel(m_newbornForm, submitOf(m_newbornForm), tr("Save"), QStringLiteral("newbornPanel"));
    m_postnatalPanel =
        addPanel(m_postnatalForm, submitOf(m_postnatalForm), tr("Save"), QStringLiteral("postnatalPanel"));
    m_certificatePanel = addPanel(m_certificateForm, submitOf(m_certificateForm), tr("Issue and print"),
                                  QStringLiteral("certificatePanel"));
    m_deathPanel = addPanel(m_deathForm, submitOf(m_deathForm), tr("Save"), QStringLiteral("deathPanel"));
    buildActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(m_words);
    column->addWidget(m_due);
    column->addWidget(m_childTable);
    column->addWidget(m_visitTable, 3);
    column->addStretch(1);
    column->addWidget(m_problem);
    column->addWidget(m_reason);
    joinKeys();
}

FormPanel* BirthView::addPanel(QWidget* form, std::function<void()> submit, const QString& save,
                               const QString& name)
{
    auto* panel = new FormPanel(form, std::move(submit), save, name, this);
    connect(panel, &FormPanel::left, this, &BirthView::panelDone);
    return panel;
}

QPushButton* BirthView::addAction(const QString& text, const QString& key, const QString& name)
{
    auto* button = keyButton(text, key, name, m_actions);
    button->setFocusPolicy(Qt::NoFocus); // the list that an action is about keeps the focus
    m_actions->layout()->addWidget(button);
    return button;
}

void BirthView::buildActions()
{
    m_actions = new QWidget(m_keys);
    auto* flow = new FlowLayout;
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(gridUnit(this));
    m_actions->setLayout(flow);
    m_visit = addAction(tr("Visit after the birth"), QStringLiteral("Alt+V"), QStringLiteral("addPostnatal"));
    m_certificate =
        addAction(tr("Birth certificate"), QStringLiteral("Alt+G"), QStringLiteral("issueCertificate"));
    m_reprint = addAction(tr("Print it again"), QStringLiteral("Alt+L"), QStringLiteral("printCertificate"));
    m_open = addAction(tr("The child's file"), QStringLiteral("Enter"), QStringLiteral("openChild"));
    m_editBirth =
        addAction(tr("Complete the birth"), QStringLiteral("Alt+B"), QStringLiteral("editDelivery"));
    m_editChild =
        addAction(tr("Put the child right"), QStringLiteral("Alt+N"), QStringLiteral("editNewborn"));
    m_addChild = addAction(tr("One more child"), QStringLiteral("Alt+O"), QStringLiteral("addNewborn"));
    m_death = addAction(tr("A death"), QStringLiteral("Alt+M"), QStringLiteral("recordDeath"));
    m_correct =
        addAction(tr("Put the visit right"), QStringLiteral("F8"), QStringLiteral("correctPostnatal"));
    m_void = addAction(tr("Void the visit"), QStringLiteral("Delete"), QStringLiteral("voidPostnatal"));
}

void BirthView::joinKeys()
{
    const auto join = [this](QPushButton* button, const char* key, void (BirthView::*does)()) {
        connect(button, &QPushButton::clicked, this, does);
        bindKey(button, QKeySequence(QLatin1String(key)), m_keys, Qt::WidgetWithChildrenShortcut);
    };
    join(m_visit, "Alt+V", &BirthView::startVisit);
    join(m_certificate, "Alt+G", &BirthView::startCertificate);
    join(m_reprint, "Alt+L", &BirthView::printCertificate);
    join(m_editBirth, "Alt+B", &BirthView::editDelivery);
    join(m_editChild, "Alt+N", &BirthView::editNewborn);
    join(m_addChild, "Alt+O", &BirthView::addChild);
    join(m_death, "Alt+M", &BirthView::startDeath);
    join(m_correct, "F8", &BirthView::startCorrecting);
    connect(m_void, &QPushButton::clicked, this, &BirthView::startVoiding);
    bindKey(m_void, QKeySequence(Qt::Key_Delete), m_visitTable, Qt::WidgetShortcut);
    connect(m_open, &QPushButton::clicked, this, &BirthView::openChild);
    connect(m_childTable, &QTableView::activated, this, &BirthView::openChild);
}

} // namespace noi
