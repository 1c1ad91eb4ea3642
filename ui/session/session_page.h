#pragma once

#include "ui/session/session_parts.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace noi
{

class LateEntry;
class SessionChooser;
class SessionRoom;

/// Buổi tiêm chủng (F3): choosing a session, working in it, and entering its paper sheet.
class SessionPage : public Page
{
    Q_OBJECT
public:
    explicit SessionPage(SessionParts parts, QWidget* parent = nullptr);

    /// Nothing, or a person's id (qint64): they are received in the open session.
    void open(const QVariant& what) override;
    bool takeScan(const QByteArray& code) override;
    void userChanged(const LoggedIn& user) override;
    void retranslate() override;

    void openSession(Id session);
    /// Someone was registered, or chosen elsewhere: they are received (or put in the paper sheet's line).
    void receive(const PersonLine& person);

Q_SIGNALS:
    /// Nobody found: register what was typed, or what the card says (as it was scanned; empty when typed).
    void registerPerson(const QString& typed, const QByteArray& scanned);

private:
    void build();
    void showRoom();
    void takeCard(const Scan& scan, const QByteArray& code);

    SessionParts m_parts;
    QStackedWidget* m_stack = nullptr;
    SessionChooser* m_chooser = nullptr;
    SessionRoom* m_room = nullptr;
    LateEntry* m_late = nullptr;
    bool m_opened = false;
};

} // namespace noi
