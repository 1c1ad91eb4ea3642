#pragma once

#include "core/clinical/pregnancy/antenatal_rules.h"
#include "core/clinical/pregnancy/antenatal_tests.h"
#include "core/clinical/pregnancy/contact_plan.h"
#include "core/clinical/pregnancy/dating.h"
#include "core/clinical/pregnancy/maternity_codes.h"
#include "core/clinical/pregnancy/postnatal_contacts.h"
#include "core/clinical/pregnancy/postnatal_rules.h"
#include "core/clinical/pregnancy/tetanus.h"
#include "core/reference/pack_folders.h"

namespace noi::pregnancy
{

/// All that pregnancies and births are judged by.
struct PregnancyReference {
    ContactPlans contacts;
    DatingRules dating;
    AntenatalRules rules;
    AntenatalTests tests;
    TetanusRules tetanus;
    MaternityCodes codes;
    PostnatalContacts postnatalContacts;
    PostnatalRules postnatalRules;

    /// The packs that apply on `day`.
    static Result<PregnancyReference> load(const PackFolders& folders, QDate day);
};

} // namespace noi::pregnancy
