#pragma once

#include "core/clinical/pregnancy/pregnancy_reference.h"
#include "core/model/delivery.h"
#include "core/model/person.h"
#include "core/model/pregnancy.h"
#include "core/service/service_context.h"

#include <optional>

namespace noi
{

/// The birth that children are written with.
struct BirthOf {
    Id id;
    Delivery delivery;
    Person mother;
    std::optional<pregnancy::Dating> dating;
};

/// One that is about to be written.
struct NewBirth : BirthOf {
    Seen<Person> motherFile;
    std::optional<Seen<Pregnancy>> pregnancy; ///< the one it ends; none: nobody knew of one
};

/// A birth that is recorded.
[[nodiscard]] Result<BirthOf> birthOf(const ServiceContext& context,
                                      const pregnancy::PregnancyReference& reference, Id delivery);

/// What a birth as typed belongs to: her pregnancy that is named, else the one that goes on and can have
/// ended then. BadInput and Refused as DeliveryDesk::record() says.
[[nodiscard]] Result<NewBirth> newBirth(const ServiceContext& context,
                                        const pregnancy::PregnancyReference& reference,
                                        const Delivery& typed);

} // namespace noi
