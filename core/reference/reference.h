#pragma once

#include "core/reference/code_list.h"
#include "core/reference/communes.h"
#include "core/reference/double_dose_rules.h"
#include "core/reference/injection_sites.h"
#include "core/reference/pack_folders.h"
#include "core/reference/products.h"
#include "core/reference/programme_switches.h"
#include "core/reference/roles.h"
#include "core/reference/schedule_pack.h"
#include "core/reference/session_rules.h"

namespace noi
{

/// All the lists a station works with, read once at the start and given to whoever needs them.
struct Reference {
    Communes communes;
    EthnicGroups ethnicGroups;
    Antigens antigens;
    Routes routes;
    InjectionSites sites;
    Products products;
    Roles roles;
    CodeList permissions;
    SessionRules sessionRules;
    DoubleDoseRules doubleDoses;
    CodeList symptoms; ///< of reactions after vaccination
    SchedulePack schedule;
    ProgrammeSwitches switches; ///< which optional parts of the schedule hold here

    /// Reads the packs that apply on `day`, and checks that they name nothing that another does not know.
    static Result<Reference> load(const PackFolders& folders, QDate day);
};

} // namespace noi
