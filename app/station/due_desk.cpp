#include "app/station/due_desk.h"

namespace noi
{

Later<DueList> DueDesk::list(const DueFilter& filter)
{
    auto promise = std::make_shared<Promise>();
    promise->start();
    m_vault
        .ask([this, promise, filter, room = m_room](ServiceContext& context,
                                                    const Actor& actor) -> Result<void> {
            auto read = room->reader.read(context, actor);
            if (!read) return read.error();
            // Handed on in the order of reading, so the book takes changes as they came.
            auto reading = std::make_shared<DueReading>(std::move(read).value());
            m_planner.run([promise, filter, room, reading] {
                work(*room, std::move(*reading), filter, *promise);
                return true;
            });
            return {};
        })
        .then([promise](const Result<void>& handedOn) {
            if (handedOn) return;
            promise->addResult(handedOn.error());
            promise->finish();
        });
    return promise->future();
}

void DueDesk::work(Room& room, DueReading reading, const DueFilter& filter, Promise& promise)
{
    room.book.take(std::move(reading));
    std::atomic_bool cancel = false;
    const auto tell = [&](int done, int all) {
        promise.setProgressRange(0, all);
        promise.setProgressValue(done);
        if (promise.isCanceled() || room.closing) cancel = true;
    };
    cancel = promise.isCanceled() || room.closing;
    if (room.book.plan(tell, cancel)) promise.addResult(room.book.list(filter));
    promise.finish();
}

} // namespace noi
