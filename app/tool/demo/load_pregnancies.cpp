#include "app/tool/demo/load_pregnancies.h"

#include "core/model/antenatal_test.h"
#include "core/model/antenatal_visit.h"
#include "core/model/pregnancy.h"
#include "core/store/work.h"

#include <algorithm>

namespace noi::demo
{

namespace
{

constexpr int oneIn = 100, mostWomen = 60; // more would only make the demonstration slow
constexpr int visitWeeks[] = {12, 20, 26, 30, 34, 36, 38, 40};

/// Women of childbearing age without a child of the last twenty months.
Result<QList<Id>> whoMayBe(Database& database, QDate today, qsizetype most)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT p.id FROM person p WHERE p.sex = 2 AND p.died IS NULL AND p.birth BETWEEN ? "
                       "AND ? AND NOT EXISTS (SELECT 1 FROM person c WHERE c.mother = p.id AND c.birth > ?) "
                       "ORDER BY p.id * 7919 % 10007, p.id LIMIT ?"),
        {today.addYears(-38).toString(Qt::ISODate), today.addYears(-18).toString(Qt::ISODate),
         today.addMonths(-20).toString(Qt::ISODate), most});
    if (!rows) return rows.error();
    QList<Id> women;
    for (const Row& row : *rows)
        women.append(Id{row[0].toLongLong()});
    return women;
}

/// One pregnancy as it goes along.
class Follower
{
public:
    Follower(Work& work, const DemoStation& station, Id woman, QDate today, Random& random)
        : m_work(work), m_station(station), m_woman(woman), m_today(today), m_random(random),
          m_start(today.addDays(-random.between(5 * 7, 40 * 7))), m_weight(random.between(42, 58) * 1000),
          m_ill(random.chance(120))
    {
    }

    void follow()
    {
        m_pregnancy = m_work.add(pregnancy(), m_woman);
        for (const int week : visitWeeks) {
            const QDate day = m_start.addDays(7 * week + m_random.between(-4, 4));
            if (day > m_today || m_random.chance(150)) continue;
            m_work.add(visit(week, day), m_woman);
            if (week == visitWeeks[0]) addTests(day);
        }
    }

private:
    [[nodiscard]] Pregnancy pregnancy()
    {
        Pregnancy p;
        p.person = m_woman;
        p.registeredAt = PartialDate::ofDay(std::min(m_today, m_start.addDays(12 * 7)));
        p.lastPeriod = PartialDate::ofDay(m_start);
        const int births = m_random.between(0, 3);
        p.gravida = births + 1;
        p.term = p.living = births;
        p.preterm = p.lost = 0;
        p.historyAsked = true;
        p.weightBefore = m_weight;
        p.height = m_random.between(1430, 1620);
        p.contactPlan = QStringLiteral("who");
        return p;
    }
    [[nodiscard]] AntenatalVisit visit(int week, QDate day)
    {
        AntenatalVisit v;
        v.person = m_woman;
        v.pregnancy = m_pregnancy;
        v.visitedAt = PartialDate::ofDay(day);
        v.weight = m_weight + (week - 8) * m_random.between(280, 380);
        const bool late = m_ill && week >= 26;
        v.systolic = m_random.between(100, 125) + (late ? 30 : 0);
        v.diastolic = m_random.between(60, 78) + (late ? 18 : 0);
        if (week >= 20) v.fundalHeight = (week - m_random.between(0, 2)) * 10;
        if (week >= 14) v.fetalHeart = m_random.between(128, 156);
        if (week >= 30)
            v.presentation = m_random.chance(60) ? AntenatalVisit::Presentation::Breech
                                                 : AntenatalVisit::Presentation::Head;
        v.urineProtein = late ? AntenatalVisit::Plus::One : AntenatalVisit::Plus::Negative;
        v.oedema = v.pallor = Answer::No;
        v.dangerAsked = true;
        v.ironTablets = 30;
        v.site = m_station.sites.first();
        v.examiner = m_station.nurse.name;
        return v;
    }
    void addTests(QDate day)
    {
        for (const char* code : {"hiv", "hbsag", "syphilis"}) {
            if (m_random.chance(100)) continue;
            AntenatalTest test = taken(code, day);
            test.result =
                m_random.chance(40) ? AntenatalTest::Verdict::Positive : AntenatalTest::Verdict::Negative;
            m_work.add(test, m_woman);
        }
        AntenatalTest haemoglobin = taken("haemoglobin", day);
        haemoglobin.value = m_random.between(95, 130);
        m_work.add(haemoglobin, m_woman);
    }
    [[nodiscard]] AntenatalTest taken(const char* code, QDate day) const
    {
        AntenatalTest test;
        test.person = m_woman;
        test.pregnancy = m_pregnancy;
        test.test = QString::fromLatin1(code);
        test.takenAt = PartialDate::ofDay(day);
        return test;
    }

    Work& m_work;
    const DemoStation& m_station;
    Id m_woman, m_pregnancy;
    QDate m_today;
    Random& m_random;
    QDate m_start;
    int m_weight; ///< g, before
    bool m_ill;   ///< her pressure rises towards the end
};

} // namespace

Result<void> loadPregnancies(Store& store, DemoStation& station, Random& random)
{
    const QDate today = vietnamToday(store.clock());
    const qsizetype wanted = std::min<qsizetype>(station.people / oneIn, mostWomen);
    const auto women = whoMayBe(store.database(), today, wanted);
    if (!women) return women.error();
    Work work(store, station.nurse.user);
    for (const Id woman : *women)
        Follower(work, station, woman, today, random).follow();
    station.pregnant = *women;
    return work.commit();
}

} // namespace noi::demo
