#pragma once

#include "app/station/line/https_line.h"
#include "app/station/line/news_watch.h"
#include "app/station/line/sync_runner.h"
#include "app/station/sticks.h"
#include "app/station/sync_diary.h"
#include "app/station/vault.h"
#include "core/store/registers/link_register.h"
#include "sync/client/enrolment.h"
#include "ui/sync/sync_source.h"

#include <QPromise>
#include <QTimer>

#include <memory>
#include <vector>

namespace noi
{

/// Runs every link of the open store, and tells the pages how they stand.
class SyncDesk : public SyncSource
{
    Q_OBJECT

public:
    /// How the station reaches a server; tests have servers without a network.
    using MakeLine = std::function<std::unique_ptr<Line>(const ServerAddress& server)>;

    /// Without `makeLine`: over HTTPS.
    explicit SyncDesk(Vault& vault, MakeLine makeLine = {});
    ~SyncDesk() override;

    /// The store is open: reads its links and begins to speak, unless it does already.
    void start();
    /// Before the store closes.
    void stop();
    /// Makes a link with whoever gave the ticket, and begins to speak there. Refused as of enrol(); a link to
    /// a neighbour who refused or did not answer is not kept.
    QFuture<Result<void>> join(const wire::Ticket& ticket, Peer peer, const QString& name);
    /// The links to other PCs of the station, by the TLS key of the one that has the server: it answers at
    /// another address now; or it is not spoken with any more.
    QFuture<Result<void>> neighbourMoved(const QByteArray& tlsPin, const QString& url);
    QFuture<Result<void>> forgetNeighbour(const QByteArray& tlsPin);
    /// That server runs in this very program: no link that people are told of.
    void setOwnHub(const QByteArray& tlsPin);
    /// Keys of the neighbours, this PC's own server left out.
    [[nodiscard]] QList<QByteArray> neighbours() const;

    /// How many things wait for a person; the review tells.
    void setToReview(int count);

    [[nodiscard]] std::unique_ptr<Line> makeLine(const ServerAddress& server) const
    {
        return m_makeLine(server);
    }

    [[nodiscard]] SyncState state() const override;
    [[nodiscard]] bool mayEnrol() const override { return m_vault.may("change-settings"); }
    [[nodiscard]] bool mayCarry() const override { return m_vault.may("back-up"); }
    QFuture<Result<SyncDetails>> details() override;
    void syncNow() override;
    QFuture<Result<void>> enrol(const TicketAnswers& ticket) override;
    QFuture<Result<StickReport>> writeStick(const QString& file, StickFor whom,
                                            const QByteArray& invitation) override;
    QFuture<Result<StickReport>> readStick(const QString& file) override;
    QFuture<Result<QByteArray>> invitation() override;

Q_SIGNALS:
    /// The links of the open store are known.
    void started();
    /// Records came in from elsewhere.
    void cameIn();

private:
    struct Conversation {
        Link link;
        LinkState shown;
        qint64 most = 0; ///< of what was still to be received
        SyncDiary diary;
        std::unique_ptr<SyncRunner> runner;
        std::unique_ptr<NewsWatch> watch; ///< of a neighbour
    };
    using Joined = QPromise<Result<void>>;

    /// The links changed.
    void restart();
    void open(const Link& link);
    void follow(Conversation& conversation, const SyncStatus& status);
    void received(Conversation& conversation);
    void askForLinkedFiles();
    void answerJoining(const Conversation& conversation, const SyncStatus& status);
    void endJoining(const Result<void>& result);
    /// `change` of the link with that key; then all begin to speak anew.
    QFuture<Result<void>> changeNeighbour(const QByteArray& tlsPin,
                                          std::function<Result<void>(LinkRegister&, Link)> change);
    [[nodiscard]] bool isOwnHub(const Conversation& conversation) const;
    void nudgeAll();
    void takeIn(const OpenStick& stick, const std::shared_ptr<QPromise<Result<StickReport>>>& promise);

    Vault& m_vault;
    MakeLine m_makeLine;
    std::vector<std::unique_ptr<Conversation>> m_conversations;
    std::shared_ptr<Joined> m_joining; ///< until whoever gave the ticket has said yes or no
    Id m_joiningLink;
    QTimer m_patience; ///< for that
    QTimer m_nudge;    ///< what is written within a moment goes together
    QByteArray m_ownHub;
    qint64 m_others = -1; ///< operations of others that are here; -1: not counted yet
    int m_toReview = 0, m_setAside = 0;
    bool m_running = false;
};

} // namespace noi
