#include "tests/bench/sync/records.h"

#include "core/model/dose.h"
#include "core/model/person.h"
#include "core/model/reaction.h"
#include "core/model/screening.h"
#include "core/model/vial.h"

namespace noi::bench
{

namespace
{

const char* const firstNames[] = {"Amina", "Fatou", "Moussa", "Ibrahim", "Awa", "Salif",
                                  "Nana",  "Kofi",  "Lan",    "Minh",    "Thi", "Van"};
const char* const lastNames[] = {"Diallo", "Traore", "Keita", "Nguyen", "Tran", "Mensah", "Ba", "Sow"};
const char* const vaccines[] = {"BCG",  "OPV0", "OPV1", "PENTA1", "PENTA2", "PENTA3",
                                "PCV1", "MR1",  "MR2",  "YF",     "HPV"};

QString text(const char* latin) { return QString::fromLatin1(latin); }

} // namespace

quint32 PeerRecords::next()
{
    m_state += 0x6D2B79F5U;
    quint32 t = (m_state ^ (m_state >> 15)) * (1 | m_state);
    t = (t + (t ^ (t >> 7)) * (61 | t)) ^ t;
    return t ^ (t >> 14);
}

QString PeerRecords::name() { return text(oneOf(firstNames)) + u' ' + text(oneOf(lastNames)); }

Id PeerRecords::somebody()
{
    return m_people.isEmpty() ? Id{} : m_people[qsizetype(next()) % m_people.size()];
}

PartialDate PeerRecords::day()
{
    const int year = 2020 + below(6), month = 1 + below(12), dayOfMonth = 1 + below(28);
    return PartialDate::ofDay(QDate(year, month, dayOfMonth));
}

void PeerRecords::addTo(Work& work, Id station, const QString& commune)
{
    const PartialDate at = day();
    const Id person = somebody();
    const QString by = QStringLiteral("agent-%1").arg(below(6));
    switch (person ? below(5) : 0) {
    case 0: {
        Person one;
        one.fullName = name();
        one.sex = below(2) ? Sex::Female : Sex::Male;
        one.birth = at;
        one.commune = commune;
        one.hamlet = QStringLiteral("V%1").arg(below(40));
        one.note = name(); // the mother
        one.phone = QStringLiteral("0%1").arg(below(1'000'000'000));
        one.job = QStringLiteral("I%1").arg(below(1'000'000'000)); // the insurance number
        m_people.append(work.add(one));
        return;
    }
    case 1: {
        Dose dose;
        dose.person = person;
        dose.product = text(oneOf(vaccines));
        dose.lot = QStringLiteral("L%1").arg(below(60));
        dose.bodySite = below(2) ? QStringLiteral("left thigh") : QStringLiteral("right arm");
        dose.placeText = QStringLiteral("S%1").arg(below(200)); // the session
        dose.givenAt = at;
        dose.giver = by;
        work.add(dose, person);
        return;
    }
    case 2: {
        Screening measured;
        measured.person = person;
        measured.weight = 2500 + below(15000);
        measured.yesItems = {QString::number(450 + below(700)), QString::number(100 + below(70))};
        measured.screenedAt = at;
        measured.screenedBy = by;
        work.add(measured, person);
        return;
    }
    case 3: {
        Reaction visit;
        visit.person = person;
        visit.description = QStringLiteral("fever, cough %1 days").arg(below(9));
        visit.symptoms = {QString::number(360 + below(50))};
        visit.cause = QStringLiteral("B5%1").arg(below(10));
        visit.treatment = QStringLiteral("ACT %1 tab x3").arg(1 + below(4));
        visit.onset = at;
        visit.reportedBy = by;
        work.add(visit, person);
        return;
    }
    default: {
        Vial stock;
        stock.product = text(oneOf(vaccines));
        stock.lot = QStringLiteral("L%1").arg(below(60));
        stock.doses = below(30);
        stock.discardReason = QStringLiteral("session");
        stock.serial = QString::number(below(400)); // the balance
        stock.expiry = at;
        stock.vvmStage = by;
        work.add(stock, station);
    }
    }
}

} // namespace noi::bench
