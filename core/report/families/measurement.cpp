#include "core/model/measurement.h"

#include "core/report/families/reading.h"
#include "core/report/report_reference.h"
#include "core/service/judged_measurement.h"
#include "core/store/given_ids.h"

namespace noi::report
{

namespace
{

constexpr int underMonths = 60;

struct Weighing {
    Stored<Measurement> measured;
    Who who;
};

/// The last weighing of each child in the span.
Result<QHash<Id, Weighing>> lastOnes(const FamilyContext& context, const Period& span)
{
    const PeriodText text = periodText(span);
    const RecordType type = recordType<Measurement>();
    const qsizetype columns = type.fields.size() + 1;
    QHash<Id, Weighing> last;
    auto read = context.database.forEach(
        QStringLiteral("SELECT ") + columnsOf(type, QStringLiteral("r")) + QStringLiteral(", ") +
            personColumns(QStringLiteral("p")) +
            QStringLiteral(" FROM measurement r LEFT JOIN person p ON p.id = r.person WHERE ") +
            inPeriod(QStringLiteral("r.measured_at")) + QStringLiteral(" AND ") +
            counts(QStringLiteral("measurement"), QStringLiteral("r")),
        {text.from, text.until, text.to}, [&](const Row& row) -> Result<void> {
            Weighing now{recordFrom<Measurement>(row), {}};
            now.who = context.people.who(now.measured.value.person, row, columns);
            const auto months = now.who.monthsAt(now.measured.value.measuredAt);
            if (!months || *months >= underMonths) return {};
            const auto before = last.constFind(now.who.head);
            const auto order = [](const Weighing& one) {
                return std::pair(one.measured.value.measuredAt.latest(), one.measured.id);
            };
            if (before == last.constEnd() || order(*before) < order(now)) last.insert(now.who.head, now);
            return {};
        });
    return read ? Result<QHash<Id, Weighing>>(std::move(last)) : Result<QHash<Id, Weighing>>(read.error());
}

/// Days of gestation at birth, where they are known, by child; of several records of one birth the first.
Result<QHash<Id, int>> gestations(const FamilyContext& context, const QList<Id>& children)
{
    const QList<Id> files = allFilesOf(context.people, QSet<Id>(children.begin(), children.end()));
    QHash<Id, int> found;
    Database& database = context.database;
    auto read = database.forEach(QStringLiteral("SELECT n.child, n.gestation FROM ") + database.givenIds() +
                                     QStringLiteral(" CROSS JOIN newborn n WHERE n.child = given.value AND "
                                                    "n.gestation IS NOT NULL ORDER BY n.id"),
                                 {listOf(database, files)}, [&](const Row& row) -> Result<void> {
                                     const Id child = context.people.head(Id{row[0].toLongLong()});
                                     if (!found.contains(child)) found.insert(child, row[1].toInt());
                                     return {};
                                 });
    return read ? Result<QHash<Id, int>>(std::move(found)) : Result<QHash<Id, int>>(read.error());
}

QVariant classOf(const growth::GrowthClasses& classes, growth::Figure figure,
                 const std::optional<growth::Score>& score, const growth::GrowthPoint& point)
{
    if (!score || score->implausible || !point.measured.ageDays) return {};
    const auto* const found = classes.of(figure, score->z, *point.measured.ageDays);
    return found ? QVariant(found->code) : QVariant();
}

} // namespace

Result<void> fillMeasurements(const FamilyContext& context, const Period& span, FamilyRows& rows)
{
    const auto last = lastOnes(context, span);
    if (!last) return last.error();
    const auto gestation = gestations(context, last->keys());
    if (!gestation) return gestation.error();
    const growth::GrowthReference& growth = context.reference.growth;
    for (const auto& [measured, who] : *last) {
        const Measurement& m = measured.value;
        MeasuredChild child{who.sex, who.birth, {}};
        if (gestation->contains(who.head)) child.gestationDays = gestation->value(who.head);
        const auto point = growthPoint(m, child, growth.standard);
        rows.add(QVariantList{measured.id.value, dayText(m.measuredAt)} + commonOf(who, context.scope) +
                 QVariantList{known(who.monthsAt(m.measuredAt)), flag(m.weight.has_value()),
                              flag(m.length.has_value()),
                              classOf(growth.classes, growth::Figure::Weight, point.scores.weight, point),
                              classOf(growth.classes, growth::Figure::Length, point.scores.length, point),
                              classOf(growth.classes, growth::Figure::WeightForLength,
                                      point.scores.weightForLength, point)});
    }
    return {};
}

} // namespace noi::report
