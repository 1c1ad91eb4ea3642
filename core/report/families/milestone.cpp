#include "core/report/families/reading.h"

namespace noi::report
{

namespace
{

constexpr std::array milestones{0, 1, 2, 3, 4, 9, 12, 18, 24, 60, 72, 84}; ///< months

/// The first day on which so many months are completed: who is born on the 31st is one month old on the 1st,
/// where the next month is shorter.
QDate reaches(QDate birth, int months)
{
    const QDate day = birth.addMonths(months);
    return day.day() < birth.day() ? day.addDays(1) : day;
}

} // namespace

Result<void> fillMilestones(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    for (const int months : milestones) {
        // Months are not of one length: a few days more on either side.
        const Period births{Period::Kind::Days, span.from.addMonths(-months).addDays(-3),
                            span.to.addMonths(-months).addDays(3)};
        auto read =
            context.database.forEach(QStringLiteral("SELECT ") + personColumns(QStringLiteral("p")) +
                                         QStringLiteral(" FROM person p WHERE p.withdrawn IS NULL AND ") +
                                         aroundSpan(QStringLiteral("p.birth")),
                                     aroundSpanValues(births), [&](const Row& row) -> Result<void> {
                                         const Id file{row[0].toLongLong()};
                                         if (context.people.head(file) != file) return {};
                                         const Who who = context.people.who(file, row, 0);
                                         const QDate day = reaches(who.birth.earliest(), months);
                                         if (!who.died.isNull() && who.died.latest() < day) return {};
                                         rows.add(QVariantList{file.value, day.toString(Qt::ISODate)} +
                                                  commonOf(who, context.scope) + QVariantList{months});
                                         return {};
                                     });
        if (!read) return read;
    }
    return {};
}

} // namespace noi::report
