#pragma once

#include <QString>

#include <functional>

namespace noi
{

class BirthSource;
class Dialogs;
class PregnancySource;

/// What the pages on pregnancy work with. All outlive them; `station` is asked when something is printed.
struct PregnancyParts {
    PregnancySource& source;
    BirthSource& birth;
    Dialogs& dialogs;
    std::function<QString()> station;
};

} // namespace noi
