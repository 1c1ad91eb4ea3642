#pragma once

#include "core/model/person.h"

namespace noi
{

/// A person in one line of a list: what tells two people of the same name apart.
struct PersonLine {
    Id person;
    QString fullName;
    PartialDate birth;
    Sex sex = Sex::Unknown;
    QString motherName;
    QString hamlet;
    QString commune;
    QString matchedIdentifier; ///< the number that was searched for, when a number found them
    int otherFiles = 0;        ///< further files of the same person; told by searches
};

} // namespace noi
