#pragma once

#include "core/base/result.h"
#include "core/service/review.h"
#include "ui/sync/sync_state.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace noi
{

/// How many records of a kind are among some changes; `table` as the model names it ("dose", "person").
struct KindCount {
    QString table;
    int count = 0;

    bool operator==(const KindCount&) const = default;
};

/// One conversation that is over.
struct SyncEvent {
    QDateTime when; ///< Viet Nam's time
    LinkState::Peer peer = LinkState::Peer::Province;
    int sent = 0, received = 0;   ///< changes
    std::optional<Error> problem; ///< why it ended early

    bool operator==(const SyncEvent&) const = default;
};

/// What takes a question to the records: who this PC is, what waits and what went lately.
struct SyncDetails {
    QString stationName;
    qint64 device = 0;
    QList<KindCount> waiting; ///< of what the province does not have yet
    QList<SyncEvent> lately;  ///< newest first, a few dozen at most
    QList<SetAsideOp> aside;  ///< what does not count, a few hundred at most
};

/// A ticket as it was typed or read from a file, and where the server is when it does not say so itself.
struct TicketAnswers {
    QString code;    ///< "7KQM-2WXA-…"; empty with a file
    QByteArray file; ///< content of a ticket file; empty with a code
    QString address; ///< "dongbo.gialai.example:8443"; empty: the ticket's own

    [[nodiscard]] bool isEmpty() const { return code.isEmpty() && file.isEmpty(); }
};

/// For whom a USB stick is meant.
enum class StickFor { Province, Neighbour };

/// What was written on a stick, or read from one.
struct StickReport {
    QString file;
    qint64 bytes = 0;
    int changes = 0; ///< written; or new here
    int known = 0;   ///< read: were here already
    int aside = 0;   ///< read: kept but not understood
    QString from;    ///< read: who wrote it
};

/// What the sync page asks; made in app over the runner and the records. Called from the screen's thread; the
/// futures may finish on any.
class SyncSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual SyncState state() const = 0;
    /// Whoever is logged in has the permission "change-settings": tickets are theirs.
    [[nodiscard]] virtual bool mayEnrol() const = 0;
    /// "back-up": carrying a stick is as safe as carrying a backup, both are sealed.
    [[nodiscard]] virtual bool mayCarry() const = 0;

    virtual QFuture<Result<SyncDetails>> details() = 0;
    /// A person does not want to wait for the next try.
    virtual void syncNow() = 0;
    /// Refused without a line, with a ticket that is used up or of another province.
    virtual QFuture<Result<void>> enrol(const TicketAnswers& ticket) = 0;
    /// `invitation`: content of the file the neighbour made; empty for the province.
    virtual QFuture<Result<StickReport>> writeStick(const QString& file, StickFor whom,
                                                    const QByteArray& invitation) = 0;
    virtual QFuture<Result<StickReport>> readStick(const QString& file) = 0;
    /// The file that lets a neighbour seal a stick for this PC.
    virtual QFuture<Result<QByteArray>> invitation() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace noi
