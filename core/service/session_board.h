#pragma once

#include "core/model/dose.h"
#include "core/model/person_line.h"
#include "core/model/screening.h"
#include "core/model/session.h"
#include "core/model/vial.h"
#include "core/model/visit.h"

namespace noi
{

/// Where a person stands on a vaccination day. Derived from what was recorded, never stored.
enum class Stage { AwaitingScreening, AwaitingInjection, Observed, Done };

/// An opened vial and what is left in it.
struct VialState {
    Stored<Vial> vial;
    int given = 0;
    int left = 0; ///< whole doses; 0 when discarded
    PartialDate
        useBy; ///< to the minute: opened + hours allowed, or the end of the expiry day, whichever is first
    bool suspended = false;
};

struct BoardPerson {
    Stored<Visit> visit;
    PersonLine line;
    Stage stage = Stage::AwaitingScreening;
    std::optional<Stored<Screening>> screening; ///< the one that counts
    QList<Stored<Dose>> dosesToday;             ///< those that count
    PartialDate observedUntil;                  ///< to the minute; null before the injection
    bool severeReaction = false;
};

/// A session as the board shows it.
struct SessionBoard {
    Stored<Session> session;
    QString siteName;
    QList<VialState> vials;    ///< in use first, then finished ones
    QList<BoardPerson> people; ///< by arrival
    int personLimit = 50;      ///< 100 when only one vaccine is given
};

} // namespace noi
