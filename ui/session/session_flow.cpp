#include "ui/session/session_flow.h"

#include "ui/session/board_columns.h"

namespace noi
{

template <class Then> void SessionFlow::reloadThen(Then then)
{
    const int reload = ++m_reload;
    whenDone(m_parts.source.board(session()), this, [this, reload, then](const Result<SessionBoard>& board) {
        if (!board) {
            Q_EMIT failed(board.error());
            return;
        }
        if (reload == m_reload) {
            m_board = *board;
            Q_EMIT boardChanged();
        }
        then();
    });
}

template <class T, class Then> void SessionFlow::write(QFuture<Result<T>> future, Then then)
{
    m_writing = true;
    whenDone(future, this, [this, then](const Result<T>& result) {
        m_writing = false;
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        reloadThen([then, result] { then(result); });
    });
}

void SessionFlow::open(Id session)
{
    m_board = {};
    m_board.session.id = session;
    reload();
}

void SessionFlow::reload()
{
    reloadThen([] {});
}

void SessionFlow::receive(Id person, const QString& name)
{
    if (m_writing) return;
    write(m_parts.source.receive(session(), person), [this, name](const Result<Id>& visit) {
        const BoardPerson* there = personOf(m_board, *visit);
        m_parts.feedback.say(
            Meaning::Done, tr("%1 is received.").arg(name.isEmpty() && there ? there->line.fullName : name));
        Q_EMIT arrived(*visit);
    });
}

void SessionFlow::screen(const Screening& screening, const QString& name)
{
    if (m_writing) return;
    write(m_parts.source.screen(screening), [this, screening, name](const Result<Id>& id) {
        const QString said =
            screening.result == Screening::Result::Eligible    ? tr("%1 may be vaccinated.").arg(name)
            : screening.result == Screening::Result::Postponed ? tr("%1: postponed.").arg(name)
                                                               : tr("%1: contraindicated.").arg(name);
        const Id fact = *id;
        m_parts.feedback.offerUndo(said, [this, fact, visit = screening.visit] {
            write(m_parts.source.voidFact(fact, tr("Undone right after recording")),
                  [this, visit](const Result<Id>&) { Q_EMIT arrived(visit); });
        });
        Q_EMIT screened(screening.visit);
    });
}

void SessionFlow::inject(const Injection& injection, const QString& name, const QString& vaccine)
{
    if (m_writing) return;
    write(m_parts.source.inject(injection),
          [this, visit = injection.visit, name, vaccine](const Result<Id>& id) {
              const Id dose = *id;
              m_parts.feedback.offerUndo(tr("Recorded: %1 for %2.").arg(vaccine, name), [this, dose, visit] {
                  voidDose(dose, visit, tr("Undone right after recording"));
              });
              Q_EMIT injected(visit, dose);
          });
}

void SessionFlow::leave(Id visit, const QString& name, const QString& reason)
{
    if (m_writing) return;
    write(m_parts.source.leave(visit, reason), [this, visit, name](const Result<void>&) {
        m_parts.feedback.offerUndo(tr("%1 went home.").arg(name), [this, visit] { back(visit); });
        Q_EMIT left(visit);
    });
}

void SessionFlow::back(Id visit)
{
    write(m_parts.source.back(visit), [this, visit](const Result<void>&) { Q_EMIT arrived(visit); });
}

void SessionFlow::voidDose(Id dose, Id visit, const QString& reason)
{
    write(m_parts.source.voidFact(dose, reason), [this, visit](const Result<Id>&) {
        m_parts.feedback.say(Meaning::Late, tr("The dose does not count any more; it stays in the history."));
        Q_EMIT arrived(visit);
    });
}

void SessionFlow::discardVial(Id vial, const QString& reason, const QString& said)
{
    if (m_writing) return;
    write(m_parts.source.discardVial(vial, reason),
          [this, said](const Result<void>&) { m_parts.feedback.say(Meaning::Done, said); });
}

void SessionFlow::closeSession(const QList<Id>& vials, const QString& discardReason,
                               const QString& stopReason)
{
    if (m_writing) return;
    if (!vials.isEmpty()) {
        write(m_parts.source.discardVial(vials.first(), discardReason),
              [this, rest = vials.mid(1), discardReason, stopReason](const Result<void>&) {
                  closeSession(rest, discardReason, stopReason);
              });
        return;
    }
    write(m_parts.source.closeSession(session(), stopReason), [this, stopReason](const Result<void>&) {
        m_parts.feedback.say(stopReason.isEmpty() ? Meaning::Done : Meaning::Stop,
                             stopReason.isEmpty() ? tr("The session is closed.")
                                                  : tr("The session is stopped."));
    });
}

void SessionFlow::undo(Id fact)
{
    write(m_parts.source.voidFact(fact, tr("Undone right after recording")), [](const Result<Id>&) {});
}

void SessionFlow::addReaction(const Reaction& reaction)
{
    if (m_writing) return;
    write(m_parts.source.addReaction(reaction), [this](const Result<Id>& id) {
        const Id fact = *id;
        m_parts.feedback.offerUndo(tr("The reaction is recorded."), [this, fact] { undo(fact); });
        Q_EMIT reacted(fact);
    });
}

void SessionFlow::suspendLot(const QString& product, const QString& lot, const QString& reason, Id reaction)
{
    write(m_parts.source.suspendLot(product, lot, reason, reaction), [this, lot](const Result<Id>& id) {
        const Id fact = *id;
        m_parts.feedback.offerUndo(tr("Lot %1 is suspended at every site.").arg(lot),
                                   [this, fact] { undo(fact); });
    });
}

} // namespace noi
