#include "core/service/same_person_rules.h"

#include "core/service/service_context.h"
#include "core/store/registers/session_register.h"

#include <tuple>

namespace noi
{

Result<QString> ownCommune(const ServiceContext& context)
{
    const auto station = PlaceRegister(context.database()).station();
    if (station) return station->value.commune;
    return station.error().kind == ErrorKind::NotFound ? Result(QString()) : Result<QString>(station.error());
}

bool isBetterFile(const PersonLine& one, const PersonLine& other, const QString& commune)
{
    const auto place = [&](const PersonLine& line) {
        return std::tuple(line.commune != commune, line.person);
    };
    return place(one) < place(other);
}

} // namespace noi
