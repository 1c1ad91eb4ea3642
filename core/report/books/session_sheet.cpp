#include "core/report/books/session_sheet.h"

#include "core/model/dose.h"
#include "core/model/reaction.h"
#include "core/model/screening.h"
#include "core/model/visit.h"
#include "core/report/books/book_writer.h"
#include "core/report/books/named_people.h"
#include "core/report/families/reading.h"

namespace noi::report
{

namespace
{

/// All that the lines are written from.
struct SessionBook {
    QList<Stored<Visit>> visits; ///< by arrival
    NamedPeople people;
    QHash<Id, Screening> screenings;      ///< the one that counts, by visit
    QHash<Id, QList<Stored<Dose>>> doses; ///< by visit
    QHash<Id, Reaction> reactions;        ///< the gravest, by dose
};

struct SessionLine {
    int number = 0; ///< 0: a further dose of the person before
    NamedPerson person;
    Visit visit;
    Screening screening;
    Dose dose; ///< nothing known: none was given
    Reaction reaction;
};

Cell screeningCell(const Screening& screening, const BookContext& context)
{
    static const QList<Words> words{{},
                                    {QStringLiteral("Đủ điều kiện"), QStringLiteral("Eligible")},
                                    {QStringLiteral("Tạm hoãn"), QStringLiteral("Postponed")},
                                    {QStringLiteral("Chống chỉ định"), QStringLiteral("Contraindicated")}};
    return textCell(context.say(words.value(int(screening.result))));
}

Cell temperatureCell(const Screening& screening)
{
    Cell cell;
    if (!screening.temperature) return cell;
    cell.value = *screening.temperature;
    cell.decimals = 1;
    return cell;
}

Cell reactionCell(const Reaction& reaction, const BookContext& context)
{
    QStringList words;
    if (reaction.severity == Reaction::Severity::Severe)
        words += context.say({QStringLiteral("Tai biến nặng"), QStringLiteral("Severe")});
    if (reaction.severity == Reaction::Severity::Mild)
        words += context.say({QStringLiteral("Thông thường"), QStringLiteral("Mild")});
    for (const QString& code : reaction.symptoms)
        if (const CodeEntry* const known = context.names.symptoms.byCode(code))
            words += context.say(known->name);
    return textCell(words.join(QStringLiteral("; ")));
}

using Line = SessionLine;
using Context = BookContext;
using Field = QStringList;

/// Why somebody was postponed is no field: the sheet lies on the table.
const BookFields<Line>& personFields()
{
    static const BookFields<Line> all{
        {"number", [](const Line& l, const Context&, const Field&) { return numberCell(l.number); }},
        {"name", [](const Line& l, const Context&, const Field&) { return textCell(l.person.name); }},
        {"birth", [](const Line& l, const Context&, const Field&) { return dayCell(l.person.who.birth); }},
        {"sex", [](const Line& l, const Context& c, const Field&) { return sexCell(l.person.who.sex, c); }},
        {"mother", [](const Line& l, const Context&, const Field&) { return textCell(l.person.mother); }},
        {"address", [](const Line& l, const Context&, const Field&) { return textCell(l.person.address); }},
        {"screening",
         [](const Line& l, const Context& c, const Field&) { return screeningCell(l.screening, c); }},
        {"temperature",
         [](const Line& l, const Context&, const Field&) { return temperatureCell(l.screening); }},
        {"weight",
         [](const Line& l, const Context&, const Field&) { return figureCell(l.screening.weight, 1000); }},
        {"arrived", [](const Line& l, const Context&, const Field&) { return timeCell(l.visit.arrivedAt); }},
        {"left", [](const Line& l, const Context&, const Field&) { return timeCell(l.visit.leftAt); }},
    };
    return all;
}

const BookFields<Line>& doseFields()
{
    static const BookFields<Line> all{
        {"vaccine", [](const Line& l, const Context& c,
                       const Field&) { return textCell(productName(l.dose.product, c)); }},
        {"dose_number",
         [](const Line& l, const Context&, const Field&) { return countCell(l.dose.doseNumber); }},
        {"lot", [](const Line& l, const Context&, const Field&) { return textCell(l.dose.lot); }},
        {"expiry", [](const Line& l, const Context&, const Field&) { return dayCell(l.dose.expiry); }},
        {"given", [](const Line& l, const Context&, const Field&) { return timeCell(l.dose.givenAt); }},
        {"body_site",
         [](const Line& l, const Context& c, const Field&) { return siteCell(l.dose.bodySite, c); }},
        {"giver", [](const Line& l, const Context&, const Field&) { return textCell(l.dose.giver); }},
        {"reaction",
         [](const Line& l, const Context& c, const Field&) { return reactionCell(l.reaction, c); }},
    };
    return all;
}

BookFields<Line> allFields()
{
    BookFields<Line> all = personFields();
    all.insert(all.end(), doseFields().begin(), doseFields().end());
    return all;
}

Result<void> readScreenings(Database& database, Id session, SessionBook& book)
{
    const auto found =
        readRecords<Screening>(database,
                               QStringLiteral("JOIN visit w ON w.id = r.visit WHERE w.session = ? AND ") +
                                   counts(QStringLiteral("screening"), QStringLiteral("r")) +
                                   QStringLiteral(" ORDER BY r.screened_at, r.id"),
                               {session.value});
    if (!found) return found.error();
    for (const auto& screening : *found)
        book.screenings.insert(screening.value.visit, screening.value);
    return {};
}

Result<void> readDoses(Database& database, Id session, SessionBook& book)
{
    const auto doses = readRecords<Dose>(database,
                                         QStringLiteral("WHERE r.session = ? AND ") +
                                             counts(QStringLiteral("dose"), QStringLiteral("r")) +
                                             QStringLiteral(" ORDER BY r.given_at, r.id"),
                                         {session.value});
    if (!doses) return doses.error();
    QList<Id> ids;
    for (const auto& dose : *doses) {
        book.doses[dose.value.visit].append(dose);
        ids.append(dose.id);
        if (dose.value.replaces) ids.append(dose.value.replaces);
    }
    const auto reactions = recordsOf<Reaction>(database, "dose", ids);
    if (!reactions) return reactions.error();
    for (const auto& reaction : *reactions) {
        const auto known = book.reactions.constFind(reaction.value.dose);
        if (known == book.reactions.constEnd() || known->severity < reaction.value.severity)
            book.reactions.insert(reaction.value.dose, reaction.value);
    }
    return {};
}

Result<SessionBook> readBook(const BookContext& context, Id session)
{
    Database& database = context.registers.database;
    auto visits = readRecords<Visit>(
        database, QStringLiteral("WHERE r.session = ? ORDER BY r.arrived_at, r.id"), {session.value});
    if (!visits) return visits.error();
    SessionBook book;
    book.visits = std::move(visits).value();
    QSet<Id> files;
    for (const auto& visit : std::as_const(book.visits))
        files.insert(visit.value.person);
    auto people = NamedPeople::read(context, files);
    if (!people) return people.error();
    book.people = std::move(people).value();
    if (auto read = readScreenings(database, session, book); !read) return read.error();
    if (auto read = readDoses(database, session, book); !read) return read.error();
    return book;
}

} // namespace

QStringList sessionFields() { return patternsOf(allFields()); }

Result<QList<TableRow>> writeSession(const BookContext& context, Id session)
{
    const auto book = readBook(context, session);
    if (!book) return book.error();
    const BookFields<Line> fields = allFields();
    const BookWriter<Line> writer(fields, context), further(doseFields(), context);
    QList<TableRow> rows;
    int number = 0;
    for (const auto& [id, visit] : book->visits) {
        SessionLine line{++number, book->people.of(visit.person), visit, book->screenings.value(id), {}, {}};
        const QList<Stored<Dose>> doses = book->doses.value(id);
        if (doses.isEmpty()) rows.append(writer.row(line, {line.person.who.head}));
        for (qsizetype i = 0; i < doses.size(); ++i) {
            line.dose = doses[i].value;
            line.reaction = book->reactions.value(doses[i].id, book->reactions.value(line.dose.replaces));
            rows.append(i == 0 ? writer.row(line, {line.person.who.head}) : further.row(line, {doses[i].id}));
        }
    }
    return rows;
}

QList<TableRow> blankSessionRows(const BookContext& context, int rows)
{
    const BookFields<Line> fields = allFields();
    const BookWriter<Line> writer(fields, context);
    QList<TableRow> blank;
    for (int number = 1; number <= rows; ++number) {
        SessionLine line;
        line.number = number;
        blank.append(writer.row(line, {}));
    }
    return blank;
}

} // namespace noi::report
