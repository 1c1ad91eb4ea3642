#pragma once

#include "core/service/access_request.h"
#include "core/service/due_list_book.h"
#include "core/service/people_search.h"
#include "core/service/same_person.h"
#include "tests/core/service/refusal.h"

namespace noi::test
{

/// Every operation of a journal, in the order of their ids.
inline QList<QByteArray> allOperations(Store& store)
{
    const auto rows = store.database().rows(QStringLiteral("SELECT body FROM op ORDER BY id"));
    REQUIRE_OK(rows);
    QList<QByteArray> bodies;
    for (const Row& row : *rows)
        bodies.append(row[0].toByteArray());
    return bodies;
}

/// A child who was registered twice: at home with the doses of the first months, and once more where the
/// mother's family lives.
struct TwoFiles : TestStation {
    Id mother = addPerson(QStringLiteral("Siu H'Blơng"), day(1999, 1, 9), Sex::Female);
    Id here = child(QStringLiteral("23734"));
    Id there = child(QStringLiteral("24100"));
    SamePersons same{*context};
    PersonFiles files{*context};

    Id child(const QString& commune)
    {
        Person made;
        made.fullName = QStringLiteral("Kpuih An");
        made.birth = day(2026, 5, 14);
        made.sex = Sex::Male;
        made.mother = mother;
        made.commune = commune;
        return addPerson(made);
    }
    Id give(Id person, const char* product, const PartialDate& when, const char* place = "")
    {
        Dose dose;
        dose.person = person;
        dose.product = QLatin1String(product);
        dose.givenAt = when;
        dose.placeText = QString::fromUtf8(place);
        const auto id = files.addHistoricalDose(nurse, dose);
        REQUIRE_OK(id);
        return *id;
    }
    void link(Id a, Id b) { REQUIRE_OK(same.linkPersons(nurse, a, b, QStringLiteral("mẹ cho biết"))); }
    void unlink(Id a, Id b) { REQUIRE_OK(same.unlinkPersons(nurse, a, b, QStringLiteral("nhầm"))); }

    /// Next dose by the file's plan; 0: none.
    int nextDose(Id person, const char* group)
    {
        const auto plan = ImmunizationPlans(*context).of(nurse, person);
        REQUIRE_OK(plan);
        const PlannedGroup* found = plan->group(QLatin1String(group));
        return found ? found->nextDose : 0;
    }
    QList<Id> others(Id person)
    {
        const auto linked = same.linkedWith(nurse, person);
        REQUIRE_OK(linked);
        QList<Id> ids;
        for (const LinkedFile& file : *linked)
            ids.append(file.person);
        return ids;
    }
};

} // namespace noi::test
