#include "ui/sync/field_panel.h"

#include "ui/kit/badge.h"
#include "ui/kit/error_line.h"
#include "ui/people/key_button.h"
#include "ui/people/person_words.h"
#include "ui/sync/review_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace noi
{

namespace
{

constexpr int mostByDigit = 9;

} // namespace

FieldPanel::FieldPanel(const PeopleReference& reference, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_reference(reference), m_clock(clock), m_title(new QLabel(this)),
      m_about(new QLabel(this)), m_cards(new QVBoxLayout),
      m_otherLabel(new QLabel(tr("&Another value"), this)), m_other(new QLineEdit(this)),
      m_error(new ErrorLine(this)),
      m_settle(keyButton(tr("Settle"), tr("Enter"), QStringLiteral("reviewSettle"), this))
{
    setObjectName(QStringLiteral("fieldPanel"));
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_about->setObjectName(QStringLiteral("reviewAbout"));
    m_other->setObjectName(QStringLiteral("reviewOther"));
    m_error->setObjectName(QStringLiteral("reviewError"));
    setRole(m_title, QStringLiteral("heading"));
    setRole(m_about, QStringLiteral("hint"));
    setRole(m_settle, QStringLiteral("primary"));
    for (QLabel* label : {m_title, m_about}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_otherLabel->setBuddy(m_other);
    m_other->installEventFilter(this);
    const int unit = gridUnit(this);
    m_cards->setSpacing(unit);
    auto* other = new QHBoxLayout;
    other->setSpacing(unit);
    other->addWidget(m_otherLabel);
    other->addWidget(m_other, 1);
    other->addWidget(m_settle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addLayout(m_cards);
    column->addLayout(other);
    column->addWidget(m_error);
    column->addStretch();
    connect(m_settle, &QPushButton::clicked, this, &FieldPanel::settle);
    connect(m_other, &QLineEdit::textEdited, this, [this] {
        m_chosen = 0;
        m_error->clearError();
        mark();
    });
}

QLabel* FieldPanel::line(const QString& text, const char* role, QWidget* parent) const
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    if (role) setRole(label, QLatin1String(role));
    return label;
}

void FieldPanel::show(const DisputedField& field, bool maySettle)
{
    m_field = field;
    m_chosen = 0;
    m_title->setText(tr("%1 of %2").arg(disputedFieldWords(field), disputedSubjectWords(field)));
    const QString who = field.person.person ? personHint(field.person) + u'\n' : QString();
    m_about->setText(
        who + tr("Written at two places before either knew of the other. Nothing is lost: choose what is "
                 "right."));
    for (QFrame* frame : std::as_const(m_frames)) {
        m_cards->removeWidget(frame);
        frame->hide();
        frame->deleteLater();
    }
    m_frames.clear();
    for (int i = 0; i < field.values.size(); ++i)
        m_cards->addWidget(card(i + 1));
    m_other->clear();
    m_error->clearError();
    const bool typed = field.kind != ValueKind::Id; // a record is chosen, not typed
    m_other->setVisible(typed);
    m_otherLabel->setVisible(typed);
    m_other->setEnabled(maySettle);
    m_settle->setEnabled(maySettle);
    if (!maySettle) m_error->say(tr("Your role may look. Settling is for the head of the station."));
    mark();
}

QWidget* FieldPanel::card(int number)
{
    const DisputedValue& value = m_field.values[number - 1];
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("reviewValue%1").arg(number));
    setRole(frame, QStringLiteral("card"));
    frame->installEventFilter(this);
    frame->setCursor(Qt::PointingHandCursor);
    const int unit = gridUnit(this);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    row->setSpacing(2 * unit);
    if (number <= mostByDigit)
        row->addWidget(line(QString::number(number), "heading", frame), 0, Qt::AlignTop);
    static_cast<QLabel*>(frame->findChild<QLabel*>())->setMinimumWidth(2 * unit);
    auto* column = new QVBoxLayout;
    column->setSpacing(unit / 4);
    auto* head = new QHBoxLayout;
    auto* text = line(disputedValueWords(m_field, value, m_reference), "heading", frame);
    text->setObjectName(QStringLiteral("reviewValueText%1").arg(number));
    head->addWidget(text, 1);
    if (value.shown) {
        auto* badge = new Badge(frame);
        badge->say(Meaning::Neutral, tr("shown meanwhile"));
        head->addWidget(badge, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    for (const Origin& origin : value.origins) {
        column->addWidget(line(originWords(origin), "hint", frame));
        const QString clock = originClockWords(origin);
        if (clock.isEmpty()) continue;
        auto* badge = new Badge(frame);
        badge->say(Meaning::Late, clock);
        column->addWidget(badge);
    }
    row->addLayout(column, 1);
    m_frames.append(frame);
    return frame;
}

void FieldPanel::choose(int number)
{
    if (number < 1 || number > m_field.values.size() || !m_settle->isEnabled()) return;
    m_chosen = number;
    m_other->clear();
    m_error->clearError();
    mark();
}

void FieldPanel::mark()
{
    for (int i = 0; i < m_frames.size(); ++i)
        setLook(m_frames[i], "chosen", i + 1 == m_chosen ? QStringLiteral("yes") : QString());
}

void FieldPanel::settle()
{
    if (!m_settle->isEnabled()) return;
    if (m_chosen > 0) {
        const DisputedValue& value = m_field.values[m_chosen - 1];
        Q_EMIT settled(value.value, disputedValueWords(m_field, value, m_reference));
        return;
    }
    const QString typed = m_other->text().simplified();
    if (typed.isEmpty()) return m_error->say(tr("Choose a value by its digit, or type another one."));
    const auto value = typedFieldValue(m_field.kind, typed, vietnamToday(m_clock));
    if (!value) return m_error->say(value.error());
    Q_EMIT settled(*value, typed);
}

void FieldPanel::say(const Error& error) { m_error->say(error); }

bool FieldPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_other && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter) return false;
        settle();
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease)
        for (int i = 0; i < m_frames.size(); ++i)
            if (m_frames[i] == watched) choose(i + 1);
    return QWidget::eventFilter(watched, event);
}

} // namespace noi
