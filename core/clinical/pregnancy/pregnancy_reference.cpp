#include "core/clinical/pregnancy/pregnancy_reference.h"

namespace noi::pregnancy
{

Result<PregnancyReference> PregnancyReference::load(const PackFolders& folders, QDate day)
{
    PregnancyReference reference;
    if (auto done = folders.readInto(reference.contacts, "antenatal-contacts.csv", day); !done)
        return done.error();
    if (auto done = folders.readInto(reference.dating, "antenatal-dating.csv", day); !done)
        return done.error();
    if (auto done = folders.readInto(reference.rules, "antenatal-rules.csv", day); !done) return done.error();
    if (auto done = folders.readInto(reference.tests, "antenatal-tests.csv", day); !done) return done.error();
    if (auto done = folders.readInto(reference.tetanus, "tetanus-protection.csv", day); !done)
        return done.error();
    if (auto done = folders.readInto(reference.codes, "maternity-codes.csv", day); !done) return done.error();
    if (auto done = folders.readInto(reference.postnatalContacts, "postnatal-contacts.csv", day); !done)
        return done.error();
    if (auto done = folders.readInto(reference.postnatalRules, "postnatal-rules.csv", day); !done)
        return done.error();
    return reference;
}

} // namespace noi::pregnancy
