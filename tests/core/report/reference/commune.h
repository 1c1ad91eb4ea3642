#pragma once

#include "core/model/antenatal_test.h"
#include "core/model/antenatal_visit.h"
#include "core/model/death.h"
#include "core/model/delivery.h"
#include "core/model/dose.h"
#include "core/model/measurement.h"
#include "core/model/newborn.h"
#include "core/model/person.h"
#include "core/model/postnatal_visit.h"
#include "core/model/pregnancy.h"
#include "core/model/reaction.h"
#include "core/model/same_person.h"
#include "core/model/session.h"
#include "core/model/vial.h"
#include "core/model/voiding.h"

#include <QMap>
#include <QSet>

#include <tuple>

namespace noi::test::reference
{

/// All records of one kind as plain values, by id.
template <class R> using Records = QMap<Id, R>;

/// Everything that is known of a commune's people, in memory: no store, no SQL. Entities as they are now,
/// facts as they were written, those that do not count with them.
struct CommuneRecords {
    std::tuple<Records<Person>, Records<Dose>, Records<Measurement>, Records<Pregnancy>,
               Records<AntenatalVisit>, Records<AntenatalTest>, Records<Delivery>, Records<Newborn>,
               Records<PostnatalVisit>, Records<Death>, Records<Reaction>, Records<Session>, Records<Vial>,
               Records<SamePerson>, Records<Voiding>>
        records;

    QStringList communes; ///< whose people are residents
    QSet<Id> sites;       ///< of the reporting stations
    PartialDate now;

    template <class R> [[nodiscard]] const Records<R>& all() const { return std::get<Records<R>>(records); }
    template <class R> [[nodiscard]] Records<R>& all() { return std::get<Records<R>>(records); }
    /// Null where it is not here.
    template <class R> [[nodiscard]] const R* find(Id id) const
    {
        const auto at = all<R>().constFind(id);
        return at == all<R>().cend() ? nullptr : &*at;
    }
};

} // namespace noi::test::reference
