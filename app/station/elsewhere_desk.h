#pragma once

#include "app/station/line/https_line.h"
#include "app/station/sync_desk.h"
#include "sync/wire/messages.h"
#include "ui/people/elsewhere_source.h"

#include <QPromise>

#include <memory>

namespace noi
{

/// Asks the province for people, over a line of its own beside the sync.
class ElsewhereDesk : public QObject, public ElsewhereSource
{
    Q_OBJECT

public:
    ElsewhereDesk(Vault& vault, SyncDesk& sync) : m_vault(vault), m_sync(sync) {}
    ~ElsewhereDesk() override;

    [[nodiscard]] bool reachable() const override;
    Later<ElsewhereAnswer> search(const ElsewhereQuery& query) override;
    Later<Id> askForPerson(Id person, const QString& reason) override;

private:
    using Promise = QPromise<Result<ElsewhereAnswer>>;
    /// A question, sealed, and what its answer is checked with.
    struct Sealed {
        ServerAddress address;
        QByteArray bytes, serverKey;
    };
    static Result<Sealed> sealed(Vault::Room& room, const wire::SearchRequest& request);
    void post(const Sealed& question);
    void answer(const Result<ElsewhereAnswer>& answer);

    Vault& m_vault;
    SyncDesk& m_sync;
    std::unique_ptr<Line> m_line;       ///< of the question under way
    std::shared_ptr<Promise> m_promise; ///< its
};

} // namespace noi
