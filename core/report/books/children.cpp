#include "core/report/books/children.h"

#include "core/base/vietnamese_order.h"
#include "core/report/books/book_writer.h"
#include "core/report/books/dose_numbers.h"
#include "core/report/books/family_figures.h"
#include "core/report/families/reading.h"
#include "core/report/report_reference.h"
#include "core/store/given_ids.h"

#include <algorithm>
#include <tuple>

namespace noi::report
{

namespace
{

/// A dose as the book writes it.
struct Given {
    PartialDate day;
    std::optional<bool> in24Hours;
};

struct ChildLine {
    int number = 0;
    Who who;
    QString name, mother, father, address;
    Id motherHead;               ///< null: no mother's file
    QHash<QString, Given> doses; ///< by "series number"; of several the earliest
    PartialDate fully;
    std::tuple<bool, QString, QDate, QString, Id> place; ///< in the book
};

/// What is asked of the mothers, by series.
struct ChildBook {
    QList<ChildLine> lines;
    DoseNumbers mothers;
};

struct ChildToWrite {
    const ChildLine& child;
    const ChildBook& book;
};

const Given* givenOf(const ChildLine& child, const QStringList& field)
{
    const auto found = child.doses.constFind(field[1] + u' ' + field[2]);
    return found == child.doses.constEnd() ? nullptr : &*found;
}

Cell birthOf(const ChildLine& child, Sex sex)
{
    return child.who.sex == sex ? dayCell(child.who.birth) : Cell();
}

/// What the columns have no place for: a birth in neither of two columns, a death.
Cell remarksOf(const ChildLine& child, const BookContext& context)
{
    QStringList words;
    if (child.who.sex != Sex::Male && child.who.sex != Sex::Female)
        words +=
            context
                .say({QStringLiteral("Chưa rõ giới tính, sinh %1"), QStringLiteral("Sex not known, born %1")})
                .arg(cellText(dayCell(child.who.birth)));
    if (!child.who.died.isNull() && child.who.died.earliest() <= context.period.to)
        words += context.say({QStringLiteral("Tử vong %1"), QStringLiteral("Died %1")})
                     .arg(cellText(dayCell(child.who.died)));
    return textCell(words.join(QStringLiteral("; ")));
}

/// After the first day, or not known to be within it: that is said by a question mark.
Cell laterCell(const Given& given)
{
    if (!given.in24Hours) return textCell(cellText(dayCell(given.day)) + QStringLiteral(" ?"));
    return *given.in24Hours ? Cell() : dayCell(given.day);
}

using Line = ChildToWrite;

const BookFields<Line>& fields()
{
    static const BookFields<Line> all{
        {"number",
         [](const Line& l, const BookContext&, const QStringList&) { return numberCell(l.child.number); }},
        {"name",
         [](const Line& l, const BookContext&, const QStringList&) { return textCell(l.child.name); }},
        {"birth",
         [](const Line& l, const BookContext&, const QStringList&) { return dayCell(l.child.who.birth); }},
        {"sex",
         [](const Line& l, const BookContext& c, const QStringList&) { return sexCell(l.child.who.sex, c); }},
        {"birth_boy",
         [](const Line& l, const BookContext&, const QStringList&) { return birthOf(l.child, Sex::Male); }},
        {"birth_girl",
         [](const Line& l, const BookContext&, const QStringList&) { return birthOf(l.child, Sex::Female); }},
        {"mother",
         [](const Line& l, const BookContext&, const QStringList&) { return textCell(l.child.mother); }},
        {"father",
         [](const Line& l, const BookContext&, const QStringList&) { return textCell(l.child.father); }},
        {"address",
         [](const Line& l, const BookContext&, const QStringList&) { return textCell(l.child.address); }},
        {"dose SERIES NUMBER",
         [](const Line& l, const BookContext&, const QStringList& field) {
             const Given* const given = givenOf(l.child, field);
             return given ? dayCell(given->day) : Cell();
         }},
        {"dose SERIES NUMBER in_24h",
         [](const Line& l, const BookContext&, const QStringList& field) {
             const Given* const given = givenOf(l.child, field);
             return given && given->in24Hours.value_or(false) ? dayCell(given->day) : Cell();
         }},
        {"dose SERIES NUMBER later",
         [](const Line& l, const BookContext&, const QStringList& field) {
             const Given* const given = givenOf(l.child, field);
             return given ? laterCell(*given) : Cell();
         }},
        {"fully_immunised",
         [](const Line& l, const BookContext&, const QStringList&) { return dayCell(l.child.fully); }},
        {"mother_doses SERIES",
         [](const Line& l, const BookContext&, const QStringList& field) {
             return countCell(l.book.mothers.upTo(l.child.motherHead, field[1], l.child.who.birth.latest()));
         }},
        {"remarks",
         [](const Line& l, const BookContext& c, const QStringList&) { return remarksOf(l.child, c); }},
    };
    return all;
}

QDate firstBirth(const BookContext& context)
{
    return {context.period.to.year() - context.pack.number(QStringLiteral("born_years_back")), 1, 1};
}

bool belongs(const Who& who, const BookContext& context)
{
    return context.isResident(who) && who.birth.earliest() >= firstBirth(context) &&
           who.birth.earliest() <= context.period.to;
}

Result<QList<ChildLine>> readChildren(const BookContext& context)
{
    QVariantList values{firstBirth(context).toString(QStringLiteral("yyyy")),
                        context.period.to.toString(Qt::ISODate) + u'~'};
    for (const QString& commune : context.registers.scope.communes)
        values.append(commune);
    QList<ChildLine> lines;
    QSet<Id> seen;
    const People& people = context.registers.people;
    auto read = context.registers.database.forEach(
        QStringLiteral("SELECT ") + personColumns(QStringLiteral("p")) +
            QStringLiteral(", p.full_name, p.address_text, p.mother, m.full_name, f.full_name FROM person p "
                           "LEFT JOIN person m ON m.id = p.mother LEFT JOIN person f ON f.id = p.father "
                           "WHERE p.withdrawn IS NULL AND p.birth >= ? AND p.birth <= ? AND p.commune IN "
                           "(%1) ORDER BY p.id")
                .arg(QStringList(values.size() - 2, QStringLiteral("?")).join(u',')),
        values, [&](const Row& row) -> Result<void> {
            ChildLine line;
            line.who = people.who(Id{row[0].toLongLong()}, row, 0);
            if (seen.contains(line.who.head) || !belongs(line.who, context)) return {};
            seen.insert(line.who.head);
            const qsizetype more = personColumnCount;
            line.name = row[more].toString();
            line.address = line.who.hamlet.isEmpty() ? row[more + 1].toString() : line.who.hamlet;
            if (!row[more + 2].isNull()) line.motherHead = people.head(Id{row[more + 2].toLongLong()});
            line.mother = row[more + 3].toString();
            line.father = row[more + 4].toString();
            line.place = {line.who.hamlet.isEmpty(), orderKey(line.who.hamlet), line.who.birth.earliest(),
                          nameOrderKey(line.name), line.who.head};
            lines.append(std::move(line));
            return {};
        });
    return read ? Result<QList<ChildLine>>(std::move(lines)) : Result<QList<ChildLine>>(read.error());
}

bool earlier(const PartialDate& a, const PartialDate& b)
{
    return std::pair(a.earliest(), a.toText()) < std::pair(b.earliest(), b.toText());
}

/// Series and numbers that the columns ask for: with the hour, or without.
QSet<std::pair<QString, int>> wantedDoses(const BookPack& book, bool byTheHour)
{
    QSet<std::pair<QString, int>> timed, others;
    for (const BookColumn& column : book.columns)
        if (column.field[0] == QStringLiteral("dose"))
            (column.field.size() > 3 ? timed : others).insert({column.field[1], column.field[2].toInt()});
    return byTheHour ? timed : others.subtract(timed);
}

/// The doses that the columns ask for, as they were by the end of the period. Only where a column is about
/// the hour is the row itself read: the index by person has all else.
Result<void> readDoses(const BookContext& context, const QHash<Id, qsizetype>& places, bool byTheHour,
                       QList<ChildLine>& lines)
{
    Database& database = context.registers.database;
    QVariantList values{listOf(database, places.keys())};
    QStringList wanted;
    for (const auto& [series, number] : wantedDoses(context.pack, byTheHour)) {
        wanted.append(QStringLiteral("(s.series = ? AND s.number = ?)"));
        values << series << number;
    }
    if (wanted.isEmpty()) return {};
    // CROSS JOIN: the children first; SQLite would rather go through all doses of these series.
    return database.forEach(
        QStringLiteral("SELECT s.person, s.series, s.number, s.day, %1 FROM %2 CROSS JOIN series_dose s "
                       "WHERE s.person = given.value AND (%3)")
            .arg(byTheHour ? QStringLiteral("s.in_24h") : QStringLiteral("NULL"), database.givenIds(),
                 wanted.join(QStringLiteral(" OR "))),
        values, [&](const Row& row) -> Result<void> {
            const PartialDate day = dateFrom(row[3]);
            if (day.earliest() > context.period.to) return {};
            Given& given = lines[places.value(Id{row[0].toLongLong()})]
                               .doses[row[1].toString() + u' ' + row[2].toString()];
            if (!given.day.isNull() && !earlier(day, given.day)) return {};
            given = {day, row[4].isNull() ? std::optional<bool>() : std::optional(row[4].toInt() == 1)};
            return {};
        });
}

/// By the family that the reports count, from the first birth to the last day of the period.
Result<void> readFully(const BookContext& context, const QHash<Id, qsizetype>& places,
                       QList<ChildLine>& lines)
{
    const Period span{Period::Kind::Days, firstBirth(context), context.period.to};
    const auto figures = FamilyFigures::read(context.registers, QStringLiteral("fully"), span);
    if (!figures) return figures.error();
    for (const Id head : figures->records())
        if (const auto place = places.constFind(head); place != places.constEnd())
            lines[*place].fully = dateFrom(figures->value(head, "day"));
    return {};
}

Result<ChildBook> readBook(const BookContext& context)
{
    auto lines = readChildren(context);
    if (!lines) return lines.error();
    ChildBook book{std::move(lines).value(), {}};
    std::ranges::sort(book.lines, {}, &ChildLine::place);
    QHash<Id, qsizetype> places;
    QSet<Id> mothers;
    for (qsizetype i = 0; i < book.lines.size(); ++i) {
        book.lines[i].number = int(i) + 1;
        places.insert(book.lines[i].who.head, i);
        if (book.lines[i].motherHead) mothers.insert(book.lines[i].motherHead);
    }
    for (const bool byTheHour : {true, false})
        if (auto read = readDoses(context, places, byTheHour, book.lines); !read) return read.error();
    if (auto read = readFully(context, places, book.lines); !read) return read.error();
    auto numbers = DoseNumbers::read(context.registers.database, mothers,
                                     context.pack.named(QStringLiteral("mother_doses")));
    if (!numbers) return numbers.error();
    book.mothers = std::move(numbers).value();
    return book;
}

} // namespace

QStringList childFields() { return patternsOf(fields()); }

Result<QList<TableRow>> writeChildren(const BookContext& context)
{
    const auto book = readBook(context);
    if (!book) return book.error();
    const BookWriter<Line> writer(fields(), context);
    QList<TableRow> rows;
    rows.reserve(book->lines.size());
    for (const ChildLine& child : book->lines)
        rows.append(writer.row({child, *book}, {child.who.head}));
    return rows;
}

} // namespace noi::report
