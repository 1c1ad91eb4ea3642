#include "core/report/form.h"

#include <algorithm>

namespace noi::report
{

QDate Deadline::after(QDate end) const
{
    switch (kind) {
    case Kind::None: return {};
    case Kind::BeforeDay: return QDate(end.year(), end.month(), 1).addMonths(1).addDays(days - 2);
    case Kind::WorkingDays: break;
    }
    QDate day = end;
    for (int left = days; left > 0; left -= day.dayOfWeek() <= Qt::Friday ? 1 : 0)
        day = day.addDays(1);
    return day;
}

const FormColumn* Form::column(const QString& named) const
{
    const auto found = std::ranges::find(columns, named, &FormColumn::code);
    return found == columns.end() ? nullptr : &*found;
}

const FormColumn& Form::checkedColumn() const
{
    const auto found = std::ranges::find(columns, FormColumn::Span::January, &FormColumn::span);
    return found == columns.end() ? columns.first() : *found;
}

} // namespace noi::report
