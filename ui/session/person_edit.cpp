#include "ui/session/person_edit.h"

#include "ui/session/session_parts.h"
#include "ui/session/session_words.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace noi
{

namespace
{
constexpr int mostFound = 8;
}

QString personDetail(const PersonLine& person)
{
    QStringList parts{dayText(person.birth)};
    if (!person.motherName.isEmpty())
        parts += QCoreApplication::translate("Session", "mother %1").arg(person.motherName);
    parts += {person.hamlet, person.matchedIdentifier};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

PersonEdit::PersonEdit(SessionPeople& people, QWidget* parent)
    : QLineEdit(parent), m_people(people), m_list(new DropList(this))
{
    connect(this, &QLineEdit::textEdited, this, &PersonEdit::ask);
    connect(m_list, &DropList::chosen, this, &PersonEdit::take);
}

PersonEdit::~PersonEdit() { delete m_list; }

void PersonEdit::begin(const QString& typed)
{
    setFocus();
    setText(typed);
    ask(typed);
}

void PersonEdit::setPerson(const PersonLine& person)
{
    m_person = person.person;
    setText(person.fullName);
    m_list->hide();
    ++m_question; // an answer still on its way is about something else
    m_answered = m_question;
}

void PersonEdit::ask(const QString& typed)
{
    m_person = {};
    const int question = ++m_question;
    if (typed.trimmed().isEmpty()) {
        m_answered = question;
        return m_list->hide();
    }
    whenDone(m_people.find(typed, mostFound), this, [this, question](const Result<QList<PersonLine>>& found) {
        if (question != m_question) return;
        m_answered = question;
        offer(found.valueOr({}));
        if (m_enterWaits && m_list->marked()) {
            m_enterWaits = false;
            take(PickItem(*m_list->marked()));
        }
    });
}

void PersonEdit::offer(const QList<PersonLine>& people)
{
    m_found = people;
    QList<PickItem> items;
    for (qsizetype i = 0; i < people.size(); ++i)
        items.append({people[i].fullName, personDetail(people[i]), static_cast<int>(i)});
    if (m_registering) items.append({tr("Register “%1”").arg(text().trimmed()), tr("not in the list"), -1});
    m_list->offer(items);
}

void PersonEdit::take(const PickItem& item)
{
    const int index = item.value.toInt();
    const QString typed = text().trimmed();
    m_list->hide();
    if (index < 0) {
        clear();
        Q_EMIT registerWanted(typed);
    } else if (index < m_found.size()) {
        const PersonLine person = m_found[index];
        setPerson(person);
        Q_EMIT chosen(person);
    }
}

void PersonEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_list->takeKey(event->key())) return;
    if (event->key() == Qt::Key_Escape && !m_list->isHidden()) return m_list->hide();
    if (enter && m_answered != m_question) {
        m_enterWaits = true;
        return;
    }
    if (enter && m_list->marked()) return take(PickItem(*m_list->marked()));
    m_enterWaits = false;
    QLineEdit::keyPressEvent(event);
}

void PersonEdit::focusOutEvent(QFocusEvent* event)
{
    m_enterWaits = false;
    if (m_list) m_list->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace noi
