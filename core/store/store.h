#pragma once

#include "core/base/clock.h"
#include "core/journal/chain.h"
#include "core/model/model.h"
#include "core/store/change_log.h"
#include "core/store/chain_check.h"
#include "core/store/database.h"
#include "core/store/fold.h"
#include "core/store/search_index.h"

#include <QSet>

#include <optional>

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
    /// a new device number when the file was made on another machine or restored from a backup. Errors as of
    /// Database::open and migrate.
    static Result<std::unique_ptr<Store>> open(const QString& path, const QByteArray& key, const Clock& clock,
                                               const Machine& machine);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const Model& model() const { return m_model; }
    [[nodiscard]] qint64 device() const { return m_own.head.device; }

    /// The ids that the next own operations will have, counted from 1 = the very next.
    [[nodiscard]] Id nextId(qint64 ahead = 1) const
    {
        return Id::of(m_own.head.device, m_own.head.counter + ahead);
    }

    /// Writes own operations (ids consecutive from nextId(), else Refused; `hlc` and `wallMs` are filled in
    /// here) and all that follows from them, in one transaction that is on the disk when this returns. On an
    /// error nothing was written.
    Result<void> append(QList<Op> ops);

    struct Received {
        int added = 0;           ///< new here and folded
        int known = 0;           ///< had been here already
        int setAside = 0;        ///< kept, but not understood
        int clashing = 0;        ///< kept aside: the id is here with another content, so a device was cloned
        bool renumbered = false; ///< they show that this PC was put back to an earlier state: it has a new
                                 ///< number
    };
    /// Takes in operations from elsewhere, as their bytes, in any order and any number of times.
    Result<Received> receive(const QList<QByteArray>& bodies);

    /// Which files were written in since the store was opened, by own operations and by received ones.
    [[nodiscard]] const ChangeLog& changes() const { return m_changes; }

    Result<RecordState> state(Id record) { return m_fold.state(record); }
    /// The file that a record belongs to.
    Result<Id> fileOf(Id record);
    /// Empties and folds all registers from the journal (repair).
    Result<void> foldAgain();
    /// Checks every own operation, under this number and those before it, against its chain, the chain's head
    /// and its signature. Damaged says where it breaks.
    Result<void> verifyChain() { return checkChains(*m_database); }
    /// Goes on under a new device number; whatever was written under the old one stays as it is.
    Result<void> renumber(const QString& reason, const Machine& machine);

private:
    /// Who this PC is in the journal.
    struct Identity {
        ChainHead head;
        QByteArray secretKey;
        Id record; ///< its Device record
    };
    /// What a batch from elsewhere turned out to be.
    struct Intake {
        Received received;
        QSet<Id> records, files;
        bool aheadOfUs = false;        ///< holds what only this number can have written, and never did here
        std::optional<Identity> fresh; ///< taken because of that
    };

    Store(std::unique_ptr<Database> database, const Clock& clock, Machine machine);
    Result<void> start();
    Result<void> loadIdentity();
    Result<void> foldIfModelChanged();
    Result<void> understandSetAside();
    Result<Identity> takeNumber(Id predecessor, const QString& reason);
    Result<void> takeIn(const QByteArray& body, Intake& intake);
    Result<void> takeInAll(const QList<QByteArray>& bodies, Intake& intake);
    Result<Received> finished(const Result<void>& done, const Intake& intake);
    Result<void> setAside(const QByteArray& body);
    Result<void> fold(const QSet<Id>& records);
    Result<void> insert(const Op& op, const QByteArray& body, const QByteArray& hash);
    Result<void> insertOwn(Op& op, Identity& own);
    Result<void> rememberTime();
    Result<void> writeOps(QList<Op>& ops, Identity& own);

    std::unique_ptr<Database> m_database;
    const Clock& m_clock;
    Machine m_machine;
    Model m_model;
    Fold m_fold;
    SearchIndex m_search;
    ChangeLog m_changes;
    HybridClock m_hlc;
    Identity m_own;
};

} // namespace noi
