#include "ui/session/after_panel.h"

#include "ui/kit/room.h"
#include "ui/session/observation_timer.h"
#include "ui/session/person_header.h"
#include "ui/session/reaction_form.h"
#include "ui/session/session_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace noi
{

AfterPanel::AfterPanel(SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_header(new PersonHeader(this)), m_timer(new QLabel(this)),
      m_summary(new QLabel(this)), m_question(new QLabel(this)), m_reaction(new ReactionForm(parts, this)),
      m_react(new QPushButton(tr("R  Record a reaction…"), this)), m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("afterPanel"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(m_react, &QPushButton::clicked, this, &AfterPanel::beginReaction);
    connect(m_go, &QPushButton::clicked, this, &AfterPanel::submit);
    connect(m_reaction, &ReactionForm::givenUp, this, [this] {
        m_reaction->hide();
        takeFocus();
    });
    connect(m_reaction, &ReactionForm::finished, this, [this](const Reaction& reaction) {
        m_reaction->hide();
        for (const Stored<Dose>& dose : m_person.dosesToday)
            if (dose.id == reaction.dose) Q_EMIT reacted(reaction, dose.value.product, dose.value.lot);
        takeFocus();
    });
}

void AfterPanel::build()
{
    m_timer->setObjectName(QStringLiteral("observationTimer"));
    m_summary->setObjectName(QStringLiteral("afterSummary"));
    m_question->setObjectName(QStringLiteral("earlyQuestion"));
    m_react->setObjectName(QStringLiteral("recordReaction"));
    m_go->setObjectName(QStringLiteral("goHome"));
    setRole(m_timer, QStringLiteral("title"));
    setRole(m_question, QStringLiteral("error"));
    setRole(m_go, QStringLiteral("primary"));
    m_summary->setWordWrap(true);
    m_question->setWordWrap(true);
    for (QPushButton* button : {m_react, m_go})
        button->setFocusPolicy(Qt::TabFocus);
    auto* middle = new QWidget(this);
    auto* inner = new QVBoxLayout(middle);
    inner->setContentsMargins({});
    inner->setSpacing(gridUnit(this));
    for (QWidget* widget : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_react),
                            static_cast<QWidget*>(m_reaction)})
        inner->addWidget(widget);
    inner->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this));
    column->addWidget(m_header);
    column->addWidget(m_timer);
    column->addWidget(scrolledMiddle(middle, this), 1);
    column->addWidget(m_question);
    column->addWidget(m_go);
}

bool AfterPanel::early() const
{
    return m_person.stage == Stage::Observed &&
           !observationTimer(moment(m_person.observedUntil), m_parts.clock.nowMs()).over();
}

QString AfterPanel::summary() const
{
    QStringList lines;
    for (const Stored<Dose>& dose : m_person.dosesToday)
        lines += QStringLiteral("✓ %1 · %2 %3 · %4 · %5")
                     .arg(m_parts.productName(dose.value.product), tr("lot"), dose.value.lot,
                          m_parts.siteName(dose.value.bodySite), timeText(dose.value.givenAt));
    if (m_person.screening && m_person.screening->value.result == Screening::Result::Postponed)
        lines += tr("! Postponed: %1").arg(m_person.screening->value.reason);
    if (m_person.screening && m_person.screening->value.result == Screening::Result::Contraindicated)
        lines += tr("✕ Contraindicated: %1").arg(m_person.screening->value.reason);
    if (!m_person.visit.value.leftReason.isEmpty())
        lines += tr("Went home: %1").arg(m_person.visit.value.leftReason);
    if (m_person.severeReaction) lines += tr("✕ Severe reaction");
    return lines.join(u'\n');
}

void AfterPanel::open(const BoardPerson& person)
{
    m_person = person;
    m_asked = false;
    m_header->show(person, m_parts.today());
    m_summary->setText(summary());
    m_question->hide();
    m_reaction->hide();
    m_react->setVisible(!person.dosesToday.isEmpty());
    m_timer->setVisible(person.stage == Stage::Observed);
    const bool gone = !person.visit.value.leftAt.isNull();
    m_go->setText(person.stage == Stage::Observed ? tr("Goes home (Enter)") : tr("Bring back (Enter)"));
    m_go->setVisible(person.stage == Stage::Observed || gone);
    tick();
}

void AfterPanel::takeFocus() { setFocus(); }

void AfterPanel::tick()
{
    if (m_person.stage != Stage::Observed) return;
    const ObservationTimer timer = observationTimer(moment(m_person.observedUntil), m_parts.clock.nowMs());
    m_timer->setText(timer.over() ? tr("! May go home · %1").arg(timer.text())
                                  : tr("%1 left").arg(timer.text()));
    const Meaning meaning = m_person.severeReaction ? Meaning::Stop
                            : timer.over()          ? Meaning::Late
                                                    : Meaning::Due;
    m_timer->setStyleSheet(QStringLiteral("color: %1;").arg(colour(meaning).name()));
}

void AfterPanel::submit()
{
    if (m_person.stage != Stage::Observed) {
        if (!m_person.visit.value.leftAt.isNull()) Q_EMIT comesBack(m_person.visit.id);
        return;
    }
    if (early() && !m_asked) {
        m_asked = true;
        m_question->setText(
            tr("The 30 minutes are not over. Press Enter again if they go home all the same."));
        m_question->show();
        return;
    }
    Q_EMIT goesHome(m_person.visit.id, m_person.line.fullName,
                    early() ? tr("Before the end of the 30 minutes") : QString());
}

void AfterPanel::beginReaction()
{
    if (m_person.dosesToday.isEmpty()) return;
    m_reaction->open(m_person);
}

void AfterPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return submit();
    if (event->key() == Qt::Key_R && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return beginReaction();
    QWidget::keyPressEvent(event);
}

} // namespace noi
