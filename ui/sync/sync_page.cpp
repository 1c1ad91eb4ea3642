#include "ui/sync/sync_page.h"

#include "ui/kit/choice_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/kit/named.h"
#include "ui/kit/room.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"
#include "ui/sync/lan_card.h"
#include "ui/sync/link_card.h"
#include "ui/sync/review_words.h"
#include "ui/sync/stick_card.h"
#include "ui/sync/sync_words.h"
#include "ui/sync/ticket_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace noi
{

namespace
{

using namespace std::chrono_literals;

} // namespace

SyncPage::SyncPage(SyncSource& source, LanSource& lan, Feedback& feedback, Dialogs& dialogs,
                   const Clock& clock, QWidget* parent)
    : Page(parent), m_source(source), m_lan(lan), m_feedback(feedback), m_dialogs(dialogs), m_clock(clock),
      m_title(new QLabel(this)), m_now(named(new QPushButton(this), "syncNow")),
      m_review(named(new QPushButton(this), "syncReview")),
      m_province(new LinkCard(QStringLiteral("province"), this)),
      m_neighbour(new LinkCard(QStringLiteral("neighbour"), this)),
      m_error(named(new ErrorLine(this), "syncError")), m_which(named(new ChoiceField(this), "syncList")),
      m_model(new QStandardItemModel(this)), m_table(listTable(m_model, QStringLiteral("syncTable"), this)),
      m_empty(named(new EmptyState(QStringLiteral("history"), this), "syncEmpty")), m_pcTitle(new QLabel),
      m_pc(named(new QLabel, "syncThisPc")), m_why(named(new QLabel, "syncWhy")),
      m_ticketAgain(named(new QPushButton, "syncNewTicket")), m_ticket(new TicketForm(dialogs)),
      m_lanCard(new LanCard(lan)), m_stick(new StickCard(source, dialogs))
{
    setObjectName(QStringLiteral("syncPage"));
    build();
    connect(m_now, &QPushButton::clicked, this, [this] { m_source.syncNow(); });
    connect(m_review, &QPushButton::clicked, this, &SyncPage::reviewAsked);
    connect(m_which, &ChoiceField::valueChanged, this, [this] { showList(); });
    connect(m_ticket, &TicketForm::submitted, this, &SyncPage::enrol);
    connect(m_ticketAgain, &QPushButton::clicked, this, [this] {
        m_newTicket = true;
        showState(m_source.state());
        m_ticket->focusFirst();
    });
    connect(&m_source, &SyncSource::changed, this, [this] {
        if (!isVisible()) return;
        showState(m_source.state());
        if (!m_again.isActive()) m_again.start();
    });
    connect(&m_lan, &LanSource::changed, this, [this] {
        if (isVisible()) m_lanCard->show(m_lan.state(), vietnamNow(m_clock));
    });
    m_again.setSingleShot(true);
    m_again.setInterval(500ms);
    connect(&m_again, &QTimer::timeout, this, &SyncPage::load);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible()) showState(m_source.state());
    });
    m_minute.start(30s);
    setFocusProxy(m_now);
    retranslate();
}

void SyncPage::build()
{
    const int unit = gridUnit(this);
    auto* links = new QVBoxLayout;
    links->setSpacing(unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_province, m_neighbour})
        links->addWidget(part);
    links->addWidget(makeLists(), 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * unit);
    columns->addLayout(links, 2);
    columns->addWidget(makePanel(), 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    all->setSpacing(3 * unit / 2);
    all->addWidget(makeHeading());
    all->addWidget(m_error);
    all->addLayout(columns, 1);
}

QWidget* SyncPage::makeHeading()
{
    setRole(m_title, QStringLiteral("title"));
    setRole(m_now, QStringLiteral("primary"));
    bindKey(m_now, QKeySequence(QStringLiteral("Ctrl+R")), this, Qt::WidgetWithChildrenShortcut);
    auto* heading = new QWidget(this);
    auto* line = new QHBoxLayout(heading);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * gridUnit(this));
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_review);
    line->addWidget(m_now);
    return heading;
}

QWidget* SyncPage::makeLists()
{
    m_model->setColumnCount(3);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setColumnShares(m_table, {-19, -18, 60});
    auto* lists = new QWidget(this);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this));
    column->addWidget(m_which, 0, Qt::AlignLeft);
    m_listOrEmpty = new QStackedLayout;
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(m_empty);
    column->addLayout(m_listOrEmpty, 1);
    return lists;
}

QWidget* SyncPage::makePanel()
{
    const int unit = gridUnit(this);
    setRole(m_pcTitle, QStringLiteral("heading"));
    setRole(m_why, QStringLiteral("hint"));
    setRole(m_ticketAgain, QStringLiteral("quiet"));
    for (QLabel* label : {m_pc, m_why}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    auto* pc = new QFrame;
    setRole(pc, QStringLiteral("card"));
    auto* about = new QVBoxLayout(pc);
    about->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    about->setSpacing(unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_pcTitle, m_pc, m_why})
        about->addWidget(part);
    about->addWidget(m_ticketAgain, 0, Qt::AlignLeft);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * unit / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{pc, m_ticket, m_lanCard, m_stick})
        column->addWidget(part);
    column->addStretch();
    QScrollArea* panel = scrolledDown(inside, this);
    panel->setMinimumWidth(36 * unit);
    panel->setMaximumWidth(44 * unit);
    return panel;
}

