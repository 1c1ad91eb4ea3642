#include "app/tool/demo/load_sessions.h"

#include "app/tool/demo/session_writer.h"

#include <algorithm>
#include <functional>

namespace noi::demo
{

namespace
{

constexpr int lastMonthsPeople = 30, yesterdaysPeople = 25, todaysPeople = 45;

const QStringList& plannedToday()
{
    static const QStringList products{QStringLiteral("bcg"),     QStringLiteral("dpt-hepb-hib-sii"),
                                      QStringLiteral("bopv"),    QStringLiteral("ipv"),
                                      QStringLiteral("measles"), QStringLiteral("mrvac"),
                                      QStringLiteral("dpt"),     QStringLiteral("jevax")};
    return products;
}

QStringList productsOf(const QList<DemoChild>& children, const Reference& reference, QDate day)
{
    QStringList products;
    for (const DemoChild& child : children)
        for (const Appointment& appointment : due(child, reference, day))
            if (!products.contains(appointment.product)) products.append(appointment.product);
    return products;
}

/// Takes the first `most` children who have something to get on `day` out of the list.
QList<DemoChild> takeFirst(QList<DemoChild>& children, int most,
                           const std::function<bool(const DemoChild&)>& wanted)
{
    QList<DemoChild> taken, left;
    for (const DemoChild& child : std::as_const(children))
        (taken.size() < most && wanted(child) ? taken : left).append(child);
    children = left;
    return taken;
}

QList<Appointment> dueToday(const DemoChild& child, const Reference& reference, QDate day)
{
    QList<Appointment> what;
    for (const Appointment& appointment : due(child, reference, day))
        if (plannedToday().contains(appointment.product)) what.append(appointment);
    return what;
}

/// A whole morning, from half past seven, one child every four minutes.
Result<Id> playMorning(SessionWriter writer, const Reference& reference, Id site, QDate day,
                       QList<DemoChild>& children)
{
    const QDateTime begin(day, QTime(7, 30));
    const QDateTime end = begin.addSecs(60 * (60 + 4 * children.size()));
    const Id session =
        writer.open(site, day, productsOf(children, reference, day), PartialDate::ofMinute(end));
    for (qsizetype i = 0; i < children.size(); ++i) {
        const QDateTime came = begin.addSecs(60 * 4 * i);
        const bool fever = i % 20 == 7;
        const Id visit = writer.arrive(children[i].person, came, came.addSecs(60 * (fever ? 10 : 48)),
                                       fever ? QStringLiteral("Tạm hoãn") : QString());
        writer.screen(visit, children[i], came.addSecs(60 * 6), fever);
        if (fever) continue;
        const QList<Appointment> given = due(children[i], reference, day);
        writer.inject(visit, children[i], given, came.addSecs(60 * 14));
        take(children[i], given, day);
    }
    auto written = writer.commit();
    return written ? Result<Id>(session) : Result<Id>(written.error());
}

/// The morning that is going on. Times are minutes before now, but never before midnight.
class Today
{
public:
    Today(Store& store, const Reference& reference, SessionWriter& writer, DemoStation& station)
        : m_reference(reference), m_writer(writer), m_station(station), m_now(vietnamNow(store.clock()))
    {
    }

    void play(const QList<DemoChild>& children)
    {
        m_station.session = m_writer.open(m_station.sites.first(), m_now.date(), plannedToday(), {});
        // Of 45: 17 are done, 1 was postponed, 8 are observed, 8 wait for the injection, 11 for screening.
        const auto share = [n = children.size()](int of45) {
            return (n * of45 + todaysPeople - 1) / todaysPeople;
        };
        auto child = children.begin();
        const auto each = [&](qsizetype count, const auto& write) {
            for (qsizetype i = 0; i < count && child != children.end(); ++i, ++child)
                write(*child, i, count);
        };
        using Child = const DemoChild&;
        each(1, [this](Child c, qsizetype, qsizetype) { postponed(c); });
        each(share(8), [this](Child c, qsizetype i, qsizetype n) { observed(c, i, n); });
        each(share(8), [this](Child c, qsizetype i, qsizetype n) { awaitingInjection(c, i, n); });
        each(share(11), [this](Child c, qsizetype i, qsizetype n) { awaitingScreening(c, i, n); });
        each(children.size(), [this](Child c, qsizetype i, qsizetype n) { done(c, i, n); });
        for (const QString& product : plannedToday())
            m_writer.haveOpen(product, before(12));
        m_station.openVials = m_writer.openVials();
    }

private:
    [[nodiscard]] QDateTime before(qint64 minutes) const
    {
        const QDateTime then = m_now.addSecs(-60 * minutes);
        return then.date() == m_now.date() ? then : QDateTime(m_now.date(), QTime(0, 0), m_now.timeZone());
    }

