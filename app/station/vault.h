#pragma once

#include "app/station/data_folder.h"
#include "core/service/service_context.h"
#include "core/store/key_file.h"
#include "core/store/store_thread.h"

#include <functional>
#include <memory>
#include <optional>

namespace noi
{

/// The station's records, opened once with a password and worked on by one user after another. Lives on the
/// screen's thread; what it is asked runs on the store's.
class Vault
{
public:
    /// All outlive the vault.
    Vault(DataFolder folder, const Clock& clock, const Reference& reference, Machine machine);
    ~Vault();

    [[nodiscard]] const DataFolder& folder() const { return m_folder; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] bool isOpen() const { return m_room != nullptr; }
    [[nodiscard]] const QByteArray& key() const { return m_key; }

    /// Who works now; null while locked. Every use case runs as this user.
    void setActor(const std::optional<Actor>& actor) { m_actor = actor; }
    [[nodiscard]] const std::optional<Actor>& actor() const { return m_actor; }
    /// Whether whoever works now has a permission (a key of the permissions pack).
    [[nodiscard]] bool may(const char* permission) const
    {
        return m_actor && m_reference.roles.may(m_actor->role, QString::fromLatin1(permission));
    }

    /// The open store and all that works on it. Made and used on the store's thread only.
    struct Room {
        std::unique_ptr<Store> store;
        std::unique_ptr<ServiceContext> context;
    };
    /// For work that outlasts one question; gone once the store is closed.
    [[nodiscard]] std::weak_ptr<Room> room() const { return m_room; }
    /// What opening takes; runs on the store's thread.
    struct Opened {
        std::shared_ptr<Room> room;
        QByteArray key;
    };
    [[nodiscard]] static Result<Opened> openStore(const DataFolder& folder, const QByteArray& key,
                                                  const Clock& clock, const Reference& reference,
                                                  const Machine& machine);
    [[nodiscard]] const Reference& reference() const { return m_reference; }
    [[nodiscard]] const Machine& machine() const { return m_machine; }
    void take(const Opened& opened);
    /// Lets go of the database, so that a backup can take its place. Returns when nobody uses it any more.
    void close();

    /// Any work on the store's thread.
    template <class Job> auto background(Job job) { return m_thread.run(std::move(job)); }

    /// Called on the store's thread after a job has written something. Set once, before the store is opened.
    void setOnWrite(std::function<void()> wrote)
    {
        m_wrote = std::make_shared<std::function<void()>>(std::move(wrote));
    }
    /// Called by close() before it lets go: whoever works on the store by themselves stops.
    void setBeforeClosing(std::function<void()> closing) { m_closing = std::move(closing); }

    /// `job(Room&)` as the program itself, whoever works now; Refused while the store is not open.
    template <class Job> auto asProgram(Job job) -> QFuture<std::invoke_result_t<Job, Room&>>
    {
        using Told = std::invoke_result_t<Job, Room&>;
        return m_thread.run([room = m_room, wrote = m_wrote, job = std::move(job)]() mutable -> Told {
            if (!room)
                return Error{ErrorKind::Refused,
                             QT_TRANSLATE_NOOP("Error", "The screen is locked. Log in first.")};
            const Writing writing(*room, wrote);
            return job(*room);
        });
    }

    /// `job(ServiceContext&, const Actor&)` as the user who works now; Refused while nobody does.
    template <class Job>
    auto ask(Job job) -> QFuture<std::invoke_result_t<Job, ServiceContext&, const Actor&>>
    {
        using Told = std::invoke_result_t<Job, ServiceContext&, const Actor&>;
        return m_thread.run(
            [room = m_room, actor = m_actor, wrote = m_wrote, job = std::move(job)]() mutable -> Told {
                if (!room || !actor)
                    return Error{ErrorKind::Refused,
                                 QT_TRANSLATE_NOOP("Error", "The screen is locked. Log in first.")};
                const Writing writing(*room, wrote);
                return job(*room->context, *actor);
            });
    }

private:
    using Wrote = std::shared_ptr<std::function<void()>>;
    /// Tells of it where the journal grew while it lived.
    class Writing
    {
    public:
        Writing(Room& room, Wrote wrote)
            : m_store(*room.store), m_wrote(std::move(wrote)), m_before(m_store.changes().mark())
        {
        }
        ~Writing()
        {
            if (m_wrote && *m_wrote && m_store.changes().mark() != m_before) (*m_wrote)();
        }
        Q_DISABLE_COPY_MOVE(Writing)

    private:
        Store& m_store;
        Wrote m_wrote;
        quint64 m_before;
    };

    DataFolder m_folder;
    const Clock& m_clock;
    const Reference& m_reference;
    Machine m_machine;
    StoreThread m_thread;
    std::shared_ptr<Room> m_room;
    QByteArray m_key;
    std::optional<Actor> m_actor;
    Wrote m_wrote;
    std::function<void()> m_closing;
};

} // namespace noi
