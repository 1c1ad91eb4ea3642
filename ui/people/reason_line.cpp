#include "ui/people/reason_line.h"

#include "ui/kit/pick_field.h"
#include "ui/people/person_form_fields.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace noi
{

ReasonLine::ReasonLine(const QString& name, const QStringList& usualReasons, QWidget* parent)
    : QFrame(parent), m_what(new QLabel(this)),
      m_reason(new PickField(
          [usualReasons](const QString& typed) { return matchingNames(usualReasons, typed); }, this)),
      m_problem(new QLabel(this))
{
    setObjectName(name);
    setRole(this, QStringLiteral("card"));
    m_reason->setObjectName(name + QStringLiteral("Reason"));
    m_reason->setFreeText(true);
    m_reason->setPlaceholderText(tr("Why? Down shows the usual reasons"));
    m_reason->installEventFilter(this);
    m_problem->setObjectName(name + QStringLiteral("Error"));
    setRole(m_problem, QStringLiteral("error"));
    auto* doIt = new QPushButton(tr("Do it") + QStringLiteral("   Enter"), this);
    doIt->setObjectName(name + QStringLiteral("Do"));
    setRole(doIt, QStringLiteral("primary"));
    auto* back = new QPushButton(tr("Back") + QStringLiteral("   Esc"), this);
    back->setObjectName(name + QStringLiteral("Back"));
    connect(doIt, &QPushButton::clicked, this, &ReasonLine::take);
    connect(back, &QPushButton::clicked, this, &ReasonLine::left);

    auto* line = new QHBoxLayout;
    line->addWidget(m_reason, 1);
    line->addWidget(doIt);
    line->addWidget(back);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_what);
    column->addLayout(line);
    column->addWidget(m_problem);
    hide();
}

void ReasonLine::ask(const QString& what)
{
    m_what->setText(what);
    m_reason->setPicked({});
    m_reason->clear();
    m_problem->hide();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonLine::take()
{
    m_reason->settle();
    const QString reason = m_reason->text().simplified();
    m_problem->setVisible(reason.isEmpty());
    if (reason.isEmpty())
        return m_problem->setText(sign(Meaning::Stop) + u' ' +
                                  tr("A reason is needed: it stays in the file with the record."));
    hide();
    Q_EMIT given(reason);
}

bool ReasonLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return QFrame::eventFilter(watched, event);
    take();
    return true;
}

} // namespace noi
