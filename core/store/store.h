#pragma once

#include "core/base/clock.h"
#include "core/journal/chain.h"
#include "core/model/model.h"
#include "core/store/database.h"
#include "core/store/fold.h"
#include "core/store/search_index.h"

namespace noi
{

/// How a PC knows itself: a copied disk shows another machine.
struct Machine {
    QString id;   ///< changes when the files are moved to another PC
    QString name; ///< as people know it
};

/// The journal and what is folded from it, in one encrypted file. Lives on one thread. See JOURNAL.md and
/// SCHEMA.md.
class Store
{
public:
    /// Opens or creates `path`: migrates it, folds again what another version's field lists folded, and takes
    /// a new device number when the file was made on another machine. Errors as of Database::open and
    /// migrate.
    static Result<std::unique_ptr<Store>> open(const QString& path, const QByteArray& key, const Clock& clock,
                                               const Machine& machine);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const Model& model() const { return m_model; }
    [[nodiscard]] qint64 device() const { return m_head.device; }

    /// The ids that the next own operations will have, counted from 1 = the very next.
    [[nodiscard]] Id nextId(qint64 ahead = 1) const { return Id::of(m_head.device, m_head.counter + ahead); }

    /// Writes own operations (ids consecutive from nextId(); `hlc` and `wallMs` are filled in here) and all
    /// that follows from them, in one transaction that is on the disk when this returns. On an error nothing
    /// was written.
    Result<void> append(QList<Op> ops);

    struct Received {
        int added = 0;    ///< new here and folded
        int known = 0;    ///< had been here already
        int setAside = 0; ///< stored, but not understood
    };
    /// Takes in operations from elsewhere, as their bytes, in any order and any number of times.
    Result<Received> receive(const QList<QByteArray>& bodies);

    Result<RecordState> state(Id record) { return m_fold.state(record); }
    /// The file that a record belongs to.
    Result<Id> fileOf(Id record);
    /// Empties and folds all registers from the journal (repair).
    Result<void> foldAgain();
    /// Checks every own operation against the chain, its head and its signature. Damaged says where it
    /// breaks.
    Result<void> verifyChain();
    /// Goes on under a new device number; whatever was written under the old one stays as it is.
    Result<void> renumber(const QString& reason, const Machine& machine);

private:
    Store(std::unique_ptr<Database> database, const Clock& clock);
    Result<void> start(const Machine& machine);
    Result<void> becomeDevice(const Machine& machine, Id predecessor, const QString& reason);
    Result<void> loadHead(const Machine& machine);
    Result<void> foldIfModelChanged();
    Result<void> insert(const Op& op, const QByteArray& body, const QByteArray& hash);
    Result<void> rememberTime();
    Result<void> writeOps(QList<Op>& ops, ChainHead& head);

    std::unique_ptr<Database> m_database;
    const Clock& m_clock;
    Model m_model;
    Fold m_fold;
    SearchIndex m_search;
    HybridClock m_hlc;
    ChainHead m_head;
    QByteArray m_secretKey;
    Id m_deviceRecord;
};

} // namespace noi
