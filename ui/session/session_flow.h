#pragma once

#include "ui/session/session_parts.h"

#include <QObject>

namespace noi
{

/// The steps of a vaccination day as the page takes them: writes through the source, tells what was done and
/// how to take it back, and brings the board up to date. No widgets.
class SessionFlow : public QObject
{
    Q_OBJECT
public:
    explicit SessionFlow(SessionParts& parts, QObject* parent = nullptr) : QObject(parent), m_parts(parts) {}

    void open(Id session); ///< boardChanged follows, or failed
    void reload();
    [[nodiscard]] const SessionBoard& board() const { return m_board; }
    [[nodiscard]] Id session() const { return m_board.session.id; }
    [[nodiscard]] bool isOpen() const { return session() && m_board.session.value.closedAt.isNull(); }

    void receive(Id person, const QString& name); ///< arrived follows
    void screen(const Screening& screening, const QString& name);
    void inject(const Injection& injection, const QString& name, const QString& vaccine);
    /// Before the half hour is over, or without a dose, there is a reason.
    void leave(Id visit, const QString& name, const QString& reason);
    void back(Id visit);
    void voidDose(Id dose, Id visit, const QString& reason);
    void discardVial(Id vial, const QString& reason, const QString& said);
    /// Discards these vials first. A reason means that it was stopped early.
    void closeSession(const QList<Id>& vials, const QString& discardReason, const QString& stopReason);
    void addReaction(const Reaction& reaction);
    void suspendLot(const QString& product, const QString& lot, const QString& reason, Id reaction);

Q_SIGNALS:
    void boardChanged();
    void failed(const noi::Error& error);
    void arrived(noi::Id visit);
    void screened(noi::Id visit);
    void injected(noi::Id visit, noi::Id dose);
    void left(noi::Id visit);
    void reacted(noi::Id reaction);

private:
    /// Reports a failure, else reloads and then goes on with what was written. One write at a time: an Enter
    /// pressed twice must not record twice.
    template <class T, class Then> void write(QFuture<Result<T>> future, Then then);
    template <class Then> void reloadThen(Then then);
    void undo(Id fact); ///< voids what was recorded a moment ago

    SessionParts& m_parts;
    SessionBoard m_board;
    int m_reload = 0;
    bool m_writing = false;
};

} // namespace noi
