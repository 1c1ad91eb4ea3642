#pragma once

#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/reference/words.h"
#include "core/report/period.h"

#include <QList>
#include <QString>

namespace noi
{

/// A version of a report that was handed in.
struct HandedIn {
    Id id;
    PartialDate at;
    QString by;
    QString reason; ///< of an amended one
    bool signatureFits = false;
    bool atProvince = false; ///< the province has said that it has it
};

/// Where the report of one form and period stands.
struct FormLine {
    enum class State {
        Open,     ///< the period is not over
        Due,      ///< to be handed in
        Late,     ///< the deadline has passed
        HandedIn, ///< and waits to be sent
        Sent,     ///< and the province has it
    };
    QString form;
    Words name;
    report::Period period;
    QDate deadline; ///< last day in time; invalid: none is set
    State state = State::Open;
    int versions = 0;
};

/// Something that is not finished in the period.
struct OpenEnd {
    enum class Kind { SessionOpen, BirthWithoutChild };
    Kind kind = Kind::SessionOpen;
    Id record;
    Id person; ///< of a birth: the mother
    QString name;
    PartialDate day;
};

/// One record behind a figure.
struct BehindLine {
    enum class Kind {
        Person,
        Dose,
        Delivery,
        Newborn,
        Visit,
        Pregnancy,
        Test,
        Postnatal,
        Measurement,
        Reaction,
        Vial
    };
    Id record;
    Kind kind = Kind::Person;
    Id person; ///< whose file it is in; null: the station's own
    QString name;
    PartialDate birth;
    QString hamlet;
    PartialDate day; ///< of the record; of a person: none
    QString detail;  ///< product's short name, test's code; else empty
};

} // namespace noi
