#include "ui/session/session_page.h"

#include "ui/kit/error_text.h"
#include "ui/session/late_entry.h"
#include "ui/session/session_chooser.h"
#include "ui/session/session_room.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace noi
{

SessionPage::SessionPage(SessionParts parts, QWidget* parent) : Page(parent), m_parts(std::move(parts))
{
    setObjectName(QStringLiteral("sessionPage"));
    auto* column = new QVBoxLayout(this);
    const int margin = gridUnit(this) * 3 / 2;
    column->setContentsMargins(margin, gridUnit(this), margin, gridUnit(this));
    build();
}

void SessionPage::build()
{
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("sessionStack"));
    m_chooser = new SessionChooser(m_parts);
    m_room = new SessionRoom(m_parts);
    m_late = new LateEntry(m_parts);
    for (QWidget* part :
         {static_cast<QWidget*>(m_chooser), static_cast<QWidget*>(m_room), static_cast<QWidget*>(m_late)})
        m_stack->addWidget(part);
    layout()->addWidget(m_stack);
    connect(m_chooser, &SessionChooser::chosen, this, &SessionPage::openSession);
    connect(m_room, &SessionRoom::otherWanted, this, [this] {
        m_chooser->load(false);
        m_stack->setCurrentWidget(m_chooser);
        m_chooser->takeFocus();
    });
    connect(m_room, &SessionRoom::paperWanted, this, [this] {
        m_late->open(m_room->flow().board());
        m_stack->setCurrentWidget(m_late);
        m_late->takeFocus();
    });
    connect(m_late, &LateEntry::finished, this, [this] { openSession(m_room->flow().session()); });
    const auto registerTyped = [this](const QString& typed) { Q_EMIT registerPerson(typed, {}); };
    connect(m_room, &SessionRoom::registerWanted, this, registerTyped);
    connect(m_late, &LateEntry::registerWanted, this, registerTyped);
}

void SessionPage::open(const QVariant& what)
{
    if (!m_opened) m_chooser->load(true);
    m_opened = true;
    if (const Id person{what.toLongLong()}; person && m_room->flow().isOpen())
        m_room->receive(person, {});
    else if (m_stack->currentWidget() == m_room)
        m_room->takeFocus();
    else if (m_stack->currentWidget() == m_late)
        m_late->takeFocus();
    else
        m_chooser->takeFocus();
}

void SessionPage::openSession(Id session)
{
    m_room->openSession(session);
    m_stack->setCurrentWidget(m_room);
    m_room->takeFocus();
}

void SessionPage::receive(const PersonLine& person)
{
    if (m_stack->currentWidget() == m_late)
        m_late->takePerson(person);
    else if (m_stack->currentWidget() == m_room)
        m_room->receive(person.person, person.fullName);
}

bool SessionPage::takeScan(const QByteArray& code)
{
    if (m_stack->currentWidget() == m_chooser) return false;
    const Result<Scan> scan = readScan(code, m_parts.today());
    if (!scan) {
        m_parts.feedback.say(Meaning::Stop, errorText(scan.error()));
        return true;
    }
    if (!std::holds_alternative<Gs1Message>(*scan))
        takeCard(*scan, code);
    else if (m_stack->currentWidget() == m_late)
        m_late->takeVial(*scan);
    else
        m_room->takeVial(*scan);
    return true;
}

void SessionPage::takeCard(const Scan& scan, const QByteArray& code)
{
    whenDone(m_parts.people.byScan(scan), this, [this, code](const Result<QList<PersonLine>>& people) {
        if (!people) return m_parts.feedback.say(Meaning::Stop, errorText(people.error()));
        if (people->size() == 1) return receive(people->first());
        if (people->isEmpty()) {
            m_room->sayUnknownCard();
            Q_EMIT registerPerson({}, code);
            return;
        }
        m_parts.feedback.say(Meaning::Late,
                             tr("%n people are registered under this card: type the name to choose.", nullptr,
                                static_cast<int>(people->size())));
    });
}

void SessionPage::userChanged(const LoggedIn&) { m_room->userChanged(); }

void SessionPage::retranslate()
{
    // A change of language is rare: everything is built anew, and the session that was open is opened again.
    const Id session = m_room->flow().session();
    delete m_stack;
    build();
    if (session)
        openSession(session);
    else if (m_opened)
        m_chooser->load(false);
}

} // namespace noi
