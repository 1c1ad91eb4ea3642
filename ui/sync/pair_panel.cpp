#include "ui/sync/pair_panel.h"

#include "ui/kit/badge.h"
#include "ui/kit/error_line.h"
#include "ui/people/reason_line.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

PairPanel::PairPanel(const QString& name, const QStringList& usualReasons, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_why(new Badge(this)),
      m_reason(new ReasonLine(name + QStringLiteral("Line"), usualReasons, this)),
      m_error(new ErrorLine(this))
{
    setObjectName(name);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_why->setObjectName(name + QStringLiteral("Why"));
    m_error->setObjectName(name + QStringLiteral("Error"));
    setRole(m_title, QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this));
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_why, m_reason, m_error})
        column->addWidget(part);
    column->addStretch();
    connect(m_reason, &ReasonLine::given, this, [this](const QString& reason) {
        const int number = m_chosen;
        if (number > 0) Q_EMIT decided(number, reason);
    });
    connect(m_reason, &ReasonLine::left, this, [this] {
        m_chosen = 0;
        m_reason->hide();
        Q_EMIT left();
    });
}

void PairPanel::show(const QString& title, const QString& why, const QList<Compared>& lines,
                     const QList<Decision>& decisions)
{
    m_title->setText(title);
    m_why->say(Meaning::Late, why);
    m_chosen = 0;
    m_reason->hide();
    m_error->clearError();
    fill(lines);
    offer(decisions);
}

void PairPanel::fill(const QList<Compared>& lines)
{
    if (m_table) {
        m_table->hide();
        m_table->deleteLater();
    }
    const int unit = gridUnit(this);
    auto* frame = new QFrame(this);
    setRole(frame, QStringLiteral("card"));
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit / 2);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    for (int row = 0; row < lines.size(); ++row) {
        const Compared& line = lines[row];
        auto* label = new QLabel(line.label, frame);
        setRole(label, QStringLiteral("hint"));
        auto* differs = new QLabel(line.differs() ? sign(Meaning::Late) : QString(), frame);
        setRole(differs, QStringLiteral("late"));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(differs, row, 1, Qt::AlignTop);
        int column = 2;
        for (const QString& text : {line.left, line.right}) {
            auto* cell = new QLabel(text.isEmpty() ? QStringLiteral("–") : text, frame);
            cell->setObjectName(QStringLiteral("%1Cell%2_%3").arg(objectName()).arg(row).arg(column - 1));
            cell->setWordWrap(true);
            cell->setMinimumWidth(1);
            if (line.differs()) setRole(cell, QStringLiteral("strong"));
            grid->addWidget(cell, row, column++, Qt::AlignTop);
        }
    }
    m_table = frame;
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, frame);
}

void PairPanel::offer(const QList<Decision>& decisions)
{
    m_decisions = decisions;
    if (m_buttons) {
        m_buttons->hide();
        m_buttons->deleteLater();
    }
    m_buttons = new QWidget(this);
    auto* line = new QVBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit(this) / 2);
    for (int i = 0; i < decisions.size(); ++i) {
        auto* button =
            new QPushButton(QStringLiteral("%1   %2").arg(i + 1).arg(decisions[i].words), m_buttons);
        button->setObjectName(QStringLiteral("%1Decision%2").arg(objectName()).arg(i + 1));
        button->setEnabled(decisions[i].allowed);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i + 1); });
        line->addWidget(button, 0, Qt::AlignLeft);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(3, m_buttons);
}

void PairPanel::choose(int number)
{
    if (number < 1 || number > m_decisions.size() || !m_decisions[number - 1].allowed) return;
    m_chosen = number;
    m_error->clearError();
    m_reason->ask(m_decisions[number - 1].what);
}

void PairPanel::say(const Error& error) { m_error->say(error); }

} // namespace noi
