#include "ui/reports/period_chooser.h"

#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/named.h"
#include "ui/reports/period_choice.h"
#include "ui/reports/report_words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace noi
{

using report::Period;

namespace
{

constexpr std::array kinds{Period::Kind::Month, Period::Kind::Quarter, Period::Kind::HalfYear,
                           Period::Kind::Year, Period::Kind::Days};

QPushButton* arrow(const QString& text, const QString& tip, const char* name, QWidget* parent)
{
    auto* button = named(new QPushButton(text, parent), name);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

PeriodChooser::PeriodChooser(QDate today, std::function<QString()> language, QWidget* parent)
    : QWidget(parent), m_today(today), m_language(std::move(language)),
      m_kind(named(new ChoiceField(this), "periodKind")), m_name(named(new QLabel(this), "periodName")),
      m_days(new QWidget(this)), m_from(named(new DateField({.needsDay = true}, m_days), "periodFrom")),
      m_to(named(new DateField({.needsDay = true}, m_days), "periodTo"))
{
    setObjectName(QStringLiteral("periodChooser"));
    auto* neighbours = new QWidget(this);
    m_before = arrow(QStringLiteral("←"), tr("The period before (Alt+←)"), "periodBefore", neighbours);
    m_after = arrow(QStringLiteral("→"), tr("The period after (Alt+→)"), "periodAfter", neighbours);
    auto* near = new QHBoxLayout(neighbours);
    near->setContentsMargins(0, 0, 0, 0);
    near->addWidget(m_before);
    near->addWidget(m_name);
    near->addWidget(m_after);
    setRole(m_name, QStringLiteral("heading"));
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setMinimumWidth(22 * gridUnit(this));
    QList<ChoiceField::Choice> choices;
    for (const Period::Kind kind : kinds)
        choices += {kindName(kind), int(kind)};
    m_kind->setChoices(choices);
    auto* days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    for (DateField* field : {m_from, m_to}) {
        field->setToday(today);
        field->setFixedWidth(27 * gridUnit(this));
    }
    days->addWidget(new QLabel(tr("from"), m_days));
    days->addWidget(m_from);
    days->addWidget(new QLabel(tr("to"), m_days));
    days->addWidget(m_to);
    auto* line = new FlowLayout; // on a narrow screen in two rows
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit(this));
    setLayout(line);
    for (QWidget* part : {static_cast<QWidget*>(m_kind), neighbours, m_days})
        line->addWidget(part);
    connect(m_kind, &ChoiceField::valueChanged, this, [this](const QVariant& kind) {
        if (!m_filling && kind.isValid()) takeKind(kind.toInt());
    });
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_from, &QLineEdit::returnPressed, this, [this] { m_to->setFocus(); });
    connect(m_to, &QLineEdit::returnPressed, this, &PeriodChooser::takeDays);
}

void PeriodChooser::setPeriod(const Period& period)
{
    m_period = period;
    fill();
}

void PeriodChooser::turn(int direction)
{
    setPeriod(direction < 0 ? m_period.before() : periodAfter(m_period));
    Q_EMIT chosen(m_period);
}

void PeriodChooser::chooseKind(int kind)
{
    m_kind->setValue(int(kinds[size_t(kind)]));
    if (kinds[size_t(kind)] == Period::Kind::Days) m_from->setFocus(Qt::ShortcutFocusReason);
}

void PeriodChooser::takeKind(int kind)
{
    const auto wanted = static_cast<Period::Kind>(kind);
    if (wanted == m_period.kind) return;
    setPeriod(wanted == Period::Kind::Days ? Period{wanted, m_period.from, m_period.to}
                                           : lastEnded(wanted, m_today));
    Q_EMIT chosen(m_period);
}

void PeriodChooser::takeDays()
{
    for (DateField* field : {m_from, m_to}) {
        field->settle();
        if (field->date().precision() != PartialDate::Precision::Day) return field->setFocus();
    }
    const QDate one = m_from->date().earliest(), other = m_to->date().earliest();
    setPeriod({Period::Kind::Days, std::min(one, other), std::max(one, other)});
    Q_EMIT chosen(m_period);
}

void PeriodChooser::fill()
{
    m_filling = true;
    m_kind->setValue(int(m_period.kind));
    m_name->setText(periodName(m_period, m_language()));
    m_from->setDate(PartialDate::ofDay(m_period.from));
    m_to->setDate(PartialDate::ofDay(m_period.to));
    m_days->setVisible(m_period.kind == Period::Kind::Days);
    m_name->setVisible(m_period.kind != Period::Kind::Days);
    m_filling = false;
}

} // namespace noi
