#pragma once

#include "core/service/pregnancy_file.h"

namespace noi
{

/// A planned visit after a birth that has not been made.
struct PostnatalDue {
    Id delivery, mother;
    Id person; ///< the mother or a child
    PostnatalVisit::OfWhom ofWhom = PostnatalVisit::OfWhom::Unknown;
    QString name; ///< of that person
    pregnancy::PostnatalContactDue contact;
};

/// Of the mother first, then of each child with a file. Nothing is due of who died, nor where the day of the
/// birth is not known.
[[nodiscard]] QList<PostnatalDue> postnatalDue(const DeliveryLine& birth,
                                               const pregnancy::PostnatalContacts& contacts, QDate day);

} // namespace noi
