#include "core/report/books/due_rows.h"

#include "core/report/books/book_writer.h"
#include "core/report/hamlet_words.h"

#include <algorithm>

namespace noi::report
{

namespace
{

struct DueLine {
    int number;
    const DueRow& row;
};

QString stateWords(DueState state, const BookContext& context)
{
    switch (state) {
    case DueState::Due: return context.say({QStringLiteral("Đến hạn"), QStringLiteral("Due")});
    case DueState::Overdue: return context.say({QStringLiteral("Quá hạn"), QStringLiteral("Overdue")});
    case DueState::Defaulted: return context.say({QStringLiteral("Bỏ mũi"), QStringLiteral("Defaulter")});
    }
    return {};
}

Cell vaccinesCell(const DueRow& row, const BookContext& context)
{
    QStringList words;
    for (const DueDose& dose : row.doses) {
        const QString name = productName(dose.product, context);
        words += dose.number > 0 ? context.say({QStringLiteral("%1 mũi %2"), QStringLiteral("%1 dose %2")})
                                       .arg(name)
                                       .arg(dose.number)
                                 : name;
    }
    return textCell(words.join(QStringLiteral(", ")));
}

using Line = DueLine;
using Context = BookContext;
using Field = QStringList;

const BookFields<Line>& fields()
{
    static const BookFields<Line> all{
        {"number", [](const Line& l, const Context&, const Field&) { return numberCell(l.number); }},
        {"name", [](const Line& l, const Context&, const Field&) { return textCell(l.row.person.fullName); }},
        {"birth", [](const Line& l, const Context&, const Field&) { return dayCell(l.row.person.birth); }},
        {"sex", [](const Line& l, const Context& c, const Field&) { return sexCell(l.row.person.sex, c); }},
        {"mother",
         [](const Line& l, const Context&, const Field&) { return textCell(l.row.person.motherName); }},
        {"phone", [](const Line& l, const Context&, const Field&) { return textCell(l.row.phone); }},
        {"hamlet", [](const Line& l, const Context& c,
                      const Field&) { return textCell(hamletWords(l.row.person.hamlet, c.language)); }},
        {"vaccines", [](const Line& l, const Context& c, const Field&) { return vaccinesCell(l.row, c); }},
        {"due",
         [](const Line& l, const Context&, const Field&) { return dayCell(PartialDate::ofDay(l.row.due)); }},
        {"state",
         [](const Line& l, const Context& c, const Field&) { return textCell(stateWords(l.row.state, c)); }},
        {"overdue_days",
         [](const Line& l, const Context&, const Field&) {
             return l.row.overdueDays > 0 ? countCell(qint64(l.row.overdueDays)) : Cell();
         }},
    };
    return all;
}

QString groupName(const QString& key, const BookContext& context)
{
    const auto* const group = context.names.schedule.group(key);
    return group ? context.say(group->name) : key;
}

} // namespace

QStringList dueFields() { return patternsOf(fields()); }

QString dueSubject(const BookContext& context, const DueFilter& filter)
{
    QStringList words;
    if (filter.hamlet) words += hamletWords(*filter.hamlet, context.language);
    if (!filter.group.isEmpty()) words += groupName(filter.group, context);
    if (filter.state) words += stateWords(*filter.state, context);
    if (!filter.text.isEmpty()) words += u'“' + filter.text + u'”';
    return words.join(QStringLiteral(" · "));
}

QList<TableRow> writeDue(const BookContext& context, const DueList& list)
{
    const BookWriter<Line> writer(fields(), context);
    const qsizetype width = context.pack.columns.size();
    QList<TableRow> rows;
    int number = 0;
    QString hamlet;
    for (const DueRow& row : list.rows) {
        if (number == 0 || row.person.hamlet != hamlet)
            rows.append(headingRow(hamletWords(row.person.hamlet, context.language), width));
        hamlet = row.person.hamlet;
        rows.append(writer.row({++number, row}, {row.person.person}));
    }
    return rows;
}

} // namespace noi::report
