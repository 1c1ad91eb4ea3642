#include "app/tool/demo/session_writer.h"

#include "core/model/session.h"
#include "core/model/vial.h"
#include "core/model/visit.h"

namespace noi::demo
{

namespace
{

constexpr int newbornDays = 30; ///< up to here the newborn's checklist is used

/// About the middle of the WHO's growth tables, in grams.
int weightAt(qint64 days, Random& random)
{
    const auto months = int(days / 30);
    const int middle = 3300 + 750 * std::min(months, 6) + 250 * std::max(0, months - 6);
    return (middle + random.between(-400, 400)) / 50 * 50;
}

} // namespace

Id SessionWriter::open(Id site, QDate day, const QStringList& products, const PartialDate& closedAt)
{
    m_site = site;
    m_closedAt = closedAt;
    m_session =
        m_work.add(Session{site, PartialDate::ofDay(day), products, closedAt, {}, {}}, m_station.station);
    return m_session;
}

Id SessionWriter::arrive(Id child, const QDateTime& at, const QDateTime& left, const QString& leftReason)
{
    const PartialDate home = left.isValid() ? PartialDate::ofMinute(left) : PartialDate();
    return m_work.add(Visit{m_session, child, PartialDate::ofMinute(at), home, leftReason, false}, child);
}

void SessionWriter::screen(Id visit, const DemoChild& child, const QDateTime& at, bool fever)
{
    const qint64 days = child.birth().daysTo(at.date());
    Screening screening;
    screening.visit = visit;
    screening.person = child.person;
    screening.checklist = days < newbornDays ? QStringLiteral("newborn@1") : QStringLiteral("from-1-month@1");
    screening.temperature = fever ? 38.2 : double(m_random.between(364, 371)) / 10;
    screening.weight = weightAt(days, m_random);
    screening.result = fever ? Screening::Result::Postponed : Screening::Result::Eligible;
    if (fever) {
        screening.yesItems = {days < newbornDays ? QStringLiteral("2") : QStringLiteral("4")};
        screening.reason = QStringLiteral("Sốt 38,2 °C");
    }
    screening.screenedAt = PartialDate::ofMinute(at);
    screening.screenedBy = m_station.nurse.name;
    m_work.add(screening, child.person);
}

void SessionWriter::inject(Id visit, const DemoChild& child, const QList<Appointment>& what,
                           const QDateTime& at)
{
    for (const Appointment& appointment : what) {
        const QString& code = appointment.product;
        haveOpen(code, at);
        OpenVial& vial = m_vials[code];
        --vial.left;
        Dose dose;
        dose.person = child.person;
        dose.product = code;
        if (appointment.number > 0) dose.doseNumber = appointment.number;
        dose.givenAt = PartialDate::ofMinute(at);
        dose.lot = vial.lot.lot;
        dose.expiry = PartialDate::ofDay(vial.lot.expiry);
        dose.vial = vial.id;
        dose.session = m_session;
        dose.visit = visit;
        dose.site = m_site;
        dose.giver = m_station.secondNurse.name;
        dose.bodySite = product(code)->sites.value(0);
        dose.programme = Dose::Programme::National;
        dose.source = Dose::Source::GivenHere;
        m_work.add(dose, child.person);
        ++m_station.doses;
    }
}

void SessionWriter::haveOpen(const QString& code, const QDateTime& at)
{
    OpenVial& open = m_vials[code];
    if (open.left > 0) return;
    const Product* const known = product(code);
    open.lot = lotOf(code, at.date());
    open.left = known->dosesPerVial.value_or(1);
    Vial vial;
    vial.session = m_session;
    vial.product = code;
    vial.gtin = known->gtins.value(0);
    vial.lot = open.lot.lot;
    vial.expiry = PartialDate::ofDay(open.lot.expiry);
    vial.doses = open.left;
    vial.openedAt = PartialDate::ofMinute(at);
    vial.fridge = m_station.fridges[m_site == m_station.sites[1] ? 1 : 0];
    vial.vvmStage = QStringLiteral("1");
    if (!m_closedAt.isNull()) {
        vial.discardedAt = m_closedAt;
        vial.discardReason = QStringLiteral("Hết buổi tiêm");
    }
    open.id = m_work.add(vial, m_station.station);
}

QHash<QString, Id> SessionWriter::openVials() const
{
    QHash<QString, Id> open;
    for (auto vial = m_vials.begin(); vial != m_vials.end(); ++vial)
        if (vial->left > 0) open.insert(vial.key(), vial->id);
    return open;
}

} // namespace noi::demo