    void treat(Id visit, const DemoChild& child, qint64 minutesAgo)
    {
        m_writer.screen(visit, child, before(minutesAgo + 9), false);
        m_writer.inject(visit, child, dueToday(child, m_reference, m_now.date()), before(minutesAgo));
    }

    void postponed(const DemoChild& child)
    {
        const Id visit = m_writer.arrive(child.person, before(64));
        m_writer.screen(visit, child, before(52), true);
        m_station.postponed.append({visit, child.person});
    }

    void observed(const DemoChild& child, qsizetype i, qsizetype of)
    {
        // The first one's half hour is over.
        const qint64 ago = i == 0 ? 33 : 28 - 26 * i / of;
        const Id visit = m_writer.arrive(child.person, before(ago + 26));
        treat(visit, child, ago);
        m_station.observed.append({visit, child.person});
    }

    void awaitingInjection(const DemoChild& child, qsizetype i, qsizetype of)
    {
        const qint64 ago = 16 - 15 * i / of;
        const Id visit = m_writer.arrive(child.person, before(ago + 21));
        m_writer.screen(visit, child, before(ago), false);
        m_station.awaitingInjection.append({visit, child.person});
    }

    void awaitingScreening(const DemoChild& child, qsizetype i, qsizetype of)
    {
        const Id visit = m_writer.arrive(child.person, before(22 - 22 * i / of));
        m_station.awaitingScreening.append({visit, child.person});
    }

    void done(const DemoChild& child, qsizetype i, qsizetype of)
    {
        const qint64 ago = 130 - 90 * i / of;
        const Id visit = m_writer.arrive(child.person, before(ago + 22), before(ago - 32));
        treat(visit, child, ago);
        m_station.done.append({visit, child.person});
    }

    const Reference& m_reference;
    SessionWriter& m_writer;
    DemoStation& m_station;
    QDateTime m_now;
};

} // namespace

Result<void> loadSessions(Store& store, const Reference& reference, DemoStation& station,
                          QList<DemoChild> children, Random& random)
{
    const QDate today = vietnamToday(store.clock());
    const auto dueOn = [&reference](QDate day) {
        return [&reference, day](const DemoChild& c) { return !due(c, reference, day).isEmpty(); };
    };
    const auto fresh = [&] { return SessionWriter(store, reference, station, random); };

    const QDate lastMonth = today.addMonths(-1);
    QList<DemoChild> came = takeFirst(children, lastMonthsPeople, dueOn(lastMonth));
    const auto first = playMorning(fresh(), reference, station.sites[0], lastMonth, came);
    if (!first) return first.error();
    station.lastMonthsSession = *first;
    children += came;

    // Today comes first: with few children the finished session of yesterday is the smaller one.
    const QList<DemoChild> comes = takeFirst(children, todaysPeople, [&](const DemoChild& child) {
        return !dueToday(child, reference, today).isEmpty();
    });

    const QDate yesterday = today.addDays(-1);
    came = takeFirst(children, yesterdaysPeople, dueOn(yesterday));
    const auto second = playMorning(fresh(), reference, station.sites[1], yesterday, came);
    if (!second) return second.error();
    station.yesterdaysSession = *second;

    SessionWriter writer = fresh();
    Today(store, reference, writer, station).play(comes);
    return writer.commit();
}

} // namespace noi::demo
