#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace noi
{

/// How one link stands: the province's server, or the PC beside this one. Every figure comes from what the
/// other side has confirmed.
struct LinkState {
    enum class Peer { Province, Neighbour };
    enum class Talk {
        NotEnrolled, ///< nobody to talk to: this PC only writes for itself
        Waiting,     ///< the line was there at the last try, and nothing is under way
        Speaking,    ///< a message is on its way, or its answer
        TakingIn,    ///< what came is being written
        NoLine,      ///< nothing came back at the last try
        Refused,     ///< the other side answered no: `problem` says why
    };

    Peer peer = Peer::Province;
    Talk talk = Talk::NotEnrolled;
    QString name;                 ///< as people know the other side; may be empty
    QString address;              ///< "dongbo.gialai.example:8443"; empty until known
    qint64 toSend = 0;            ///< changes the other side has not said it has
    qint64 toReceive = 0;         ///< about how many it still has for us
    qint64 received = 0;          ///< taken in since the first sync began, while that lasts
    bool firstSync = false;       ///< the records of the commune are still coming
    qint64 lastAnswerMs = 0;      ///< our clock; 0: never
    qint64 clockOffMs = 0;        ///< its time − ours, at the last answer
    std::optional<Error> problem; ///< of the last try

    bool operator==(const LinkState&) const = default;
};

/// What the status line and the sync page show of the whole; at hand at any moment.
struct SyncState {
    QList<LinkState> links; ///< the province first
    int toReview = 0;       ///< things that wait for a person
    int setAside = 0;       ///< operations kept but not understood

    [[nodiscard]] const LinkState* province() const
    {
        for (const LinkState& link : links)
            if (link.peer == LinkState::Peer::Province) return &link;
        return nullptr;
    }
    bool operator==(const SyncState&) const = default;
};

} // namespace noi
