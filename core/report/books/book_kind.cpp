#include "core/report/books/book_kind.h"

#include "core/report/books/antenatal.h"
#include "core/report/books/children.h"
#include "core/report/books/deliveries.h"
#include "core/report/books/due_rows.h"
#include "core/report/books/reactions.h"
#include "core/report/books/session_sheet.h"
#include "core/report/books/vaccine_use.h"

#include <algorithm>

namespace noi::report
{

const QList<BookKind>& bookKinds()
{
    static const QList<BookKind> all{
        {QStringLiteral("children"),
         childFields(),
         {{QStringLiteral("born_years_back"), 0, 20}},
         writeChildren},
        {QStringLiteral("antenatal"), antenatalFields(), {}, writeAntenatal},
        {QStringLiteral("deliveries"), deliveryFields(), {}, writeDeliveries},
        {QStringLiteral("vaccine-use"), vaccineUseFields(), {}, writeVaccineUse},
        {QStringLiteral("reactions"), reactionFields(), {}, writeReactions},
        {QStringLiteral("due"), dueFields(), {}, nullptr},
        {QStringLiteral("session"), sessionFields(), {}, nullptr},
    };
    return all;
}

const BookKind* bookKind(const QString& code)
{
    const auto found = std::ranges::find(bookKinds(), code, &BookKind::code);
    return found == bookKinds().end() ? nullptr : &*found;
}

} // namespace noi::report
