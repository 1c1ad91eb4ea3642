#include "resources/packs/packs.h"
#include "tests/ui/pregnancy/pregnancy_house.h"

#include <QListWidget>

namespace noi::test
{

std::shared_ptr<const pregnancy::PregnancyReference> PregnancyAtOnce::readPacks()
{
    auto read = pregnancy::PregnancyReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 21));
    REQUIRE_OK(read);
    return std::make_shared<const pregnancy::PregnancyReference>(std::move(read).value());
}

void PregnancyAtOnce::followVoidings()
{
    PersonFiles files(*home.context);
    for (; m_voided < m_people.voided.size(); ++m_voided)
        REQUIRE_OK(
            files.voidFact(home.nurse, m_people.voided[m_voided].first, m_people.voided[m_voided].second));
    for (; m_unvoided < m_people.unvoided.size(); ++m_unvoided)
        REQUIRE_OK(files.unvoid(home.nurse, m_people.unvoided[m_unvoided].first,
                                m_people.unvoided[m_unvoided].second));
}

PregnancyFile PregnancyAtOnce::file()
{
    followVoidings();
    auto file = desk().open(home.nurse, woman);
    REQUIRE_OK(file);
    return file.value();
}

Later<PregnancyAnswer> PregnancyAtOnce::pregnancies(Id)
{
    ++asked;
    return ready(Result(PregnancyAnswer{file(), packs}));
}

Later<Id> PregnancyAtOnce::begin(const Pregnancy& pregnancy)
{
    return ready(desk().begin(home.nurse, own(pregnancy)));
}

Later<void> PregnancyAtOnce::change(const Seen<Pregnancy>& seen, const Pregnancy& after)
{
    return ready(desk().change(home.nurse, seen, after));
}

Later<void> PregnancyAtOnce::end(const Seen<Pregnancy>& seen, const Pregnancy& ended)
{
    return ready(
        desk().end(home.nurse, seen, ended.ending, ended.endedAt, ended.endingPlace, ended.endingNote));
}

Later<void> PregnancyAtOnce::reopen(const Seen<Pregnancy>& seen)
{
    return ready(desk().reopen(home.nurse, seen));
}

Later<Id> PregnancyAtOnce::recordVisit(const AntenatalVisit& visit)
{
    return ready(desk().recordVisit(home.nurse, own(visit)));
}

Later<QList<pregnancy::Finding>> PregnancyAtOnce::findings(const AntenatalVisit& visit)
{
    return ready(desk().findings(home.nurse, own(visit)));
}

Later<Id> PregnancyAtOnce::recordTest(const AntenatalTest& test)
{
    return ready(desk().recordTest(home.nurse, own(test)));
}

Later<Id> PregnancyAtOnce::refer(const Referral& referral)
{
    return ready(desk().refer(home.nurse, own(referral)));
}

Later<QList<PregnantWoman>> PregnancyAtOnce::pregnantWomen()
{
    return ready(PregnantWomen(*home.context, *packs).all(home.nurse));
}

PregnancyHouse::PregnancyHouse()
{
    page->setPregnancy({source, births, dialogs, [] { return QStringLiteral("Trạm Y tế xã Ia Ly"); }});
}

Id PregnancyHouse::addWoman()
{
    PersonFile file = people.files.value(addMother());
    file.person.id = source.woman;
    people.files.insert(source.woman, file);
    return source.woman;
}

void PregnancyHouse::open()
{
    page->open(PeoplePage::pregnancyOf(mother));
    settle();
}

void PregnancyHouse::begun()
{
    Pregnancy pregnancy;
    pregnancy.person = source.woman;
    pregnancy.lastPeriod = day(2026, 5, 21);
    pregnancy.gravida = 2;
    pregnancy.term = pregnancy.living = 1;
    pregnancy.preterm = pregnancy.lost = 0;
    pregnancy.historyAsked = true;
    pregnancy.contactPlan = QStringLiteral("who");
    REQUIRE_OK(source.desk().begin(source.home.nurse, pregnancy));
}

Id PregnancyHouse::visited(int daysAgo, const std::function<void(AntenatalVisit&)>& fill)
{
    AntenatalVisit visit;
    visit.person = source.woman;
    visit.pregnancy = source.file().current()->pregnancy.id;
    visit.visitedAt = PartialDate::ofDay(QDate(2026, 11, 21).addDays(-daysAgo));
    visit.weight = 52'000 - 50 * daysAgo;
    visit.systolic = 110;
    visit.diastolic = 70;
    visit.fetalHeart = 142;
    visit.presentation = AntenatalVisit::Presentation::Head;
    visit.urineProtein = AntenatalVisit::Plus::Negative;
    visit.ironTablets = 30;
    visit.dangerAsked = true;
    if (fill) fill(visit);
    const auto written = source.desk().recordVisit(source.home.nurse, visit);
    REQUIRE_OK(written);
    return *written;
}

QString PregnancyHouse::cell(const char* table, int row, int column) const
{
    return find<QTableView>(table)->model()->index(row, column).data().toString();
}

QStringList PregnancyHouse::findings() const
{
    QStringList said;
    auto* list = find<QListWidget>("findings");
    for (int i = 0; i < list->count(); ++i)
        said += list->item(i)->text();
    return said;
}

} // namespace noi::test
