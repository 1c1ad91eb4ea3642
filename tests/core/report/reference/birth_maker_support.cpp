#include "tests/core/report/reference/birth_maker.h"

namespace noi::test::reference
{

namespace
{

QString code(const char* text) { return QString::fromLatin1(text); }

} // namespace

Id BirthMaker::addMother(QDate birth)
{
    demo::Random& random = m_making.random;
    const int years = m_making.chance(120) ? random.between(14, 19) : random.between(20, 43);
    const QDate born = birth.addYears(-years).addDays(-random.below(365));
    const PartialDate known = m_making.chance(25) ? PartialDate() : m_making.blurred(born, 40, 90);
    const Person mother = m_making.someone(Sex::Female, known);
    return m_making.writer.add(mother);
}

Id BirthMaker::addPregnancy(Id woman, QDate begun, Pregnancy::Ending ending)
{
    demo::Random& random = m_making.random;
    Pregnancy p;
    p.person = woman;
    p.registeredAt = m_making.blurred(begun.addDays(random.between(35, 230)), 15, 8);
    const int dated = random.below(100);
    if (dated < 82)
        p.lastPeriod = PartialDate::ofDay(begun);
    else if (dated < 90)
        p.lastPeriod = PartialDate::ofMonth(begun.year(), begun.month());
    if (m_making.chance(350)) {
        const int days = random.between(50, 190);
        p.scanDay = m_making.blurred(begun.addDays(days), 30, 0);
        p.scanGestation = days + random.between(-25, 25);
    }
    if (m_making.chance(800)) p.term = random.below(5) * random.below(2) + random.below(2);
    if (m_making.chance(850)) p.preterm = m_making.chance(120) ? 1 : 0;
    if (m_making.chance(300)) p.fetuses = 1;
    p.ending = ending;
    return m_making.writer.add(p, woman);
}

void BirthMaker::addVisits(Id woman, Id pregnancy, QDate from, QDate birth)
{
    demo::Random& random = m_making.random;
    const Places& places = m_making.places;
    const int wanted = random.between(0, 7);
    for (int i = 0; i < wanted; ++i) {
        const int after = 40 + i * 240 / wanted + random.below(30);
        QDate day = std::min(from.addDays(after), birth);
        if (m_making.chance(15)) day = birth.addDays(random.between(1, 9)); // written with a wrong day
        if (m_making.isToCome(day)) continue;
        AntenatalVisit visit;
        visit.person = woman;
        visit.pregnancy = pregnancy;
        visit.visitedAt = m_making.blurred(day, 8, 4);
        const int where = random.below(100);
        visit.site = where < 65   ? places.site
                     : where < 80 ? places.otherSite
                     : where < 83 ? places.strangeSite
                                  : Id();
        if (!visit.site) visit.placeText = QStringLiteral("Bệnh viện huyện");
        m_making.writer.add(visit, woman);
        if (m_making.chance(20)) m_making.writer.add(visit, woman); // typed twice
    }
}

void BirthMaker::addTests(Id woman, Id pregnancy, QDate from, QDate birth)
{
    using Verdict = AntenatalTest::Verdict;
    demo::Random& random = m_making.random;
    for (const char* kind : {"hiv", "hbsag", "syphilis", "glucose"}) {
        const int times = m_making.chance(650) ? 1 + int(m_making.chance(250)) : 0;
        for (int i = 0; i < times; ++i) {
            AntenatalTest test;
            test.person = woman;
            test.pregnancy = pregnancy;
            test.test = code(kind);
            const QDate day =
                m_making.chance(40) ? birth.addDays(random.below(20)) : from.addDays(random.between(50, 270));
            if (m_making.isToCome(day)) continue;
            test.takenAt = m_making.blurred(day, 10, 5);
            test.result = m_making.oneOf(
                QList<Verdict>{Verdict::Negative, Verdict::Negative, Verdict::Negative, Verdict::Negative,
                               Verdict::Positive, Verdict::Unknown, Verdict::Doubtful});
            m_making.writer.add(test, woman);
        }
    }
}

Delivery BirthMaker::someDelivery(Id mother, Id pregnancy, QDate day)
{
    demo::Random& random = m_making.random;
    Delivery d;
    d.person = mother;
    d.pregnancy = pregnancy;
    d.deliveredAt = m_making.chance(650) ? m_making.someMinuteOf(day) : m_making.blurred(day, 30, 15);
    const QStringList places{code("station"),
                             code("station"),
                             code("station"),
                             code("hospital-district"),
                             code("home"),
                             code("home"),
                             code("hospital-district"),
                             code("hospital-province"),
                             code("private"),
                             code("way"),
                             code("other"),
                             QString(),
                             code("a-place-of-tomorrow")};
    d.place = m_making.oneOf(places);
    d.mode = m_making.oneOf(QStringList{code("normal"), code("normal"), code("normal"), code("breech"),
                                        code("caesarean"), code("vacuum"), QString()});
    d.attendant =
        m_making.oneOf(QStringList{code("doctor"), code("midwife"), code("nurse"), code("village-midwife"),
                                   code("family"), code("traditional"), QString()});
    if (m_making.chance(90)) d.complications = QStringList{code("haemorrhage"), code("tear")};
    d.complicationsAsked = m_making.chance(600);
    if (m_making.chance(250)) d.visitsElsewhere = random.between(0, 3);
    d.motherAfter = m_making.oneOf(QList<Delivery::MotherAfter>{
        Delivery::MotherAfter::Well, Delivery::MotherAfter::Well, Delivery::MotherAfter::Well,
        Delivery::MotherAfter::Well, Delivery::MotherAfter::Unknown, Delivery::MotherAfter::Referred});
    return d;
}

Newborn BirthMaker::someNewborn(Id mother, Id delivery, const PartialDate& when, int weeks)
{
    demo::Random& random = m_making.random;
    const auto answer = [&] {
        return m_making.oneOf(QList<Answer>{Answer::Yes, Answer::Yes, Answer::No, Answer::Unknown});
    };
    Newborn n;
    n.mother = m_making.chance(15) ? m_making.absentId() : mother;
    n.delivery = m_making.chance(25) ? m_making.absentId() : delivery;
    n.outcome = m_making.chance(20)   ? Newborn::Outcome::Unknown
                : m_making.chance(35) ? (m_making.chance(500) ? Newborn::Outcome::StillbirthFresh
                                                              : Newborn::Outcome::StillbirthMacerated)
                                      : Newborn::Outcome::LiveBirth;
    if (m_making.chance(850)) n.bornAt = when;
    n.sex = m_making.oneOf(QList<Sex>{Sex::Male, Sex::Female, Sex::Male, Sex::Female, Sex::Female, Sex::Male,
                                      Sex::Unknown, Sex::Undetermined});
    if (m_making.chance(850)) n.gestation = weeks * 7 + random.below(7);
    if (m_making.chance(900)) n.weight = weeks < 37 ? random.between(1400, 2600) : random.between(2300, 3900);
    n.asphyxia = m_making.chance(850) ? Answer::No : answer();
    n.breastfedFirstHour = answer();
    n.vitaminK = answer();
    return n;
}

Id BirthMaker::addChildOf(Id mother, const Newborn& newborn, QDate day)
{
    Person child =
        m_making.someone(newborn.sex == Sex::Unknown && m_making.chance(600) ? Sex::Female : newborn.sex, {});
    const Person* const hers = m_making.commune().find<Person>(mother);
    if (hers && m_making.chance(950)) {
        child.commune = hers->commune;
        child.hamlet = hers->hamlet;
        child.ethnicity = hers->ethnicity;
    }
    child.mother = mother;
    child.birth =
        newborn.bornAt.isNull() || m_making.chance(150) ? m_making.blurred(day, 30, 40) : newborn.bornAt;
    return m_making.writer.add(child);
}

void BirthMaker::seeAfterBirth(Id person, PostnatalVisit::OfWhom whom, Id delivery, QDate born, int visits)
{
    for (int i = 0; i < visits; ++i) {
        PostnatalVisit visit;
        visit.person = person;
        visit.delivery = m_making.chance(15) ? m_making.absentId() : delivery;
        visit.ofWhom = m_making.chance(8) ? PostnatalVisit::OfWhom::Unknown : whom;
        const QDate day = born.addDays(i == 0 ? m_making.random.below(9) : m_making.random.between(0, 60));
        if (m_making.isToCome(day)) continue;
        visit.visitedAt = m_making.blurred(day, 10, 5);
        visit.atHome = m_making.chance(300);
        if (m_making.chance(800))
            visit.site = m_making.chance(700) ? m_making.places.site : m_making.places.otherSite;
        else if (m_making.chance(200))
            visit.site = m_making.places.strangeSite;
        m_making.writer.add(visit, person);
    }
}

QList<BornChild> BirthMaker::makeBirth(Id mother, QDate day)
{
    demo::Random& random = m_making.random;
    const int weeks = m_making.chance(120) ? random.between(26, 36) : random.between(37, 41);
    const QDate begun = day.addDays(-weeks * 7 - random.below(7));
    Id pregnancy;
    if (m_making.chance(920)) {
        pregnancy = addPregnancy(mother, begun, Pregnancy::Ending::Delivered);
        addVisits(mother, pregnancy, begun, day);
        addTests(mother, pregnancy, begun, day);
    } else if (m_making.chance(500)) { // followed elsewhere: its file is not here, some of its facts are
        pregnancy = m_making.absentId();
        addVisits(mother, pregnancy, begun, day);
        addTests(mother, pregnancy, begun, day);
    }
    m_doses.giveTetanus(mother, day);
    const Delivery written = someDelivery(mother, pregnancy, day);
    const Id delivery = m_making.writer.add(written, mother);
    seeAfterBirth(mother, PostnatalVisit::OfWhom::Mother, delivery, day, random.below(4));

    const int together = m_making.chance(12) ? 3 : m_making.chance(35) ? 2 : 1;
    QList<BornChild> alive;
    for (int place = 1; place <= together; ++place) {
        Newborn newborn = someNewborn(mother, delivery, written.deliveredAt, weeks);
        if (together > 1 || m_making.chance(200)) newborn.placeInBirth = place;
        if (newborn.outcome != Newborn::Outcome::LiveBirth) {
            m_making.writer.add(newborn, mother);
            continue;
        }
        if (m_making.chance(30)) { // in a file that is not here
            newborn.child = m_making.absentId();
            m_making.writer.add(newborn, newborn.child);
            continue;
        }
        newborn.child = addChildOf(mother, newborn, day);
        m_making.writer.add(newborn, newborn.child);
        seeAfterBirth(newborn.child, PostnatalVisit::OfWhom::Child, delivery, day, random.below(4));
        alive.append({newborn.child, mother, delivery, day});
    }
    return alive;
}

Id BirthMaker::makeOther(Id woman, QDate begun, Pregnancy::Ending ending)
{
    const Id pregnancy = addPregnancy(woman, begun, ending);
    const QDate end = std::min(begun.addDays(m_making.random.between(50, 250)), m_making.places.today);
    addVisits(woman, pregnancy, begun, end);
    addTests(woman, pregnancy, begun, end);
    return pregnancy;
}

} // namespace noi::test::reference
