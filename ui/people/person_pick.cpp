#include "ui/people/person_pick.h"

#include "ui/people/people_source.h"
#include "ui/people/person_words.h"

#include <QKeyEvent>
#include <QPointer>

#include <algorithm>

namespace noi
{

namespace
{
constexpr int offered = 8;
}

PersonPick::PersonPick(PeopleSource& source, Sex wanted, QWidget* parent)
    : NotedEdit(parent), m_source(source), m_wanted(wanted), m_list(new DropList(this))
{
    connect(this, &QLineEdit::textEdited, this, &PersonPick::typed);
    connect(m_list, &DropList::chosen, this, &PersonPick::take);
}

PersonPick::~PersonPick()
{
    // Once shown, the list is the window's child.
    if (const QPointer<DropList> list = m_list) delete list;
}

void PersonPick::setPicked(const PersonLine& line)
{
    m_latest.drop();
    m_list->hide();
    m_picked = line;
    setText(line.fullName);
    PersonLine rest = line;
    rest.matchedIdentifier.clear();
    setNote(personHint(rest));
}

void PersonPick::settle()
{
    if (const PickItem* marked = m_list->isHidden() ? nullptr : m_list->marked())
        take(*marked);
    else
        m_list->hide();
}

std::optional<Error> PersonPick::problem() const
{
    if (isEmpty() || m_picked.person) return {};
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "Nobody was chosen: type a part of the name and choose a line, "
                                            "or leave this empty."),
                 {}};
}

void PersonPick::keyPressEvent(QKeyEvent* event)
{
    if (m_list->takeKey(event->key())) return;
    if (event->key() == Qt::Key_Escape && !m_list->isHidden()) return m_list->hide();
    NotedEdit::keyPressEvent(event);
}

void PersonPick::focusOutEvent(QFocusEvent* event)
{
    NotedEdit::focusOutEvent(event);
    m_latest.drop();
    m_list->hide();
}

void PersonPick::typed()
{
    setNote({});
    if (m_picked.person) {
        m_picked = {};
        Q_EMIT pickedChanged();
    }
    if (text().trimmed().isEmpty()) {
        m_latest.drop();
        return m_list->hide();
    }
    m_latest.ask(this, m_source.find(text(), 2 * offered), [this](const Result<QList<PersonLine>>& found) {
        if (found.ok() && hasFocus()) offer(*found);
    });
}

void PersonPick::offer(const QList<PersonLine>& lines)
{
    m_found = lines;
    m_found.removeIf([this](const PersonLine& line) {
        return m_wanted != Sex::Unknown && line.sex != Sex::Unknown && line.sex != m_wanted;
    });
    m_found = m_found.mid(0, offered);
    QList<PickItem> items;
    for (const PersonLine& line : std::as_const(m_found))
        items += PickItem{line.fullName, personHint(line), line.person.value};
    m_list->offer(items);
}

void PersonPick::take(const PickItem& item)
{
    const Id id{item.value.toLongLong()};
    const auto found = std::find_if(m_found.cbegin(), m_found.cend(),
                                    [id](const PersonLine& line) { return line.person == id; });
    if (found == m_found.cend()) return;
    setPicked(PersonLine(*found));
    Q_EMIT pickedChanged();
}

} // namespace noi
