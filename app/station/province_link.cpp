#include "app/station/province_link.h"

namespace noi
{

Result<Link> joinedProvince(Database& database)
{
    const auto province = LinkRegister(database).province();
    if (!province) return province.error();
    if (!*province || (*province)->serverKey.isEmpty())
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "This PC has not joined the province yet (F9).")};
    return **province;
}

} // namespace noi
