#include "ui/kit/pick_field.h"

#include <QKeyEvent>

namespace noi
{

PickField::PickField(PickSource source, QWidget* parent)
    : NotedEdit(parent), m_source(std::move(source)), m_list(new DropList(this))
{
    connect(this, &QLineEdit::textEdited, this, &PickField::typed);
    connect(m_list, &DropList::chosen, this, &PickField::take);
}

PickField::~PickField() { delete m_list; }

PickItem PickField::picked() const { return m_picked; }

void PickField::setPicked(const PickItem& item)
{
    m_list->hide();
    setText(item.text);
    setNote(item.detail);
    if (m_picked == item) return;
    m_picked = item;
    Q_EMIT pickedChanged(m_picked);
}

void PickField::settle()
{
    if (const PickItem* marked = m_list->marked())
        take(*marked);
    else
        m_list->hide();
}

std::optional<Error> PickField::problem() const
{
    if (isEmpty() || m_freeText || !m_picked.text.isEmpty()) return {};
    return Error{
        ErrorKind::BadInput,
        QT_TRANSLATE_NOOP("Error", "“%1” is not in the list: type a part of the name and choose a line."),
        {text()}};
}

void PickField::keyPressEvent(QKeyEvent* event)
{
    if (m_list->takeKey(event->key())) return;
    if (event->key() == Qt::Key_Down)
        return m_list->offer(m_source(m_picked.text.isEmpty() ? text() : QString()));
    if (event->key() == Qt::Key_Escape && !m_list->isHidden()) return m_list->hide();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_list->marked())
        return settle();
    NotedEdit::keyPressEvent(event);
}

void PickField::focusOutEvent(QFocusEvent* event)
{
    if (m_list) NotedEdit::focusOutEvent(event);
    if (m_list) m_list->hide();
}

void PickField::typed(const QString& text)
{
    setNote({});
    if (!m_picked.text.isEmpty() || m_picked.value.isValid()) {
        m_picked = {};
        Q_EMIT pickedChanged(m_picked);
    }
    m_list->offer(text.trimmed().isEmpty() ? QList<PickItem>() : m_source(text), !m_freeText);
}

void PickField::take(const PickItem& item) { setPicked(PickItem(item)); }

} // namespace noi
