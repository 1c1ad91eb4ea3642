#pragma once

#include "core/model/station.h"
#include "core/service/delivery_desk.h"
#include "core/service/pregnancy_desk.h"
#include "core/store/registers/measurement_register.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/pregnancy_register.h"
#include "tests/core/clinical/pregnancy/pregnancy_packs.h"
#include "tests/core/service/refusal.h"
#include "tests/core/store/row_count.h"

namespace noi::test
{

/// A woman 40 weeks pregnant on the day of the tests, 2026-11-21, and those who write down her birth.
struct BirthHouse : TestStation {
    Id house = addHouse();
    Id mother = addMother();
    DeliveryDesk desk{*context, pregnancyPacks()};
    PregnancyDesk pregnancies{*context, pregnancyPacks()};

    Id addHouse()
    {
        const auto id = addOne(*context, nurse, Household{QStringLiteral("17"), {}, {}, {}, {}}, station);
        REQUIRE_OK(id);
        return *id;
    }
    Id addMother()
    {
        Person woman;
        woman.fullName = QStringLiteral("Rơ Châm H'Lan");
        woman.birth = day(1998, 4, 2);
        woman.sex = Sex::Female;
        woman.ethnicity = QStringLiteral("10");
        woman.commune = QStringLiteral("23734");
        woman.hamlet = QStringLiteral("Làng Mun");
        woman.addressText = QStringLiteral("làng Mun, xã Ia Ly");
        woman.household = house;
        return addPerson(woman);
    }
    Id addPregnancy(const PartialDate& lastPeriod = day(2026, 2, 14))
    {
        Pregnancy pregnancy;
        pregnancy.person = mother;
        pregnancy.lastPeriod = lastPeriod;
        const auto id = pregnancies.begin(nurse, pregnancy);
        REQUIRE_OK(id);
        return *id;
    }
    [[nodiscard]] Delivery birthOn(const PartialDate& when) const
    {
        Delivery delivery;
        delivery.person = mother;
        delivery.deliveredAt = when;
        return delivery;
    }
    [[nodiscard]] static NewbornEntry child(Newborn::Outcome outcome = Newborn::Outcome::LiveBirth,
                                            Sex sex = Sex::Unknown, std::optional<int> grams = {})
    {
        Newborn newborn;
        newborn.outcome = outcome;
        newborn.sex = sex;
        newborn.weight = grams;
        return {newborn, {}};
    }
    DeliveryDone born(const Delivery& delivery, const QList<NewbornEntry>& children)
    {
        const auto done = desk.record(nurse, delivery, children);
        REQUIRE_OK(done);
        return *done;
    }
    /// One girl of 3100 g, alive, this morning.
    DeliveryDone girl()
    {
        return born(birthOn(thisMorning()), {child(Newborn::Outcome::LiveBirth, Sex::Female, 3100)});
    }

    [[nodiscard]] static PartialDate thisMorning()
    {
        return PartialDate::ofMinute(QDate(2026, 11, 21), QTime(5, 20));
    }
    template <class R> R read(Id id)
    {
        const auto record = readRecord<R>(store->database(), id);
        REQUIRE_OK(record);
        return *record;
    }
    template <class R> Seen<R> seen(Id id)
    {
        const auto record = readSeen<R>(*store, id);
        REQUIRE_OK(record);
        return *record;
    }
    QList<Stored<Measurement>> measured(Id person)
    {
        const auto found = MeasurementRegister(store->database()).counted(person);
        REQUIRE_OK(found);
        return *found;
    }
    qint64 rows(const char* table) { return count(*store, QString::fromLatin1(table)); }
};

} // namespace noi::test
