#include "ui/growth/weighing/weighing_row.h"

#include "core/base/typed_number.h"

#include <cmath>

namespace noi
{

namespace
{

struct Rule {
    std::optional<int> Measurement::*field;
    double one; ///< steps of the field in the unit that is typed
    int decimals;
};

const Rule& ruleOf(WeighingFigure figure)
{
    static const Rule rules[weighingFigures] = {
        {&Measurement::weight, 1000, 2}, {&Measurement::length, 10, 1}, {&Measurement::arm, 10, 1}};
    return rules[size_t(figure)];
}

QString written(std::optional<int> value, double one)
{
    return value ? QString::number(*value / one, 'g', 6).replace(u'.', u',') : QString();
}

} // namespace

QString WeighingRow::text(WeighingFigure figure) const
{
    if (const auto& typed = draft.figures[size_t(figure)]) return *typed;
    const Rule& rule = ruleOf(figure);
    return line.kept ? written(line.kept->value.*rule.field, rule.one) : QString();
}

Measurement::Position WeighingRow::position(QDate day) const
{
    if (draft.position) return *draft.position;
    if (line.kept && line.kept->value.position != Measurement::Position::Unknown)
        return line.kept->value.position;
    return usualPosition(line.child.birth, PartialDate::ofDay(day));
}

bool WeighingRow::oedema() const { return draft.oedema.value_or(line.kept && line.kept->value.oedema); }

void WeighingRow::type(WeighingFigure figure, const QString& text)
{
    auto& typed = draft.figures[size_t(figure)];
    typed.reset();
    if (text != this->text(figure)) typed = text;
    problem.clear();
}

void WeighingRow::setPosition(Measurement::Position position, QDate day)
{
    draft.position.reset();
    if (position != this->position(day)) draft.position = position;
    problem.clear();
}

void WeighingRow::setOedema(bool oedema)
{
    draft.oedema.reset();
    if (oedema != this->oedema()) draft.oedema = oedema;
    problem.clear();
}

Result<Measurement> WeighingRow::measurement(QDate day, const QString& measuredBy,
                                             const QString& whyCorrected) const
{
    Measurement m = line.kept ? line.kept->value : Measurement();
    m.person = line.child.person;
    m.replaces = line.kept ? line.kept->id : Id();
    m.replaceReason = line.kept ? whyCorrected : QString();
    m.measuredAt = PartialDate::ofDay(day);
    m.measuredBy = measuredBy;
    m.oedema = oedema();
    for (int i = 0; i < weighingFigures; ++i) {
        const auto& typed = draft.figures[i];
        if (!typed) continue;
        const Rule& rule = ruleOf(WeighingFigure(i));
        const auto number = typedNumber(*typed, rule.decimals);
        if (!number && !typed->isEmpty())
            return Error{ErrorKind::BadInput,
                         QT_TRANSLATE_NOOP("Error", "“%1” is not a number: type it as 3,2 or 3.2."),
                         {*typed}};
        m.*rule.field = number ? std::optional(int(std::lround(*number * rule.one))) : std::nullopt;
    }
    m.position = m.length ? position(day) : Measurement::Position::Unknown;
    return m;
}

} // namespace noi
