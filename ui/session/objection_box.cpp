#include "ui/session/objection_box.h"

#include "ui/kit/error_line.h"
#include "ui/kit/objection_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

ObjectionBox::ObjectionBox(const SessionParts& parts, QWidget* parent)
    : QFrame(parent), m_parts(parts), m_title(new QLabel(this)), m_sentences(new QLabel(this)),
      m_notes(new QLabel(this)), m_reasonLabel(new QLabel(tr("Reason for &giving it all the same"), this)),
      m_reason(new QLineEdit(this)), m_error(new ErrorLine(this)),
      m_confirm(new QPushButton(tr("Record a&gainst the schedule"), this))
{
    setObjectName(QStringLiteral("objectionBox"));
    const std::pair<QWidget*, const char*> names[] = {
        {m_title, "objectionTitle"},  {m_sentences, "objections"}, {m_notes, "checkNotes"},
        {m_reason, "overrideReason"}, {m_error, "overrideError"},  {m_confirm, "confirmOverride"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    setRole(m_title, QStringLiteral("heading"));
    setRole(m_sentences, QStringLiteral("strong"));
    m_reasonLabel->setBuddy(m_reason);
    m_confirm->setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit(this) * 3 / 2, gridUnit(this), gridUnit(this), gridUnit(this));
    column->setSpacing(gridUnit(this) / 2);
    for (QLabel* label : {m_title, m_sentences, m_notes}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    for (QWidget* field : {static_cast<QWidget*>(m_reasonLabel), static_cast<QWidget*>(m_reason),
                           static_cast<QWidget*>(m_error), static_cast<QWidget*>(m_confirm)})
        column->addWidget(field);
    m_reason->installEventFilter(this);
    m_confirm->installEventFilter(this);
    connect(m_confirm, &QPushButton::clicked, this, &ObjectionBox::confirm);
    show(DoseCheck());
}

void ObjectionBox::show(const DoseCheck& check)
{
    m_objects = check.objects();
    QStringList sentences, notes;
    for (const Objection& one : check.objections)
        sentences += QStringLiteral("✕ ") +
                     objectionWords(one, m_parts.today(), m_parts.products, m_parts.schedule) + u'.';
    if (check.birthUnknown)
        notes += tr("The birth date is not known, so the schedule could not be checked: ask for it.");
    for (const Objection& one : check.notes)
        notes += noteWords(one, m_parts.schedule);
    m_title->setText(tr("Not by the schedule"));
    m_sentences->setText(sentences.join(u'\n'));
    m_notes->setText(notes.join(u'\n'));
    m_reason->clear();
    m_error->clearError();
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_sentences),
                            static_cast<QWidget*>(m_reasonLabel), static_cast<QWidget*>(m_reason),
                            static_cast<QWidget*>(m_confirm)})
        widget->setVisible(m_objects);
    m_notes->setVisible(!notes.isEmpty());
    paint(m_objects ? Meaning::Stop : Meaning::Neutral);
    setVisible(m_objects || !notes.isEmpty());
}

void ObjectionBox::askForReason() { m_reason->setFocus(); }

QString ObjectionBox::reason() const { return m_reason->text().simplified(); }

void ObjectionBox::confirm()
{
    if (reason().isEmpty()) {
        m_error->say(tr("Write why it is given all the same: the reason stays in the file."));
        m_reason->setFocus();
        Q_EMIT grown();
        return;
    }
    Q_EMIT overridden();
}

bool ObjectionBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return QFrame::eventFilter(watched, event);
    // Enter after the reason only leads on to the button: no row of Enters records by itself.
    if (watched == m_confirm || reason().isEmpty())
        confirm();
    else
        m_confirm->setFocus();
    return true;
}

void ObjectionBox::paint(Meaning meaning)
{
    setStyleSheet(QStringLiteral("#objectionBox { background: %1; border: none; border-left: %2px solid %3; }"
                                 "#objectionTitle, #objections { color: %3; }")
                      .arg(paleColour(meaning).name())
                      .arg(gridUnit(this) / 2)
                      .arg(colour(meaning).name()));
}

} // namespace noi
