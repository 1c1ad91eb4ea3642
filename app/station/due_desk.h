#pragma once

#include "app/station/report_room.h"
#include "core/service/due_list_book.h"
#include "ui/due/due_source.h"

#include <memory>

namespace noi
{

/// The due list over the station's records: read on the store's thread, planned on one of its own, so that
/// recording a dose never waits for it.
class DueDesk : public DueSource
{
public:
    /// `reports`: writes the list as it goes out.
    DueDesk(Vault& vault, ReportRoom& reports)
        : m_vault(vault), m_reports(reports), m_room(std::make_shared<Room>(vault.reference()))
    {
    }
    /// Planning stops.
    ~DueDesk() override { m_room->closing = true; }

    Later<DueList> list(const DueFilter& filter) override;
    Later<report::ReportTable> table(const DueList& list, const QString& language) override
    {
        return m_reports.dueTable(list, language);
    }

private:
    struct Room {
        explicit Room(const Reference& reference) : book(reference) {}
        DueReader reader; ///< the store's thread's
        DueBook book;     ///< the planner's
        std::atomic_bool closing = false;
    };
    using Promise = QPromise<Result<DueList>>;
    static void work(Room& room, DueReading reading, const DueFilter& filter, Promise& promise);

    Vault& m_vault;
    ReportRoom& m_reports;
    std::shared_ptr<Room> m_room;
    StoreThread m_planner;
};

} // namespace noi
