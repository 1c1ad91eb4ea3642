#include "tests/core/report/reference/dose_maker.h"

namespace noi::test::reference
{

namespace
{

/// A line of the schedule as it is followed more or less: products (the usual one first), number, day of age,
/// and how many of 1,000 children get it.
struct Appointment {
    QStringList products;
    int number, day, perMille;
};

QStringList codes(const char* names) { return QString::fromLatin1(names).split(u' '); }

const QList<Appointment>& childhood()
{
    static const QList<Appointment> all{
        {codes("bcg"), 1, 12, 940},
        {codes("dpt-hepb-hib-sii combe-five hexaxim infanrix-hexa"), 1, 63, 930},
        {codes("dpt-hepb-hib-sii combe-five hexaxim infanrix-hexa"), 2, 93, 900},
        {codes("dpt-hepb-hib-sii combe-five hexaxim infanrix-hexa"), 3, 124, 870},
        {codes("bopv"), 1, 63, 930},
        {codes("bopv"), 2, 93, 900},
        {codes("bopv"), 3, 124, 880},
        {codes("ipv pentaxim"), 1, 154, 820},
        {codes("ipv tetraxim"), 2, 275, 700},
        {codes("rotavin-m1 rotarix rotateq"), 1, 64, 700},
        {codes("rotavin-m1 rotarix rotateq"), 2, 95, 620},
        {codes("synflorix prevenar-13"), 1, 70, 200},
        {codes("synflorix prevenar-13"), 2, 100, 180},
        {codes("synflorix prevenar-13"), 3, 190, 160},
        {codes("measles mrvac"), 1, 276, 880},
        {codes("jevax imojev"), 1, 370, 800},
        {codes("jevax imojev"), 2, 380, 760},
        {codes("mrvac mr mmr-ii"), 2, 552, 760},
        {codes("dpt tetraxim pentaxim"), 4, 553, 740},
        {codes("jevax imojev"), 3, 735, 600},
        {codes("varivax vaxigrip-tetra"), 1, 400, 60}, // in no series of the reports
        {codes("hepb twinrix"), 2, 420, 40},
    };
    return all;
}

} // namespace

void DoseMaker::giveChildhood(Id child, const PartialDate& birth)
{
    if (birth.isNull()) return;
    const QDate born = birth.earliest();
    demo::Random& random = m_making.random;
    if (m_making.chance(880)) { // at birth, by the minute or by the day, now and then late
        const int late = m_making.chance(850) ? random.below(2) : random.between(2, 12);
        const QDate day = born.addDays(late);
        const bool toTheMinute = m_making.chance(550);
        if (!m_making.isToCome(day))
            give(child, m_making.chance(930) ? "hepb-birth" : "engerix-b",
                 toTheMinute ? m_making.someMinuteOf(day) : PartialDate::ofDay(day));
    }
    for (const Appointment& one : childhood()) {
        if (!m_making.chance(one.perMille)) continue;
        const int late = m_making.chance(120) ? random.between(20, 260) : random.between(-3, 14);
        const Id dose = give(child, one.products, born.addDays(one.day + late), one.number);
        if (dose && m_making.chance(25)) // the same day once more, as the paper sheet and the card had it
            give(child, one.products, born.addDays(one.day + late), one.number);
    }
    if (m_making.chance(12)) // by mistake before the birth
        give(child, {codes("bcg")}, born.addDays(-random.between(1, 200)), 1);
}

void DoseMaker::giveLater(Id child, const Person& person)
{
    if (person.birth.isNull()) return;
    const QDate born = person.birth.earliest();
    for (const Appointment& one : childhood()) {
        const QDate day = born.addDays(one.day + m_making.random.between(0, 90));
        if (day >= m_making.places.first.addDays(-200) && m_making.chance(one.perMille))
            give(child, one.products, day, one.number);
    }
    const QDate seven = born.addYears(7).addDays(m_making.random.between(-30, 200));
    if (seven >= m_making.places.first && m_making.chance(700)) give(child, {codes("td adacel")}, seven, 1);
    const QDate eleven = born.addYears(11).addDays(m_making.random.between(0, 300));
    if (eleven < m_making.places.first || !m_making.chance(800)) return;
    give(child, {codes("gardasil gardasil-9 cervarix")}, eleven, 1);
    give(child, {codes("gardasil gardasil-9 cervarix")}, eleven.addDays(190), 2);
}

void DoseMaker::giveTetanus(Id woman, QDate birth)
{
    demo::Random& random = m_making.random;
    const QStringList products{codes("tt td boostrix")};
    const int before = m_making.chance(450) ? random.between(1, 4) : 0; // in earlier years
    for (int number = 1; number <= before; ++number)
        give(woman, products, birth.addDays(-400 * (before - number + 1) - random.below(200)), number);
    const int now = random.between(0, 2);
    for (int number = 1; number <= now; ++number)
        give(woman, products, birth.addDays(-150 + 40 * number + random.below(30)), before + number);
    if (m_making.chance(120)) give(woman, products, birth.addDays(random.between(20, 300)), before + now + 1);
}

Id DoseMaker::give(Id person, const QStringList& products, QDate day, int number)
{
    if (m_making.isToCome(day)) return {};
    Dose dose;
    dose.person = person;
    dose.product = m_making.chance(750) ? products.first() : m_making.oneOf(products);
    if (m_making.chance(4)) dose.product = QStringLiteral("a-product-of-tomorrow");
    dose.givenAt = m_making.chance(150) ? m_making.someMinuteOf(day) : m_making.blurred(day);
    putNumber(dose, number);
    putPlace(dose, day);
    return m_making.writer.add(dose, person);
}

Id DoseMaker::give(Id person, const char* product, const PartialDate& when, std::optional<int> stated,
                   const QString& elsewhere)
{
    Dose dose;
    dose.person = person;
    dose.product = QString::fromLatin1(product);
    dose.givenAt = when;
    dose.doseNumber = stated;
    if (elsewhere.isEmpty()) {
        putPlace(dose, when.earliest());
    } else {
        dose.source = Dose::Source::History;
        dose.placeText = elsewhere;
    }
    return m_making.writer.add(dose, person);
}

/// As stated by whoever gave it: right, not at all, or wrong.
void DoseMaker::putNumber(Dose& dose, int number)
{
    const int said = m_making.random.below(1000);
    if (said < 250) return;
    dose.doseNumber = said < 300 ? number + 1 : said < 315 ? number + 2 : said < 350 ? number - 1 : number;
    if (*dose.doseNumber < 1) dose.doseNumber = 1;
}

void DoseMaker::putPlace(Dose& dose, QDate day)
{
    const Places& places = m_making.places;
    const int where = m_making.random.below(100);
    dose.programme =
        m_making.oneOf(QList<Dose::Programme>{Dose::Programme::National, Dose::Programme::National,
                                              Dose::Programme::Service, Dose::Programme::Unknown});
    if (where >= 88) { // told, or read from another place's card
        dose.source = where == 99 ? Dose::Source::Unknown : Dose::Source::History;
        dose.placeText = QStringLiteral("Trung tâm tiêm chủng tỉnh");
        if (where == 98) dose.site = places.site;
        return;
    }
    dose.site = where < 60   ? places.site
                : where < 82 ? places.otherSite
                : where < 86 ? places.strangeSite
                             : Id();
    dose.source = where % 5 == 0 ? Dose::Source::Paper : Dose::Source::GivenHere;
    if (dose.source != Dose::Source::GivenHere || !dose.site) return;
    dose.session = sessionOn(dose.site, day);
    dose.vial = vialIn(dose.session, dose.product, day);
}

Id DoseMaker::sessionOn(Id site, QDate day)
{
    const std::pair which(site, day);
    if (!m_sessions.contains(which)) {
        Session session;
        session.site = site;
        session.date = PartialDate::ofDay(day);
        m_sessions.insert(which, m_making.writer.add(session, m_making.places.station));
    }
    return m_sessions[which];
}

Id DoseMaker::vialIn(Id session, const QString& product, QDate day)
{
    OpenVial& open = m_vials[{session, product}];
    if (open.left == 0) {
        const Product* const known = reportPacks().products.byCode(product);
        Vial vial;
        vial.session = m_making.chance(10) ? m_making.absentId() : session;
        vial.product = product;
        vial.lot = QStringLiteral("L%1").arg(m_making.random.between(1, 9));
        if (known) vial.doses = known->dosesPerVial;
        if (m_making.chance(800)) vial.openedAt = m_making.someMinuteOf(day);
        if (m_making.chance(150)) vial.discardReason = QStringLiteral("expired");
        open.id = m_making.writer.add(vial, m_making.places.station);
        open.left = vial.doses.value_or(5);
    }
    --open.left;
    return open.id;
}

} // namespace noi::test::reference