void SyncPage::open(const QVariant& what)
{
    m_newTicket = false;
    showState(m_source.state());
    load();
    if (const QString stick = what.toString(); !stick.isEmpty()) return m_stick->read(stick);
    if (!isEnrolled() && m_source.mayEnrol()) return m_ticket->focusFirst();
    m_now->setFocus();
}

void SyncPage::userChanged(const LoggedIn&)
{
    m_ticket->clear(); // a ticket somebody else was typing
    m_newTicket = false;
    showState(m_source.state());
}

bool SyncPage::isEnrolled() const
{
    const SyncState state = m_source.state();
    const LinkState* province = state.province();
    return province && province->talk != LinkState::Talk::NotEnrolled;
}

void SyncPage::load()
{
    m_latest.ask(this, m_source.details(), [this](const Result<SyncDetails>& details) {
        if (!details) return m_error->say(details.error());
        m_error->clearError();
        showDetails(*details);
    });
}

void SyncPage::showState(const SyncState& state)
{
    showLinks(state);
    const SyncWords review = reviewWords(state);
    m_review->setVisible(!review.text.isEmpty());
    m_review->setText(review.text + QStringLiteral("   Shift+F9"));
    const bool enrolled = isEnrolled();
    m_now->setEnabled(std::ranges::any_of(
        state.links, [](const LinkState& link) { return link.talk != LinkState::Talk::NotEnrolled; }));
    m_lanCard->show(m_lan.state(), vietnamNow(m_clock));
    m_ticket->setVisible(m_source.mayEnrol() && (!enrolled || m_newTicket));
    m_ticketAgain->setVisible(m_source.mayEnrol() && enrolled && !m_newTicket);
    m_stick->allow(m_source.mayCarry(), enrolled);
    m_why->setText(enrolled || m_source.mayEnrol()
                       ? QString()
                       : tr("Joining the province with a ticket is for the head of the station and the IT "
                            "administrator."));
    m_why->setVisible(!m_why->text().isEmpty());
}

void SyncPage::showLinks(const SyncState& state)
{
    const QDateTime now = vietnamNow(m_clock);
    const LinkState* province = state.province();
    m_province->show(province ? *province : LinkState(), m_details.waiting, now);
    m_neighbour->hide();
    for (const LinkState& link : state.links)
        if (link.peer == LinkState::Peer::Neighbour) {
            m_neighbour->show(link, {}, now);
            m_neighbour->setVisible(true);
        }
}

void SyncPage::showDetails(const SyncDetails& details)
{
    m_details = details;
    QStringList pc;
    if (!details.stationName.isEmpty()) pc += details.stationName;
    pc += tr("Number of this PC: %1").arg(details.device);
    m_pc->setText(pc.join(u'\n'));
    showLinks(m_source.state());
    offerLists();
    showList();
}

void SyncPage::offerLists()
{
    const QStringList words{tr("Lately"), m_details.aside.isEmpty()
                                              ? tr("Set aside")
                                              : tr("Set aside (%1)").arg(m_details.aside.size())};
    if (words == m_listWords) return;
    m_listWords = words;
    const QVariant kept = m_which->value();
    m_which->setChoices({{words[0], Lately}, {words[1], Aside}});
    const auto buttons = m_which->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        button->show();
    m_which->setValue(kept.isValid() ? kept : QVariant(Lately));
}

void SyncPage::showList()
{
    const QDateTime now = vietnamNow(m_clock);
    m_model->removeRows(0, m_model->rowCount());
    const auto add = [this](const QString& when, const QString& who, const QString& what) {
        auto* last = new QStandardItem(what);
        last->setToolTip(what);
        m_model->appendRow({new QStandardItem(when), new QStandardItem(who), last});
    };
    const bool aside = m_which->value().toInt() == Aside;
    m_model->setHorizontalHeaderLabels(
        {tr("When"), aside ? tr("Written by") : tr("With"), aside ? tr("Why it is set aside") : tr("What")});
    if (aside)
        for (const SetAsideOp& op : std::as_const(m_details.aside))
            add(op.when.isValid() ? whenWords(op.when, now) : QString(), setAsideTitle(op),
                setAsideWords(op));
    else
        for (const SyncEvent& event : std::as_const(m_details.lately))
            add(whenWords(event.when, now),
                event.peer == LinkState::Peer::Province ? tr("Province") : tr("PC beside"),
                eventWords(event));
    if (aside)
        m_empty->say(tr("Changes that this version does not understand would be kept here. They are never "
                        "lost, and are read again after an update."));
    else
        m_empty->say(tr("What is sent and received will be listed here, the newest first."));
    m_listOrEmpty->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void SyncPage::enrol()
{
    m_ticket->setBusy(true);
    whenDone(this, m_source.enrol(m_ticket->answers()),
             [this](const Result<void>& done) { done ? enrolled() : m_ticket->say(done.error()); });
}

void SyncPage::enrolled()
{
    m_ticket->clear();
    m_newTicket = false;
    showState(m_source.state());
    load();
    m_now->setFocus();
    m_feedback.say(Meaning::Done, tr("This PC has joined the province. What is here is being sent."));
}

void SyncPage::retranslate()
{
    m_title->setText(tr("Sync"));
    m_now->setText(tr("Sync now") + QStringLiteral("   Ctrl+R"));
    m_pcTitle->setText(tr("This PC"));
    m_ticketAgain->setText(tr("A &new ticket…"));
    m_ticket->retranslate();
    m_lanCard->retranslate();
    m_stick->retranslate();
    offerLists();
    showState(m_source.state());
    showDetails(m_details);
}

} // namespace noi
