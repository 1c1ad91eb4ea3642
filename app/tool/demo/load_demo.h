#pragma once

#include "core/model/dose.h"
#include "core/model/user.h"
#include "core/reference/reference.h"
#include "core/service/actor.h"
#include "core/store/store.h"

#include <QHash>

namespace noi::demo
{

/// How big a made-up station is wanted. The same size and clock give the same station, but for its ids.
struct DemoSize {
    qsizetype people = 5000; ///< above 40,000 they live all over the province
    bool withSession = true; ///< last month's and yesterday's finished sessions, and one in progress
    quint64 seed = 1;
    QString pinVerifier; ///< of every user; empty: nobody has a PIN. Passwords are the key file's matter.
};

/// Someone's way through today's session.
struct DemoVisit {
    Id visit, person;
};

/// What was made, as far as tests and tours want to name it.
struct DemoStation {
    Id station;
    QList<Id> sites;   ///< the station itself first, then two outlying ones
    QList<Id> fridges; ///< at the station; at the second site
    QList<Stored<User>> users;
    Actor head, nurse, secondNurse, itAdministrator;

    Id lastMonthsSession, yesterdaysSession, session; ///< null without sessions
    /// Of today's session, by arrival. `postponed` are Done on the board though they had no injection.
    QList<DemoVisit> awaitingScreening, awaitingInjection, observed, done, postponed;
    QHash<QString, Id> openVials; ///< by product, with doses left

    QList<Id> mothers;  ///< some whose youngest child is under two
    QList<Id> children; ///< of the same, in the same order; none of them in today's session
    QList<Id> pregnant;
    qsizetype people = 0, doses = 0;
};

/// Fills an empty store with a made-up station: Trạm Y tế xã Ia Ly, its staff, its families with identifiers
/// and households, and what the children of the last two years have had. Synthetic people only. The sessions
/// are dated by the store's clock: timers run, one is over.
[[nodiscard]] Result<DemoStation> loadDemo(Store& store, const Reference& reference,
                                           const DemoSize& size = {});

/// The bundled packs together with the made-up GTINs that the demonstration's vials carry.
[[nodiscard]] Result<Reference> demoReference(QDate day);

} // namespace noi::demo
