#pragma once

#include "core/store/database.h"

#include <QMap>

#include <optional>

namespace noi
{

/// Whom this PC exchanges operations with, and how far that has come.
struct Link {
    Id id;
    bool arbiter = true; ///< of two contents of one id, this one's stands: the province, not the other PC
    QString name;        ///< as people know it
    QString url;
    QByteArray tlsPin;    ///< SHA-256 of its TLS key; empty until an enrolment by short code was answered
    QByteArray serverKey; ///< Ed25519; empty until an enrolment was answered
    Id station;           ///< file of the station's own affairs, as told at enrolment
    qint64 ticket = 0;
    QByteArray ticketKey;
    qint64 enrolled = 0; ///< own number that it knows; 0: none
    QByteArray epoch;
    QByteArray cursor;
    bool tellHoldings = true;    ///< the next request says how far each author is here
    std::optional<Id> tellAfter; ///< …then the next ones say which operations of others are, after this id
    qint64 waiting = 0;          ///< about how many operations it still has for us
    qint64 lastAnswerMs = 0;     ///< our clock; 0: never
    qint64 clockOffMs = 0;       ///< its time less ours

    bool operator==(const Link&) const = default;
};

/// An operation to carry to a link.
struct Carried {
    Id op;
    QByteArray body;
};

/// All SQL about links. Whoever changes several things at once does so in one transaction.
class LinkRegister
{
public:
    explicit LinkRegister(Database& database) : m_database(database) {}

    Result<QList<Link>> all();
    Result<Link> find(Id link);
    /// The one whose word counts, if this PC has been told of any.
    Result<std::optional<Link>> province();
    /// `link.id` is given here.
    Result<Id> add(const Link& link);
    Result<void> save(const Link& link);
    Result<void> remove(Id link);
    /// Another server answers there now: acknowledgements and cursors count no more.
    Result<void> forgetProgress(Id link);

    /// Notes a cursor that was taken in whole; about 20 of the former ones are kept, sparser with age.
    Result<void> takeCursor(Id link, const QByteArray& cursor);
    /// Newest first, the current one included.
    Result<QList<QByteArray>> formerCursors(Id link);

    /// Own number → counter up to which the link has said it has that chain.
    Result<QMap<qint64, qint64>> acks(Id link);
    Result<void> setAck(Id link, qint64 device, qint64 counter);
    /// No link has anything of this number after `counter`.
    Result<void> lowerAcks(qint64 device, qint64 counter);

    Result<qint64> carriedCount(Id link);
    /// Up to `maxBytes`, at least one; those above 64 kB come last and alone.
    Result<QList<Carried>> carriedPiece(Id link, qint64 maxBytes);
    Result<void> dropCarried(Id link, const QList<Id>& ops);
    /// To every link but `from`; `from` itself has them.
    Result<void> carry(const QList<Id>& ops, Id from);
    /// Own operations that the link does not take as a chain.
    Result<void> carryChain(Id link, qint64 device, qint64 after, qint64 last);
    /// All operations here of one author after a counter, except what goes with an own chain.
    Result<void> carryOf(Id link, qint64 device, qint64 after);
    /// The first operations after an id that go with no own chain: others', and own ones that were let go.
    Result<QList<Id>> withoutChain(Id after, qint64 most);
    /// These, for one link only.
    Result<void> carryTo(Id link, const QList<Id>& ops);

private:
    Database& m_database;
};

} // namespace noi
