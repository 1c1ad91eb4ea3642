#pragma once

#include "tests/ui/settings/fakes.h"
#include "ui/sync/lan_source.h"
#include "ui/sync/sync_source.h"

namespace noi::test::sync
{

/// Files instead of a person who chooses them.
class FileDialogs : public settings::AnsweringDialogs
{
public:
    QString fileToOpen(const QString& title, const QString&) override
    {
        asked.append(title);
        return toOpen.isEmpty() ? QString() : toOpen.takeFirst();
    }
    QString fileToSave(const QString& title, const QString& name, const QString&) override
    {
        asked.append(title);
        suggested.append(name);
        return toSave;
    }

    QStringList toOpen;
    QString toSave;
    QStringList asked, suggested;
};

/// Says what it was told to say, and notes what it was asked.
class FakeSync : public SyncSource
{
public:
    SyncState now;
    SyncDetails found;
    bool enrols = true, carries = true;
    QStringList calls;
    std::optional<Error> fails;
    StickReport report;
    QList<TicketAnswers> tickets;

    SyncState state() const override { return now; }
    bool mayEnrol() const override { return enrols; }
    bool mayCarry() const override { return carries; }
    QFuture<Result<SyncDetails>> details() override { return ready<Result<SyncDetails>>(found); }
    void syncNow() override { calls.append(QStringLiteral("now")); }
    QFuture<Result<void>> enrol(const TicketAnswers& ticket) override
    {
        tickets.append(ticket);
        if (fails) return ready<Result<void>>(*fails);
        LinkState link;
        link.talk = LinkState::Talk::Waiting;
        link.name = QStringLiteral("Tỉnh Gia Lai");
        now.links = {link};
        return ready<Result<void>>({});
    }
    QFuture<Result<StickReport>> writeStick(const QString& file, StickFor whom,
                                            const QByteArray& invitation) override
    {
        calls.append(QStringLiteral("write %1 %2 %3").arg(file).arg(int(whom)).arg(invitation.size()));
        return told();
    }
    QFuture<Result<StickReport>> readStick(const QString& file) override
    {
        calls.append(QStringLiteral("read ") + file);
        return told();
    }
    QFuture<Result<QByteArray>> invitation() override
    {
        return ready<Result<QByteArray>>(QByteArray("an invitation"));
    }
    void tell() { Q_EMIT changed(); }

private:
    QFuture<Result<StickReport>> told()
    {
        return ready<Result<StickReport>>(fails ? Result<StickReport>(*fails) : Result<StickReport>(report));
    }
};

/// The other PC of the station, as it was told to be.
class FakeLan : public LanSource
{
public:
    LanState now;
    bool changes = true;
    QStringList calls;
    std::optional<Error> fails;

    LanState state() const override { return now; }
    bool mayChange() const override { return changes; }
    Done rename(const QString& name) override
    {
        now.name = name;
        return did(QStringLiteral("rename ") + name);
    }
    Done share() override
    {
        now.role = LanState::Role::Sharing;
        return did(QStringLiteral("share"));
    }
    Done offerCode() override { return did(QStringLiteral("code")); }
    void look() override { calls.append(QStringLiteral("look")); }
    Done join(const QString& code) override
    {
        if (!fails) now.role = LanState::Role::Joined;
        return did(QStringLiteral("join ") + code);
    }
    Done leave() override
    {
        now.role = LanState::Role::Alone;
        return did(QStringLiteral("leave"));
    }
    void tell() { Q_EMIT changed(); }

private:
    Done did(const QString& what)
    {
        calls.append(what);
        return ready<Result<void>>(fails ? Result<void>(*fails) : Result<void>());
    }
};

} // namespace noi::test::sync
