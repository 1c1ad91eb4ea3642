#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/journal/chain.h"
#include "core/model/model.h"
#include "core/store/chain_check.h"
#include "core/store/chain_piece.h"
#include "core/store/change_log.h"
#include "core/store/database.h"
#include "core/store/fold.h"
#include "core/store/intake.h"
#include "core/store/own_numbers.h"
#include "core/store/search_index.h"

#include <QSet>

#include <functional>
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
        return Id::of(m_own.head.device, m_own.head.counter + m_own.gap + ahead);
    }

    /// Writes own operations (ids consecutive from nextId(), else Refused; `hlc` and `wallMs` are filled in
    /// here) and all that follows from them, in one transaction that is on the disk when this returns. On an
    /// error nothing was written: also where `progress` says to stop.
    Result<void> append(QList<Op> ops, const Progress& progress = {});

    /// Where operations come from.
    struct Origin {
        Id link;              ///< null: a bundle, a file
        bool arbiter = false; ///< of two contents of one id, the one from here stands
        /// Done in the same transaction, after everything else: acknowledgements, the cursor.
        std::function<Result<void>()> also = {};
    };
    struct Received {
        int added = 0;    ///< new here and folded
        int known = 0;    ///< had been here already
        int setAside = 0; ///< kept, but not understood
        int clashing = 0; ///< the id is here with another content: kept aside, or, from an arbiter, put
                          ///< in its place
        bool renumbered = false; ///< they show that this PC was put back to an earlier state, or cloned: it
                                 ///< has a new number
    };
    /// Takes in operations from elsewhere, as their bytes, in any order and any number of times, in one
    /// transaction. What was not here goes to the outbox of every link but the one it came from.
    Result<Received> receive(const QList<QByteArray>& bodies, const Origin& origin);
    Result<Received> receive(const QList<QByteArray>& bodies) { return receive(bodies, Origin()); }

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
    /// The same under a number that was given (by an enrolment ticket; 0: one is drawn). A number that is in
    /// the journal already is not used again: one is drawn then. `also` runs in the same transaction.
    Result<void> renumber(const QString& reason, qint64 number,
                          const std::function<Result<void>()>& also = {});
    /// Two PCs wrote under one number: the chain of `device` ends here at `counter`, and the own operations
    /// after it are carried instead, under their ids. The current number is given up. One transaction.
    Result<void> letGoAfter(qint64 device, qint64 counter);
    /// The number is another PC's: own operations under `device` after `counter` are written again under
    /// other ids, with everything that mentions them, and their old bytes go to `superseded`. One
    /// transaction.
    Result<void> writeAgainAfter(qint64 device, qint64 counter, const QString& reason);

    /// True time less this PC's, as a server told it; 0 while nobody has. Own operations written while it is
    /// more than five minutes bear the corrected time in their logical clock.
    [[nodiscard]] qint64 clockOffMs() const { return m_clockOffMs; }
    Result<void> setClockOffMs(qint64 ms);

private:
    /// What happens to this PC's identity inside a transaction; it counts once that is through.
    struct Taking {
        Received received;
        QSet<Id> files;
        OwnNumber own;
        bool notOurs = false; ///< holds what only this number can have written, and never did here
    };

    Store(std::unique_ptr<Database> database, const Clock& clock, Machine machine);
    Result<void> start();
    Result<void> loadTime();
    Result<void> loadIdentity();
    Result<void> foldIfModelChanged();
    Result<void> understandSetAside();
    Result<void> rememberTime();
    Result<void> remember(const QString& name, const QString& value);
    [[nodiscard]] qint64 correctedMs() const;

    // Inside a transaction.
    Result<OwnNumber> freshNumber(qint64 number, const QString& reason);
    void stamp(QList<Op>& ops);
    Result<void> writeOwn(const QList<Op>& ops, OwnNumber& own, const Progress& progress = {});
    Result<void> index(const QSet<Id>& people, const Progress& progress);
    Result<void> insert(const Op& op, const QByteArray& body, const QByteArray& hash);
    Result<void> setAside(const QByteArray& body);
    Result<void> takeIn(const QList<QByteArray>& bodies, const Origin& origin, Taking& taking);
    Result<void> takeFresh(const QList<Incoming>& fresh, const Origin& origin, Taking& taking);
    Result<void> leaveToWrittenAgain(Sorted& sorted, Taking& taking);
    Result<void> giveWay(const QList<Incoming>& again, Taking& taking);
    Result<void> settleClash(const Incoming& other, const Origin& origin, Taking& taking);
    Result<void> leave(Id id, const QByteArray& body, bool own, Taking& taking);
    Result<void> letGo(const OwnNumber& number, qint64 counter, Taking& taking);
    Result<void> letGoFrom(Id op, Taking& taking);
    Result<void> addWhatNames(QList<Op>& leaving);
    Result<void> writeAgain(QList<Op> ops, const QString& reason, Taking& taking);
    Result<void> supersede(Id op, const QByteArray& body, const QString& reason);
    Result<void> keepAside(Id op, const QByteArray& body, const QString& reason);
    Result<void> refold(const QSet<Id>& records);
    Result<Received> inOneGo(Taking& taking, const std::function<Result<void>()>& work);

    std::unique_ptr<Database> m_database;
    const Clock& m_clock;
    Machine m_machine;
    Model m_model;
    Fold m_fold;
    SearchIndex m_search;
    ChangeLog m_changes;
    HybridClock m_hlc;
    OwnNumber m_own;
    qint64 m_clockOffMs = 0;
};

} // namespace noi
