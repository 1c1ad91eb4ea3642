#pragma once

#include "core/service/person_file.h"
#include "core/service/registration.h"
#include "core/service/service_context.h"
#include "core/service/session_desk.h"

#include <QTemporaryDir>

#include <memory>

namespace noi::test
{

/// A clock that stands where it is put: 2026-11-21 08:00 in Viet Nam to begin with.
class FixedClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    void set(QDate day, QTime time) { m_ms = QDateTime(day, time, QTimeZone(7 * 3600)).toMSecsSinceEpoch(); }
    void addMinutes(qint64 minutes) { m_ms += minutes * 60'000; }
    void addDays(qint64 days) { addMinutes(days * 24 * 60); }

private:
    qint64 m_ms = 1'795'222'800'000;
};

/// The bundled packs and the made-up GTINs of the demonstration, read once.
[[nodiscard]] const Reference& demoPacks();

/// A station in a folder of its own, opened with a raw key: station, two sites, a fridge, one user of each
/// role. Everything a use case needs.
struct TestStation {
    TestStation();

    QTemporaryDir folder;
    FixedClock clock;
    QByteArray key;
    std::unique_ptr<Store> store;
    Id station, site, otherSite, fridge;
    Actor nurse, head, itAdministrator;
    std::unique_ptr<ServiceContext> context;

    /// Closes the file and opens it again, as after a restart.
    void reopen();
    /// So many operations are in the journal.
    [[nodiscard]] int operations();

    /// Registered by the nurse.
    Id addPerson(const QString& name, const PartialDate& birth = {}, Sex sex = Sex::Unknown, Id mother = {});
    Id addPerson(const Person& person);
    /// A session today at the main site.
    Id openSession(const QStringList& products = {});
    /// Received and found eligible; the visit.
    Id screened(Id session, Id person);
    /// A full vial with plenty of time, ready to be opened.
    [[nodiscard]] Vial vial(const QString& product, const QString& lot = QStringLiteral("L1")) const;
    Id openVial(Id session, const Vial& vial);
    /// Screens the person and gives a dose from the vial.
    Id give(Id session, Id person, Id vial);
};

[[nodiscard]] inline PartialDate day(int year, int month, int dayOfMonth)
{
    return PartialDate::ofDay(QDate(year, month, dayOfMonth));
}

} // namespace noi::test
