#include "ui/sync/link_card.h"

#include "ui/kit/badge.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/error_line.h"
#include "ui/kit/named.h"
#include "ui/sync/sync_words.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace noi
{

namespace
{

constexpr int barSteps = 1000;

/// A sentence that may take several lines.
QLabel* lines(const QString& name, QWidget* parent)
{
    auto* label = named(new QLabel(parent), name);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

QString waitingText(const LinkState& link, const QList<KindCount>& waiting)
{
    if (link.toSend == 0) return LinkCard::tr("Nothing waits here: the other side has confirmed everything.");
    const QString counts = countsWords(waiting);
    const QString all =
        LinkCard::tr("%n change(s) waiting to be sent", nullptr, static_cast<int>(link.toSend));
    return counts.isEmpty() ? all : all + QStringLiteral(": ") + counts;
}

} // namespace

LinkCard::LinkCard(const QString& name, QWidget* parent)
    : QFrame(parent), m_title(named(new QLabel(this), name + QStringLiteral("Title"))),
      m_state(named(new Badge(this), name + QStringLiteral("State"))),
      m_bar(named(new QProgressBar(this), name + QStringLiteral("Progress"))),
      m_waiting(lines(name + QStringLiteral("Waiting"), this)),
      m_last(named(new ElidedLabel(this), name + QStringLiteral("Last"))),
      m_clock(named(new Badge(this), name + QStringLiteral("Clock"))),
      m_problem(named(new ErrorLine(this), name + QStringLiteral("Problem"))),
      m_advice(lines(name + QStringLiteral("Advice"), this))
{
    setObjectName(name + QStringLiteral("Link"));
    setRole(this, QStringLiteral("card"));
    setRole(m_title, QStringLiteral("heading"));
    setRole(m_advice, QStringLiteral("hint"));
    m_bar->setRange(0, barSteps);
    m_bar->setAlignment(Qt::AlignCenter);
    const int unit = gridUnit(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * unit);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 3 * unit / 2, 2 * unit, 3 * unit / 2);
    column->setSpacing(unit);
    column->addLayout(head);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_bar, m_waiting, m_last, m_clock, m_problem, m_advice})
        column->addWidget(part);
}

void LinkCard::show(const LinkState& link, const QList<KindCount>& waiting, const QDateTime& now)
{
    const bool province = link.peer == LinkState::Peer::Province;
    const bool enrolled = link.talk != LinkState::Talk::NotEnrolled;
    m_title->setText(!link.name.isEmpty() ? link.name : province ? tr("The province") : tr("The PC beside"));
    const SyncWords state = talkWords(link);
    m_state->say(state.meaning, state.text);
    const qint64 all = link.received + link.toReceive;
    m_bar->setVisible(link.firstSync && all > 0);
    if (all > 0) {
        m_bar->setValue(static_cast<int>(link.received * barSteps / all));
        m_bar->setFormat(tr("%1 of about %2 changes").arg(numberWords(link.received), numberWords(all)));
    }
    m_waiting->setText(
        enrolled ? waitingText(link, waiting)
                 : tr("Everything stays on this PC until it has joined the province with a ticket."));
    m_last->setVisible(enrolled);
    m_last->setText(
        link.lastAnswerMs == 0
            ? tr("No answer has come yet")
            : tr("Last answer: %1")
                  .arg(whenWords(QDateTime::fromMSecsSinceEpoch(link.lastAnswerMs, now.timeZone()), now)));
    if (link.toReceive > 0 && !link.firstSync)
        m_last->setText(m_last->text() + QStringLiteral(" · ") +
                        tr("about %n change(s) still to come", nullptr, static_cast<int>(link.toReceive)));
    if (!link.address.isEmpty()) m_last->setText(m_last->text() + QStringLiteral(" · ") + link.address);
    const SyncWords clock = clockWords({{link}, 0, 0});
    m_clock->setVisible(!clock.text.isEmpty());
    m_clock->say(clock.meaning, clock.text);
    link.problem ? m_problem->say(*link.problem) : m_problem->clearError();
    const QString advice = adviceWords(link);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

} // namespace noi
