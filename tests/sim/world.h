#pragma once

#include "tests/sim/journal.h"
#include "tests/sim/machines.h"
#include "tests/sim/templates.h"
#include "tests/sim/trace.h"

#include <QSet>

#include <map>
#include <optional>
#include <set>

namespace noi::sim
{

/// What may go wrong in a world. Each seed switches on some: faults hide each other where all are on.
struct Mood {
    int stations = 2;
    bool hub = false;         ///< station 0 has a second PC; both speak to a server in the house
    bool hubOnly = false;     ///< …and the second PC has no line of its own to the province
    bool lateStation = false; ///< the last station enrols in the course of the world
    int steps = 0;
    double lose = 0, twice = 0, slow = 0, flip = 0, cut = 0, misdirect = 0;
    double crash = 0, diskFull = 0, clockJump = 0, serverCrash = 0, serverClockJump = 0;
    double serverBack = 0, clone = 0, rollBack = 0, poison = 0, newer = 0, revoke = 0, byHand = 0;
    bool clocksOff = false;
    bool rotate = false; ///< whoever puts the server back uses the command that says so
    bool redeliver = false;
};

/// How a world ended.
struct Ending {
    QString complaint; ///< empty: every invariant held
    quint64 trace = 0;
    int ops = 0, exchanges = 0;
};

/// One simulated province: what its people do, what goes wrong, and what must hold when all is quiet again.
class World
{
public:
    World(const Templates& templates, quint64 seed, bool print);
    ~World();
    Ending run();

private:
    struct Parcel {
        bool up = true;
        int pc = 0, line = 0, server = 0;
        quint64 exchange = 0;
        QString path;
        QByteArray bytes;
        bool flawed = false;  ///< cut or flipped on the way: must be noticed
        bool foreign = false; ///< the answer to another request: must be noticed
    };
    struct Entry {
        Id id; ///< under which it was written
        QByteArray meaning;
        QSet<Id> strange; ///< ids in it that stood for nothing there
        int pc = 0;
        bool maybe = false; ///< the only places that had it were wiped
    };

    // world.cpp: time, machines
    void say(const QString& line) { m_trace.add(m_nowMs, line); }
    void complain(const QString& line);
    void settle();
    void step();
    void checkAlive();
    void crashed(Pc& pc);
    void crashed(Server& server);
    void startAll();

    // network.cpp
    void pump(bool reliable);
    void speak(int pc, Line& line, bool reliable);
    void send(Parcel parcel, bool reliable);
    void arrive(const Parcel& parcel, bool reliable);
    void arriveAtServer(const Parcel& parcel, bool reliable);
    void arriveAtPc(const Parcel& parcel);
    void timeOut(int pc, quint64 exchange);
    Line* lineOf(int pc, quint64 exchange);
    QByteArray damaged(const QByteArray& bytes, bool flip);
    QByteArray printOf(Server& server);

    // actions.cpp: what people do
    void act(int pc);
    bool commit(Pc& pc, const QList<Op>& ops, const QString& what);
    void note(int pc);
    Op blank(Pc& pc, int type, Id file = {}, Id record = {});
    std::optional<Id> somebody(Pc& pc);
    void registerPerson(Pc& pc);
    void changePerson(Pc& pc, bool commune);
    void giveDose(Pc& pc);
    void voidDose(Pc& pc);
    void correctDose(Pc& pc);
    void settleReview(Pc& pc);
    void askForPerson(Pc& pc);
    void writeMuch(Pc& pc);
    void writeNewer(Pc& pc);
    void writePoison(Pc& pc);

    // faults.cpp
    void strike();
    void copyDisks();
    void putServerBack(Server& server);
    void rollBack(int pc);
    void clone(int pc);
    void carryByHand();
    void revokeOne();
    void forgetWhatIsNowhere();

    // quiet.cpp
    void heal();
    bool becomeQuiet();
    bool roundOfTalk(bool& moved);
    void talk(int pc, Line& line, bool& moved);

    // invariants.cpp
    void checkEnd();
    void tellWhere(const Marker& marker, const QList<Journal>& journals);
    [[nodiscard]] bool mayBeLost(const Marker& marker, const Entry& entry,
                                 const QList<Journal>& journals) const;
    void checkLedger(const Journal& province, const QList<Journal>& journals);
    void checkFiles(const Journal& province, const QList<Journal>& journals);
    void checkRegisters(const Journal& province);
    void checkRedelivery();
    /// File → stations.
    struct Concern {
        QMap<Id, QSet<int>> wrote, lives, livedEver, everywhere, subscribed;
    };
    Concern concerned(const Journal& province);
    [[nodiscard]] static bool mustHave(const Concern& concern, Id file, int station);
    [[nodiscard]] bool counts(const Pc& pc) const { return !pc.revoked; }

    const Templates& m_templates;
    Random m_random, m_net;
    Mood m_mood;
    Trace m_trace;
    qint64 m_nowMs;
    std::vector<std::unique_ptr<Pc>> m_pcs;
    std::vector<std::unique_ptr<Server>> m_servers; ///< 0: the province; 1: the hub
    std::map<std::pair<qint64, quint64>, std::function<void()>> m_events;
    quint64 m_order = 0, m_exchange = 0;
    QMap<Marker, Entry> m_ledger;
    std::set<Marker> m_replacedDevices;
    QSet<int> m_present;           ///< stations of this world
    QMap<qint64, int> m_stationOf; ///< device number → station
    QSet<QByteArray> m_poison;     ///< bytes that nobody can read
    QMap<int, QSet<Id>> m_handed;  ///< files that came to a station by hand
    struct Copy {
        int pc;
        DiskImage image;
    };
    QList<Copy> m_copies;
    int m_exchanges = 0, m_names = 0;
    QString m_complaint;
};

} // namespace noi::sim
