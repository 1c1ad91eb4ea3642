// How the room of a session is laid out and kept up to date; what it does is in session_room.cpp.
#include "ui/kit/date_words.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/room.h"
#include "ui/session/after_panel.h"
#include "ui/session/board_view.h"
#include "ui/session/injection_panel.h"
#include "ui/session/person_edit.h"
#include "ui/session/screening_panel.h"
#include "ui/session/session_room.h"
#include "ui/session/severe_offer.h"
#include "ui/session/sheet_out.h"
#include "ui/session/vial_strip.h"
#include "ui/session/vials_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace noi
{

SessionRoom::SessionRoom(SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_flow(new SessionFlow(parts, this)), m_timer(new QTimer(this)),
      m_title(new ElidedLabel(this)), m_vialsKey(new QPushButton(tr("&Vials, close…"), this)),
      m_paperKey(new QPushButton(tr("&Paper sheet…"), this)),
      m_sheetKey(new QPushButton(tr("Print s&heet…"), this)),
      m_otherKey(new QPushButton(tr("&Other sessions"), this)), m_strip(new VialStrip(parts, this)),
      m_board(new BoardView(parts.clock, this)), m_find(new PersonEdit(parts.people, this)),
      m_error(new ErrorLine(this)), m_severeOffer(new SevereOffer(this)), m_panels(new QStackedWidget(this)),
      m_idle(new EmptyState(QStringLiteral("syringe"))), m_screening(new ScreeningPanel(parts)),
      m_injection(new InjectionPanel(parts)), m_after(new AfterPanel(parts)), m_vials(new VialsPanel(parts)),
      m_sheet(new SheetOut(parts, this))
{
    setObjectName(QStringLiteral("sessionRoom"));
    m_timer->setInterval(1000);
    build();
    connectFlow();
    connectPanels();
}

void SessionRoom::build()
{
    m_title->setObjectName(QStringLiteral("sessionTitle"));
    m_vialsKey->setObjectName(QStringLiteral("showVials"));
    m_paperKey->setObjectName(QStringLiteral("showPaper"));
    m_sheetKey->setObjectName(QStringLiteral("showSheet"));
    m_otherKey->setObjectName(QStringLiteral("showSessions"));
    m_error->setObjectName(QStringLiteral("roomError"));
    m_find->setObjectName(QStringLiteral("reception"));
    m_panels->setObjectName(QStringLiteral("stepPanel"));
    m_idle->setObjectName(QStringLiteral("idlePanel"));
    m_sheet->setObjectName(QStringLiteral("sheetPanel"));
    setRole(m_title, QStringLiteral("heading"));
    m_title->setMinimumWidth(gridUnit(this) * 20);
    for (QPushButton* key : {m_vialsKey, m_paperKey, m_sheetKey, m_otherKey})
        setRole(key, QStringLiteral("quiet"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    for (QPushButton* key : {m_vialsKey, m_paperKey, m_sheetKey, m_otherKey})
        top->addWidget(key);
    auto* work = new QHBoxLayout;
    work->setSpacing(gridUnit(this) * 2);
    work->addWidget(m_board, 1);
    work->addWidget(buildSide());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this));
    column->addLayout(top);
    column->addWidget(m_strip);
    column->addLayout(work, 1);

    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_find, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
}

QWidget* SessionRoom::buildSide()
{
    m_side = new QWidget(this);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this));
    m_find->setPlaceholderText(tr("Receive: name, mother, hamlet, number (Ctrl+F)"));
    m_idle->say(tr("Scan a card, or type a name: the next step of that person opens here."),
                tr("Enter: next step of the marked person · arrows: move"));
    column->addWidget(m_find);
    column->addWidget(m_error);
    column->addWidget(m_severeOffer);
    // On a small screen with large letters the panel scrolls rather than making the window too large.
    column->addWidget(scrolledDown(m_panels, m_side), 1);
    for (QWidget* panel : {static_cast<QWidget*>(m_idle), static_cast<QWidget*>(m_screening),
                           static_cast<QWidget*>(m_injection), static_cast<QWidget*>(m_after),
                           static_cast<QWidget*>(m_vials), static_cast<QWidget*>(m_sheet)})
        m_panels->addWidget(panel);
    return m_side;
}

/// The panel takes less where the board would have no room for names.
void SessionRoom::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int unit = gridUnit(this);
    m_side->setFixedWidth(std::clamp(width() * 38 / 100, 36 * unit, 44 * unit));
}

void SessionRoom::showPanel(QWidget* panel)
{
    if (panel != m_sheet) m_sheet->setSession(m_flow->session()); // out of sight its keys print this one
    m_panels->setCurrentWidget(panel ? panel : m_idle);
    // Only the one in sight decides how much height is needed.
    for (int i = 0; i < m_panels->count(); ++i)
        m_panels->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == m_panels->currentIndex()
                                                                       ? QSizePolicy::Preferred
                                                                       : QSizePolicy::Ignored);
}

void SessionRoom::showBoard()
{
    const SessionBoard& board = m_flow->board();
    const Session& session = board.session.value;
    QString title = tr("Session of %1 · %2").arg(dateText(session.date), board.siteName);
    if (!session.stopReason.isEmpty())
        title += QStringLiteral(" · ") + tr("✕ stopped: %1").arg(session.stopReason);
    else if (!session.closedAt.isNull())
        title += QStringLiteral(" · ") + tr("✓ closed, to read only");
    m_title->setText(title);
    m_find->setEnabled(m_flow->isOpen());
    m_strip->show(board);
    m_board->setColumns(boardColumns(board, m_parts.today()));
    if (m_panels->currentWidget() == m_vials) m_vials->show(board);
}

void SessionRoom::tick()
{
    m_board->tick();
    m_strip->tick();
    if (m_panels->currentWidget() == m_after) m_after->tick();
}

} // namespace noi
