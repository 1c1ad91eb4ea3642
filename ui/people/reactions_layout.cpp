// How the reactions are laid out: the list, what can be done, the offer to suspend a lot, the form.
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/room.h"
#include "ui/people/key_button.h"
#include "ui/people/reaction_model.h"
#include "ui/people/reaction_report.h"
#include "ui/people/reactions_tab.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>

namespace noi
{

void ReactionsTab::build()
{
    m_table = listTable(m_model, QStringLiteral("reactions"), this);
    setColumnShares(m_table, {-22, 26, -11, 36, 20, 16, 18});
    m_empty = new EmptyState(QStringLiteral("stethoscope"), this);
    m_empty->say(tr("No reaction after vaccination is known."), tr("Insert records one."));
    auto* above = new QWidget(this);
    m_above = new QStackedLayout(above);
    m_above->addWidget(m_table);
    m_above->addWidget(m_empty);
    m_add = keyButton(tr("Record a reaction"), QStringLiteral("Insert"), QStringLiteral("addReaction"), this);
    m_void = keyButton(tr("Void"), QStringLiteral("Delete"), QStringLiteral("voidReaction"), this);
    m_reason = new ReasonLine(QStringLiteral("voidReactionLine"),
                              {tr("Wrong child"), tr("Entered twice"), tr("Not a reaction")}, this);
    buildOffer();
    buildPanel();

    const int unit = gridUnit(this);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_add);
    actions->addWidget(m_void);
    actions->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(above, 1);
    column->addLayout(actions);
    column->addWidget(m_offer);
    column->addWidget(m_problem);
    column->addWidget(m_reason);
    column->addWidget(m_panel);
    setFocusProxy(m_add);

    connect(m_add, &QPushButton::clicked, this, [this] { start({}); });
    connect(m_void, &QPushButton::clicked, this, &ReactionsTab::startVoiding);
    // These keys edit text in the fields below, so they belong to the list and its buttons.
    for (QWidget* place : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_add)}) {
        bindKey(m_add, QKeySequence(Qt::Key_Insert), place, Qt::WidgetShortcut);
        bindKey(m_void, QKeySequence(Qt::Key_Delete), place, Qt::WidgetShortcut);
    }
}

void ReactionsTab::buildOffer()
{
    m_offer = new QFrame(this);
    m_offer->setObjectName(QStringLiteral("suspendOffer"));
    setRole(m_offer, QStringLiteral("card"));
    m_offerWords = new QLabel(m_offer);
    m_offerWords->setObjectName(QStringLiteral("suspendOfferWords"));
    m_offerWords->setWordWrap(true);
    setRole(m_offerWords, QStringLiteral("error"));
    auto* doIt =
        keyButton(tr("Suspend the lot"), QStringLiteral("Ctrl+L"), QStringLiteral("suspendLot"), m_offer);
    setRole(doIt, QStringLiteral("primary"));
    bindKey(doIt, QKeySequence(QStringLiteral("Ctrl+L")), m_offer);
    auto* no = keyButton(tr("Not now"), {}, QStringLiteral("notSuspend"), m_offer);
    connect(doIt, &QPushButton::clicked, this, &ReactionsTab::suspend);
    connect(no, &QPushButton::clicked, m_offer, &QWidget::hide);
    auto* line = new QHBoxLayout(m_offer);
    line->addWidget(m_offerWords, 1);
    line->addWidget(doIt);
    line->addWidget(no);
    m_offer->hide();
}

void ReactionsTab::buildPanel()
{
    m_panel = new QFrame(this);
    m_panel->setObjectName(QStringLiteral("reactionPanel"));
    setRole(m_panel, QStringLiteral("card"));
    auto* save = keyButton(tr("Save"), QStringLiteral("Ctrl+Enter"), QStringLiteral("saveReaction"), m_panel);
    setRole(save, QStringLiteral("primary"));
    auto* back = keyButton(tr("Back"), QStringLiteral("Esc"), QStringLiteral("closeReactionPanel"), m_panel);
    connect(save, &QPushButton::clicked, m_form, &Form::submit);
    connect(back, &QPushButton::clicked, this, &ReactionsTab::closePanel);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_panel);
    column->addWidget(scrolledDown(m_form, m_panel));
    column->addLayout(buttons);
    m_panel->hide();
}

} // namespace noi
