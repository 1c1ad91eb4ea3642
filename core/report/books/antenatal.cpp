#include "core/report/books/antenatal.h"

#include "core/model/antenatal_visit.h"
#include "core/report/books/book_writer.h"
#include "core/report/books/dose_numbers.h"
#include "core/report/books/tests_taken.h"
#include "core/report/books/woman_cells.h"
#include "core/report/families/pregnancies.h"
#include "core/report/families/reading.h"

#include <algorithm>

namespace noi::report
{

namespace
{

/// All that the lines are written from.
struct AntenatalBook {
    QList<Stored<AntenatalVisit>> visits; ///< by day
    DatedPregnancies dated;
    NamedPeople women;
    TestsTaken tests;
    DoseNumbers doses;
    QHash<Id, QString> sites;
};

struct VisitLine {
    int number;
    const AntenatalVisit& visit;
    NamedPerson woman;
    Pregnancy pregnancy; ///< nothing known where it is not here
    const AntenatalBook& book;
};

Cell chosen(int which, const BookContext& context, const QList<Words>& words)
{
    return which > 0 ? textCell(context.say(words.value(which - 1))) : Cell(); // 0: not known
}

Cell answered(Answer answer, const BookContext& context)
{
    return answer == Answer::Unknown ? Cell() : yesNoCell(answer == Answer::Yes ? 1 : 0, context);
}

Cell plusCell(AntenatalVisit::Plus plus)
{
    static const QStringList signs{{},
                                   QStringLiteral("(−)"),
                                   QStringLiteral("(+)"),
                                   QStringLiteral("(++)"),
                                   QStringLiteral("(+++)"),
                                   QStringLiteral("(++++)")};
    return textCell(signs.value(int(plus)));
}

Cell pressureCell(const AntenatalVisit& visit)
{
    if (!visit.systolic || !visit.diastolic) return {};
    return textCell(QStringLiteral("%1/%2").arg(*visit.systolic).arg(*visit.diastolic));
}

Cell fetalHeartCell(const AntenatalVisit& visit, const BookContext& context)
{
    if (visit.fetalHeart != 0) return countCell(visit.fetalHeart);
    return textCell(context.say({QStringLiteral("Không nghe thấy"), QStringLiteral("Not heard")}));
}

Cell weekCell(const VisitLine& line)
{
    const auto dating = line.book.dated.datings.constFind(line.visit.pregnancy);
    if (dating == line.book.dated.datings.constEnd() ||
        line.visit.visitedAt.precision() < PartialDate::Precision::Day)
        return {};
    return countCell(dating->week(line.visit.visitedAt.earliest()));
}

Cell dueCell(const VisitLine& line)
{
    const auto dating = line.book.dated.datings.constFind(line.visit.pregnancy);
    return dating == line.book.dated.datings.constEnd() ? Cell() : dayCell(PartialDate::ofDay(dating->due));
}

Cell whereCell(const VisitLine& line)
{
    return textCell(line.visit.site ? line.book.sites.value(line.visit.site) : line.visit.placeText);
}

using Line = VisitLine;
using Context = BookContext;
using Field = QStringList;

/// Free words about a visit are no field: what they say may be meant for the woman's file alone.
const BookFields<Line>& fields()
{
    static const BookFields<Line> all{
        {"number", [](const Line& l, const Context&, const Field&) { return numberCell(l.number); }},
        {"day", [](const Line& l, const Context&, const Field&) { return dayCell(l.visit.visitedAt); }},
        {"name", [](const Line& l, const Context&, const Field&) { return textCell(l.woman.name); }},
        {"birth", [](const Line& l, const Context&, const Field&) { return dayCell(l.woman.who.birth); }},
        {"age", [](const Line& l, const Context&,
                   const Field&) { return countCell(l.woman.who.yearsAt(l.visit.visitedAt)); }},
        {"insurance",
         [](const Line& l, const Context&, const Field&) { return textCell(l.woman.insurance); }},
        {"address", [](const Line& l, const Context&, const Field&) { return textCell(l.woman.address); }},
        {"job", [](const Line& l, const Context&, const Field&) { return textCell(l.woman.job); }},
        {"ethnicity",
         [](const Line& l, const Context& c, const Field&) { return ethnicityCell(l.woman, c); }},
        {"para", [](const Line& l, const Context&, const Field&) { return paraCell(l.pregnancy); }},
        {"history", [](const Line& l, const Context& c,
                       const Field&) { return textCell(maternityNames("history", l.pregnancy.history, c)); }},
        {"last_period",
         [](const Line& l, const Context&, const Field&) { return dayCell(l.pregnancy.lastPeriod); }},
        {"week", [](const Line& l, const Context&, const Field&) { return weekCell(l); }},
        {"due", [](const Line& l, const Context&, const Field&) { return dueCell(l); }},
        {"gravida",
         [](const Line& l, const Context&, const Field&) { return countCell(l.pregnancy.gravida); }},
        {"weight",
         [](const Line& l, const Context&, const Field&) { return figureCell(l.visit.weight, 1000); }},
        {"height",
         [](const Line& l, const Context&, const Field&) { return figureCell(l.pregnancy.height, 10, 0); }},
        {"temperature",
         [](const Line& l, const Context&, const Field&) { return figureCell(l.visit.temperature, 10); }},
        {"blood_pressure", [](const Line& l, const Context&, const Field&) { return pressureCell(l.visit); }},
        {"fundal_height",
         [](const Line& l, const Context&, const Field&) { return figureCell(l.visit.fundalHeight, 10); }},
        {"girth", [](const Line& l, const Context&, const Field&) { return figureCell(l.visit.girth, 10); }},
        {"pelvis",
         [](const Line& l, const Context& c, const Field&) {
             return chosen(int(l.visit.pelvis), c,
                           {{QStringLiteral("Bình thường"), QStringLiteral("Normal")},
                            {QStringLiteral("Hẹp"), QStringLiteral("Narrow")},
                            {QStringLiteral("Biến dạng"), QStringLiteral("Deformed")}});
         }},
        {"pallor", [](const Line& l, const Context& c, const Field&) { return answered(l.visit.pallor, c); }},
        {"oedema", [](const Line& l, const Context& c, const Field&) { return answered(l.visit.oedema, c); }},
        {"haemoglobin",
         [](const Line& l, const Context&, const Field&) { return countCell(l.visit.haemoglobin); }},
        {"urine_protein",
         [](const Line& l, const Context&, const Field&) { return plusCell(l.visit.urineProtein); }},
        {"urine_sugar",
         [](const Line& l, const Context&, const Field&) { return plusCell(l.visit.urineSugar); }},
        {"tested TEST",
         [](const Line& l, const Context& c, const Field& field) {
             return doneCell(l.book.tests.taken(l.visit.pregnancy, field[1], l.visit.visitedAt.latest()), c);
         }},
        {"prognosis",
         [](const Line& l, const Context& c, const Field&) {
             return chosen(int(l.visit.prognosis), c,
                           {{QStringLiteral("Đẻ thường"), QStringLiteral("Normal birth")},
                            {QStringLiteral("Có nguy cơ"), QStringLiteral("At risk")}});
         }},
        {"doses SERIES",
         [](const Line& l, const Context&, const Field& field) {
             return countCell(l.book.doses.upTo(l.woman.who.head, field[1], l.visit.visitedAt.latest()));
         }},
        {"iron", [](const Line& l, const Context&, const Field&) { return countCell(l.visit.ironTablets); }},
        {"fetal_heart",
         [](const Line& l, const Context& c, const Field&) { return fetalHeartCell(l.visit, c); }},
        {"presentation",
         [](const Line& l, const Context& c, const Field&) {
             return chosen(int(l.visit.presentation), c,
                           {{QStringLiteral("Đầu"), QStringLiteral("Head")},
                            {QStringLiteral("Mông"), QStringLiteral("Breech")},
                            {QStringLiteral("Ngang"), QStringLiteral("Transverse")}});
         }},
        {"next_visit",
         [](const Line& l, const Context&, const Field&) { return dayCell(l.visit.nextVisit); }},
        {"examiner", [](const Line& l, const Context&, const Field&) { return textCell(l.visit.examiner); }},
        {"where", [](const Line& l, const Context&, const Field&) { return whereCell(l); }},
    };
    return all;
}

/// Of the period; whose they are is looked at next.
Result<QList<Stored<AntenatalVisit>>> visitsIn(const BookContext& context)
{
    const PeriodText text = periodText(context.period);
    auto visits = readRecords<AntenatalVisit>(
        context.registers.database,
        QStringLiteral("WHERE ") + inPeriod(QStringLiteral("r.visited_at")) + QStringLiteral(" AND ") +
            counts(QStringLiteral("antenatal_visit"), QStringLiteral("r")) +
            QStringLiteral(" ORDER BY r.visited_at, r.id"),
        {text.from, text.until, text.to});
    return visits;
}

Result<AntenatalBook> readBook(const BookContext& context)
{
    auto visits = visitsIn(context);
    if (!visits) return visits.error();
    AntenatalBook book;
    book.visits = std::move(visits).value();
    QSet<Id> files;
    for (const auto& visit : std::as_const(book.visits))
        files.insert(visit.value.person);
    const auto whose = whoAre(context.registers, files);
    if (!whose) return whose.error();
    book.visits.removeIf([&](const Stored<AntenatalVisit>& visit) {
        return !context.isResident(whose->value(visit.value.person)) &&
               !context.registers.scope.sites.contains(visit.value.site);
    });
    QSet<Id> women, heads, pregnancies;
    for (const auto& visit : std::as_const(book.visits)) {
        women.insert(visit.value.person);
        heads.insert(context.registers.people.head(visit.value.person));
        if (visit.value.pregnancy) pregnancies.insert(visit.value.pregnancy);
    }
    auto named = NamedPeople::read(context, women, NamedPeople::With::Insurance);
    auto dated = datingsOf(context.registers, pregnancies);
    auto tests = TestsTaken::read(context.registers.database, pregnancies);
    auto doses =
        DoseNumbers::read(context.registers.database, heads, context.pack.named(QStringLiteral("doses")));
    auto sites = siteNames(context.registers.database);
    if (!named) return named.error();
    if (!dated) return dated.error();
    if (!tests) return tests.error();
    if (!doses) return doses.error();
    if (!sites) return sites.error();
    book.women = std::move(named).value();
    book.dated = std::move(dated).value();
    book.tests = std::move(tests).value();
    book.doses = std::move(doses).value();
    book.sites = std::move(sites).value();
    return book;
}

} // namespace

QStringList antenatalFields() { return patternsOf(fields()); }

Result<QList<TableRow>> writeAntenatal(const BookContext& context)
{
    const auto book = readBook(context);
    if (!book) return book.error();
    const BookWriter<Line> writer(fields(), context);
    QList<TableRow> rows;
    for (const auto& [id, visit] : book->visits)
        rows.append(writer.row({int(rows.size()) + 1, visit, book->women.of(visit.person),
                                book->dated.pregnancies.value(visit.pregnancy), *book},
                               {id}));
    return rows;
}

} // namespace noi::report
