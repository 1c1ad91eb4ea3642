#pragma once

#include "app/tool/demo/earlier_doses.h"
#include "app/tool/demo/load_demo.h"
#include "core/model/screening.h"
#include "core/store/work.h"

namespace noi::demo
{

/// Writes one session as if it had been recorded while it went on, at the times it is told. Collected in one
/// Work: nothing is there until commit().
class SessionWriter
{
public:
    SessionWriter(Store& store, const Reference& reference, DemoStation& station, Random& random)
        : m_reference(reference), m_station(station), m_random(random), m_work(store, station.nurse.user)
    {
    }

    Id open(Id site, QDate day, const QStringList& products, const PartialDate& closedAt);
    Id arrive(Id child, const QDateTime& at, const QDateTime& left = {}, const QString& leftReason = {});
    void screen(Id visit, const DemoChild& child, const QDateTime& at, bool fever);
    void inject(Id visit, const DemoChild& child, const QList<Appointment>& what, const QDateTime& at);
    /// A vial of this product with something left in it is open afterwards.
    void haveOpen(const QString& product, const QDateTime& at);
    /// What is open at the end: by product.
    [[nodiscard]] QHash<QString, Id> openVials() const;
    [[nodiscard]] const Product* product(const QString& code) const
    {
        return m_reference.products.byCode(code);
    }
    Result<void> commit() { return m_work.commit(); }

private:
    struct OpenVial {
        Id id;
        DemoLot lot;
        int left = 0;
    };

    const Reference& m_reference;
    DemoStation& m_station;
    Random& m_random;
    Work m_work;
    Id m_session, m_site;
    PartialDate m_closedAt;
    QHash<QString, OpenVial> m_vials;
};

} // namespace noi::demo
