#pragma once

#include "app/station/data_folder.h"
#include "app/station/rehearsal/day.h"

#include <QTemporaryDir>

namespace noi::test
{

/// A clock that stands at nine in the morning of a working day, and moves only when told.
class MorningClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    qint64 ms = QDateTime({2026, 11, 18}, QTime(9, 0), QTimeZone(7 * 3600)).toMSecsSinceEpoch();
};

/// A made-up station of a few thousand people in a folder of its own, as `noi-tool demo` makes one, with
/// cheap passwords.
class DemoFolder
{
public:
    DemoFolder();

    [[nodiscard]] DataFolder folder() const { return {m_folder.path()}; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    MorningClock& time() { return m_clock; }

    Day::Staff nurse, otherNurse, head;

private:
    QTemporaryDir m_folder;
    MorningClock m_clock;
};

} // namespace noi::test
