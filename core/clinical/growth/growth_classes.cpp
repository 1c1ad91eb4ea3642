#include "core/clinical/growth/growth_classes.h"

#include "core/reference/pack_row.h"

#include <algorithm>

namespace noi::growth
{

namespace
{

constexpr int oldest = 240; // months

} // namespace

bool GrowthClasses::Border::hold(double value) const
{
    return !(from && value < *from) && !(above && value <= *above) && !(below && value >= *below) &&
           !(upTo && value > *upTo);
}

Result<GrowthClasses> GrowthClasses::read(const QByteArray& bytes, const QString& file)
{
    enum Column {
        Figures,
        FromMonth,
        ToMonth,
        From,
        Above,
        Below,
        UpTo,
        Code,
        HowGrave,
        NameVi,
        NameEn,
        AdviceVi,
        AdviceEn
    };
    const auto table = PackTable::read(
        bytes, file,
        {QStringLiteral("figure"), QStringLiteral("from_month"), QStringLiteral("to_month"),
         QStringLiteral("from"), QStringLiteral("above"), QStringLiteral("below"), QStringLiteral("up_to"),
         QStringLiteral("code"), QStringLiteral("gravity"), QStringLiteral("name_vi"),
         QStringLiteral("name_en"), QStringLiteral("advice_vi"), QStringLiteral("advice_en")});
    if (!table) return table.error();
    GrowthClasses classes;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const auto figure = Figure(
            row.oneOf(Figures, {QStringLiteral("length"), QStringLiteral("weight"),
                                QStringLiteral("weight-for-length"), QStringLiteral("bmi"),
                                QStringLiteral("head"), QStringLiteral("arm"), QStringLiteral("oedema")}));
        const auto gravity =
            Gravity(row.oneOf(HowGrave, {QStringLiteral("normal"), QStringLiteral("watch"),
                                         QStringLiteral("moderate"), QStringLiteral("severe")}));
        const int fromMonth = row.number(FromMonth, 0, oldest).value_or(0);
        const int toMonth = row.number(ToMonth, fromMonth, oldest).value_or(oldest);
        const auto border = [&row](int column) { return row.decimal(column, -1000, 1000); };
        const Border borders{border(From), border(Above), border(Below), border(UpTo)};
        const GrowthClass said{row.required(Code),
                               gravity,
                               {row.required(NameVi), row.required(NameEn)},
                               {row.text(AdviceVi), row.text(AdviceEn)}};
        if (row.failure()) return *row.failure();
        classes.m_rows.append({figure, fromMonth, toMonth, borders, said});
    }
    return classes;
}

const GrowthClass* GrowthClasses::of(Figure figure, double value, double ageDays) const
{
    const double months = ageDays / daysInMonth;
    const auto found = std::ranges::find_if(m_rows, [&](const Row& r) {
        return r.figure == figure && months >= r.fromMonth && months < r.toMonth + 1 && r.borders.hold(value);
    });
    return found == m_rows.end() ? nullptr : &found->said;
}

QList<GrowthClass> GrowthClasses::concerns(const Measured& measured, const Scores& scores) const
{
    QList<GrowthClass> all;
    if (!measured.ageDays) return all;
    const auto look = [&](Figure figure, std::optional<double> value) {
        if (!value) return;
        const GrowthClass* said = of(figure, *value, *measured.ageDays);
        if (said && said->gravity != Gravity::Normal) all.append(*said);
    };
    const auto lookAt = [&](Figure figure, const std::optional<Score>& score) {
        if (score && !score->implausible)
            look(figure, score->z); // what is to be measured again says nothing yet
    };
    look(Figure::Oedema, measured.oedema ? std::optional(1.0) : std::nullopt);
    lookAt(Figure::Weight, scores.weight);
    lookAt(Figure::Length, scores.length);
    lookAt(Figure::WeightForLength, scores.weightForLength);
    lookAt(Figure::BmiForAge, scores.bmiForAge);
    lookAt(Figure::Head, scores.head);
    look(Figure::ArmMm, measured.armCm ? std::optional(*measured.armCm * 10) : std::nullopt);
    std::ranges::stable_sort(all, std::ranges::greater(), &GrowthClass::gravity);
    return all;
}

} // namespace noi::growth
