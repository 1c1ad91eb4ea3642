#pragma once

#include <QString>

namespace noi::bench
{

/// A province's reports on its server: registers of `stations` communes with `people` people each are filled
/// where they are empty (children with ten doses, women with pregnancies, births and visits), then each form
/// is added up for the province and made for one station, before and after doses were numbered. `database` is
/// a folder for a SQLite file, or an address "postgresql://…".
void measureProvinceReports(const QString& database, int stations, int people);

} // namespace noi::bench
