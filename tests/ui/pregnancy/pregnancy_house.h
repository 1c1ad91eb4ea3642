#pragma once

#include "tests/support/test_station.h"
#include "tests/ui/birth/birth_at_once.h"
#include "tests/ui/due/due_house.h"
#include "tests/ui/people/people_house.h"
#include "ui/pregnancy/pregnancy_parts.h"
#include "ui/pregnancy/pregnancy_source.h"

#include <QTableView>

namespace noi::test
{

/// Answers at once, from a real station's records, in which one woman stands for the one whose file is open.
class PregnancyAtOnce : public PregnancySource
{
public:
    explicit PregnancyAtOnce(PeopleInMemory& people) : m_people(people) {}

    TestStation home;
    std::shared_ptr<const pregnancy::PregnancyReference> packs = readPacks();
    Id woman = home.addPerson(QStringLiteral("Rơ Châm H'Lan"), day(1996, 3, 14), Sex::Female);
    int asked = 0;

    PregnancyDesk desk() { return {*home.context, *packs}; }
    /// As it stands now.
    PregnancyFile file();

    Later<PregnancyAnswer> pregnancies(Id person) override;
    Later<Id> begin(const Pregnancy& pregnancy) override;
    Later<void> change(const Seen<Pregnancy>& seen, const Pregnancy& after) override;
    Later<void> end(const Seen<Pregnancy>& seen, const Pregnancy& ended) override;
    Later<void> reopen(const Seen<Pregnancy>& seen) override;
    Later<Id> recordVisit(const AntenatalVisit& visit) override;
    Later<QList<pregnancy::Finding>> findings(const AntenatalVisit& visit) override;
    Later<Id> recordTest(const AntenatalTest& test) override;
    Later<Id> refer(const Referral& referral) override;
    Later<QList<PregnantWoman>> pregnantWomen() override;

    static std::shared_ptr<const pregnancy::PregnancyReference> readPacks();

private:
    /// What was voided on the page is voided in the station's records.
    void followVoidings();
    template <class R> R own(R record) const
    {
        record.person = woman;
        return record;
    }

    PeopleInMemory& m_people;
    qsizetype m_voided = 0, m_unvoided = 0;
};

/// A woman's file, opened at her pregnancies.
struct PregnancyHouse : PeopleHouse {
    PregnancyHouse();

    PregnancyAtOnce source{people};
    BirthAtOnce births{source.home, source.packs};
    PdfDialogs dialogs;
    Id mother = addWoman();

    /// The station's woman, with a file on the page.
    Id addWoman();
    void open();
    /// A pregnancy that began on 21 May 2026, 26 weeks and 2 days ago.
    void begun();
    /// A visit so many days ago, as it was written then.
    Id visited(int daysAgo, const std::function<void(AntenatalVisit&)>& fill = {});
    void enter() { press(Qt::Key_Return); }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] int rows(const char* table) const { return find<QTableView>(table)->model()->rowCount(); }
    [[nodiscard]] QString cell(const char* table, int row, int column) const;
    /// What the rules say, in a line each.
    [[nodiscard]] QStringList findings() const;
};

} // namespace noi::test
