#include "app/station/joining.h"

#include "app/station/ticket_reading.h"
#include "core/model/user.h"
#include "core/store/registers.h"
#include "core/store/registers/session_register.h"
#include "ui/people/people_reference.h"

#include <QFile>

namespace noi
{

namespace
{

/// Nobody has a password for it, so nobody can read it any more.
Result<void> removeUnreadable(const DataFolder& folder)
{
    const auto keys = KeyFile::read(folder.keys());
    if (!keys) return keys.error();
    if (!keys->list().isEmpty())
        return Error{ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "This PC belongs to a station already.")};
    for (const char* end : {"", "-wal", "-shm"})
        QFile::remove(folder.database() + QLatin1String(end));
    return {};
}

/// A neighbour's code is a ticket's with more letters.
bool isNeighbours(const TicketAnswers& ticket) { return ticket.file.isEmpty() && readLanCode(ticket.code); }

Result<LoggedIn> proved(Vault::Room& room, Id user, const QString& pin)
{
    const auto account = readRecord<User>(room.store->database(), user);
    if (!account) return account.error();
    if (account->pinVerifier.isEmpty())
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP(
                         "Error", "You have no PIN yet. Set one on another PC of the station, or ask the "
                                  "head of the station.")};
    if (!pinFits(pin, account->pinVerifier))
        return Error{ErrorKind::WrongKey, QT_TRANSLATE_NOOP("Error", "The PIN is not right. Try again.")};
    const auto station = PlaceRegister(room.store->database()).station();
    if (!station) return station.error();
    room.context->station = station->id;
    return LoggedIn{user, account->name, account->role};
}

} // namespace

StationJoining::StationJoining(Vault& vault, Door& door, SyncDesk& sync, LanDesk& lan)
    : m_vault(vault), m_door(door), m_sync(sync), m_lan(lan)
{
    connect(&m_sync, &SyncSource::changed, this, &Joining::changed);
    connect(&m_sync, &SyncDesk::cameIn, this, &Joining::changed);
}

QFuture<Result<void>> StationJoining::begin(const TicketAnswers& ticket)
{
    giveUp(); // what an earlier try left open
    const auto read = isNeighbours(ticket) ? Result<wire::Ticket>(wire::Ticket()) : readTicket(ticket);
    const auto job = [read, folder = m_vault.folder(), &clock = m_vault.clock(),
                      &reference = m_vault.reference(),
                      machine = m_vault.machine()]() -> Result<Vault::Opened> {
        if (!read) return read.error();
        if (auto removed = removeUnreadable(folder); !removed) return removed.error();
        return Vault::openStore(folder, makeDatabaseKey(), clock, reference, machine);
    };
    return m_vault.background(job)
        .then(this,
              [this, ticket](const Result<Vault::Opened>& opened) -> QFuture<Result<void>> {
                  if (opened) {
                      m_vault.take(*opened);
                      return enrol(ticket);
                  }
                  return QtFuture::makeReadyFuture(Result<void>(opened.error()));
              })
        .unwrap();
}

QFuture<Result<void>> StationJoining::enrol(const TicketAnswers& ticket)
{
    auto answer = isNeighbours(ticket) ? m_lan.join(ticket.code) : m_sync.enrol(ticket);
    return answer.then(this, [this](const Result<void>& joined) -> Result<void> {
        const bool answered = progress().lastAnswerMs != 0;
        if (joined && answered) return joined;
        const auto problem = progress().problem;
        giveUp();
        if (!joined) return joined;
        return problem ? *problem
                       : Error{ErrorKind::Io,
                               QT_TRANSLATE_NOOP("Error",
                                                 "The province does not answer. The ticket was not used: try "
                                                 "again when the line is there.")};
    });
}

void StationJoining::giveUp() { m_vault.close(); }

LinkState StationJoining::progress() const
{
    return m_sync.state().links.value(0); // the one it joins by
}

QFuture<Result<QList<LoginName>>> StationJoining::users()
{
    return m_vault.asProgram(
        [&roles = m_vault.reference().roles](Vault::Room& room) -> Result<QList<LoginName>> {
            QList<LoginName> names;
            Database& database = room.store->database();
            if (!PlaceRegister(database).station()) return names; // it comes with them
            const auto users = readRecords<User>(database, QStringLiteral("ORDER BY r.id"));
            if (!users) return users.error();
            for (const auto& user : *users) {
                if (user.value.disabled) continue;
                QString role = user.value.role;
                for (const auto& known : roles.all())
                    if (known.code == role) role = inScreenLanguage(known.name);
                names.append({user.id, user.value.name, role});
            }
            return names;
        });
}

QFuture<Result<LoggedIn>> StationJoining::finish(Id user, const QString& pin, const QString& password)
{
    return m_vault
        .asProgram([folder = m_vault.folder(), key = m_vault.key(), user, pin,
                    password](Vault::Room& room) -> Result<LoggedIn> {
            const auto who = proved(room, user, pin);
            if (!who) return who;
            auto keys = KeyFile::read(folder.keys());
            if (!keys) return keys.error();
            if (auto put = keys->put(user, who->name, password, key); !put) return put.error();
            if (auto written = keys->write(folder.keys()); !written) return written.error();
            return who;
        })
        .then(this, [this](const Result<LoggedIn>& who) {
            if (who) m_door.letIn(*who);
            return who;
        });
}

} // namespace noi
