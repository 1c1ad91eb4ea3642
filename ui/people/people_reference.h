#pragma once

#include "core/reference/code_list.h"
#include "core/reference/commune_search.h"
#include "core/reference/communes.h"
#include "core/reference/products.h"
#include "core/reference/schedule_pack.h"
#include "ui/kit/screen_language.h"

namespace noi
{

/// The data packs that the people pages read names from and pick from. All outlive the pages.
struct PeopleReference {
    const Communes& communes;
    const CommuneSearch& communeSearch;
    const EthnicGroups& ethnicGroups;
    const Products& products;
    const CodeList& symptoms; ///< of reactions after vaccination
    const SchedulePack& schedule;
    QString homeCommune; ///< the station's, code
};

/// "Xã Ia Ly, tỉnh Gia Lai"; the code itself where the pack does not know it.
[[nodiscard]] QString communeName(const PeopleReference& reference, const QString& code);
[[nodiscard]] QString ethnicName(const PeopleReference& reference, const QString& code);
/// Short: "BCG"; the code itself where the pack does not know it.
[[nodiscard]] QString productName(const PeopleReference& reference, const QString& code);
[[nodiscard]] QString symptomNames(const PeopleReference& reference, const QStringList& codes);

} // namespace noi
