#include "core/report/books/deliveries.h"

#include "core/report/books/book_writer.h"
#include "core/report/books/family_figures.h"
#include "core/report/books/tests_taken.h"
#include "core/report/books/woman_cells.h"
#include "core/report/families/births.h"
#include "core/report/families/reading.h"

#include <algorithm>

namespace noi::report
{

namespace
{

/// All that the lines are written from.
struct DeliveryBook {
    Births births;
    QList<qsizetype> places; ///< of the births that are written, by day
    FamilyFigures mothers, children;
    DatedPregnancies dated;
    NamedPeople people;
    TestsTaken tests;
};

struct BirthLine {
    int number; ///< of the birth
    const Birth& birth;
    const Stored<Newborn>* child; ///< null: none is written down
    NamedPerson mother;
    Pregnancy pregnancy;
    const DeliveryBook& book;

    [[nodiscard]] const Delivery& delivery() const { return birth.delivery.value; }
    [[nodiscard]] QVariant ofMother(const char* figure) const
    {
        return book.mothers.value(birth.delivery.id, figure);
    }
    [[nodiscard]] std::optional<int> count(const char* figure) const
    {
        return book.mothers.number(birth.delivery.id, figure);
    }
    [[nodiscard]] QVariant ofChild(const char* figure) const
    {
        return child ? book.children.value(child->id, figure) : QVariant();
    }
};

Cell named(const char* list, const QString& code, const BookContext& context)
{
    return code.isEmpty() ? Cell() : textCell(maternityNames(list, {code}, context));
}

Cell weekCell(const BirthLine& line)
{
    const QVariant weeks = line.ofChild("weeks");
    if (!weeks.isNull()) return countCell(qint64(weeks.toInt()));
    if (line.delivery().gestation) return countCell(qint64(*line.delivery().gestation / 7));
    const auto dating = line.book.dated.datings.constFind(line.delivery().pregnancy);
    if (dating == line.book.dated.datings.constEnd() ||
        line.delivery().deliveredAt.precision() < PartialDate::Precision::Day)
        return {};
    return countCell(qint64(dating->week(line.delivery().deliveredAt.earliest())));
}

Cell complicationsCell(const Delivery& delivery, const BookContext& context)
{
    if (!delivery.complications.isEmpty())
        return textCell(maternityNames("complication", delivery.complications, context));
    return delivery.complicationsAsked ? yesNoCell(0, context) : Cell();
}

Cell motherAfterCell(const Delivery& delivery, const BookContext& context)
{
    static const QList<Words> words{{},
                                    {QStringLiteral("Ổn định"), QStringLiteral("Well")},
                                    {QStringLiteral("Chuyển tuyến"), QStringLiteral("Referred")},
                                    {QStringLiteral("Tử vong"), QStringLiteral("Died")}};
    return textCell(context.say(words.value(int(delivery.motherAfter))));
}

Cell outcomeCell(const Stored<Newborn>* child, const BookContext& context)
{
    static const QList<Words> words{
        {},
        {QStringLiteral("Sống"), QStringLiteral("Live")},
        {QStringLiteral("Chết khi đẻ"), QStringLiteral("Stillborn, fresh")},
        {QStringLiteral("Thai chết lưu"), QStringLiteral("Stillborn, macerated")}};
    return child ? textCell(context.say(words.value(int(child->value.outcome)))) : Cell();
}

Cell whereCell(const Delivery& delivery, const BookContext& context)
{
    if (!delivery.placeText.isEmpty()) return textCell(delivery.placeText);
    return named("place", delivery.place, context);
}

Cell childDiedCell(const BirthLine& line)
{
    return line.child && line.child->value.child
               ? dayCell(line.book.people.of(line.child->value.child).who.died)
               : Cell();
}

using Line = BirthLine;
using Context = BookContext;
using Field = QStringList;

/// What is said of the mother, in the line of her first child.
const BookFields<Line>& motherFields()
{
    static const BookFields<Line> all{
        {"number", [](const Line& l, const Context&, const Field&) { return numberCell(l.number); }},
        {"day",
         [](const Line& l, const Context&, const Field&) { return dayCell(l.delivery().deliveredAt); }},
        {"time",
         [](const Line& l, const Context&, const Field&) { return timeCell(l.delivery().deliveredAt); }},
        {"name", [](const Line& l, const Context&, const Field&) { return textCell(l.mother.name); }},
        {"birth", [](const Line& l, const Context&, const Field&) { return dayCell(l.mother.who.birth); }},
        {"age", [](const Line& l, const Context&, const Field&) { return countCell(l.count("years")); }},
        {"insurance",
         [](const Line& l, const Context&, const Field&) { return textCell(l.mother.insurance); }},
        {"address", [](const Line& l, const Context&, const Field&) { return textCell(l.mother.address); }},
        {"job", [](const Line& l, const Context&, const Field&) { return textCell(l.mother.job); }},
        {"ethnicity",
         [](const Line& l, const Context& c, const Field&) { return ethnicityCell(l.mother, c); }},
        {"para", [](const Line& l, const Context&, const Field&) { return paraCell(l.pregnancy); }},
        {"gravida",
         [](const Line& l, const Context&, const Field&) { return countCell(l.pregnancy.gravida); }},
        {"managed",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofMother("managed"), c); }},
        {"visits", [](const Line& l, const Context&, const Field&) { return countCell(l.count("visits")); }},
        {"thirds", [](const Line& l, const Context&, const Field&) { return countCell(l.count("thirds")); }},
        {"tetanus_enough",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofMother("tetanus"), c); }},
        {"tested TEST",
         [](const Line& l, const Context& c, const Field& field) {
             return doneCell(
                 l.book.tests.taken(l.delivery().pregnancy, field[1], l.delivery().deliveredAt.latest()), c);
         }},
        {"where", [](const Line& l, const Context& c, const Field&) { return whereCell(l.delivery(), c); }},
        {"place",
         [](const Line& l, const Context& c, const Field&) { return named("place", l.delivery().place, c); }},
        {"mode",
         [](const Line& l, const Context& c, const Field&) { return named("mode", l.delivery().mode, c); }},
        {"attendant", [](const Line& l, const Context& c,
                         const Field&) { return named("attendant", l.delivery().attendant, c); }},
        {"attendant_name",
         [](const Line& l, const Context&, const Field&) { return textCell(l.delivery().attendantName); }},
        {"skilled",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofMother("skilled"), c); }},
        {"complications",
         [](const Line& l, const Context& c, const Field&) { return complicationsCell(l.delivery(), c); }},
        {"mother_after",
         [](const Line& l, const Context& c, const Field&) { return motherAfterCell(l.delivery(), c); }},
        {"seen_week",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofMother("seen_week"), c); }},
        {"seen_42",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofMother("seen_42"), c); }},
    };
    return all;
}

const BookFields<Line>& childFieldsOfBirth()
{
    static const BookFields<Line> all{
        {"week", [](const Line& l, const Context&, const Field&) { return weekCell(l); }},
        {"child_name",
         [](const Line& l, const Context&, const Field&) {
             return l.child && l.child->value.child ? textCell(l.book.people.of(l.child->value.child).name)
                                                    : Cell();
         }},
        {"outcome", [](const Line& l, const Context& c, const Field&) { return outcomeCell(l.child, c); }},
        {"sex", [](const Line& l, const Context& c,
                   const Field&) { return sexCell(static_cast<Sex>(l.ofChild("sex").toInt()), c); }},
        {"weight", [](const Line& l, const Context&,
                      const Field&) { return l.child ? countCell(l.child->value.weight) : Cell(); }},
        {"asphyxia",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofChild("asphyxia"), c); }},
        {"breastfed",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofChild("breastfed"), c); }},
        {"vitamin_k",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofChild("vitamin_k"), c); }},
        {"hepb_24h",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofChild("hepb_24h"), c); }},
        {"child_seen_week",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofChild("seen_week"), c); }},
        {"child_seen_28",
         [](const Line& l, const Context& c, const Field&) { return yesNoCell(l.ofChild("seen_28"), c); }},
        {"child_died", [](const Line& l, const Context&, const Field&) { return childDiedCell(l); }},
    };
    return all;
}

/// The PCs that write the affairs of the scope's stations: a birth at "the station" of a woman from elsewhere
/// is this book's only where one of them wrote it down.
Result<QSet<qint64>> ownPcs(const FamilyContext& context)
{
    QVariantList values;
    for (const Id site : context.scope.sites)
        values.append(site.value);
    QSet<qint64> pcs;
    if (values.isEmpty()) return pcs;
    const auto rows = context.database.rows(
        QStringLiteral("SELECT DISTINCT o.id >> 32 FROM op o WHERE o.file IN (SELECT file FROM op WHERE id "
                       "IN (%1))")
            .arg(QStringList(values.size(), QStringLiteral("?")).join(u',')),
        values);
    if (!rows) return rows.error();
    for (const Row& row : *rows)
        pcs.insert(row[0].toLongLong());
    return pcs;
}

/// Births of the period that belong in the book, by day.
Result<void> choose(const BookContext& context, DeliveryBook& book)
{
    const auto pcs = ownPcs(context.registers);
    if (!pcs) return pcs.error();
    for (qsizetype i = 0; i < book.births.counted.size(); ++i) {
        const Birth& birth = book.births.counted[i];
        const bool here = birth.delivery.value.place == QStringLiteral("station") &&
                          pcs->contains(birth.delivery.id.device());
        if (book.mothers.counts(birth.delivery.id) && (here || context.isResident(birth.mother)))
            book.places.append(i);
    }
    std::ranges::sort(book.places, {}, [&](qsizetype place) {
        const auto& delivery = book.births.counted[place].delivery;
        return std::pair(delivery.value.deliveredAt.toText(), delivery.id);
    });
    return {};
}

Result<void> readPeople(const BookContext& context, DeliveryBook& book)
{
    QSet<Id> files, pregnancies;
    for (const qsizetype place : std::as_const(book.places)) {
        const Birth& birth = book.births.counted[place];
        files.insert(birth.delivery.value.person);
        if (birth.delivery.value.pregnancy) pregnancies.insert(birth.delivery.value.pregnancy);
        for (const auto& child : birth.children)
            if (child.value.child) files.insert(child.value.child);
    }
    auto named = NamedPeople::read(context, files, NamedPeople::With::Insurance);
    if (!named) return named.error();
    auto dated = datingsOf(context.registers, pregnancies);
    if (!dated) return dated.error();
    auto tests = TestsTaken::read(context.registers.database, pregnancies);
    if (!tests) return tests.error();
    book.people = std::move(named).value();
    book.dated = std::move(dated).value();
    book.tests = std::move(tests).value();
    return {};
}

Result<DeliveryBook> readBook(const BookContext& context)
{
    auto births = birthsAround(context.registers, context.period);
    if (!births) return births.error();
    auto mothers = FamilyFigures::read(context.registers, QStringLiteral("delivery"), context.period);
    if (!mothers) return mothers.error();
    auto children = FamilyFigures::read(context.registers, QStringLiteral("newborn"), context.period);
    if (!children) return children.error();
    DeliveryBook book{
        std::move(births).value(), {}, std::move(mothers).value(), std::move(children).value(), {}, {}, {}};
    if (auto chosen = choose(context, book); !chosen) return chosen.error();
    if (auto read = readPeople(context, book); !read) return read.error();
    return book;
}

BookFields<Line> allFields()
{
    BookFields<Line> all = motherFields();
    all.insert(all.end(), childFieldsOfBirth().begin(), childFieldsOfBirth().end());
    return all;
}

} // namespace

QStringList deliveryFields() { return patternsOf(allFields()); }

Result<QList<TableRow>> writeDeliveries(const BookContext& context)
{
    const auto book = readBook(context);
    if (!book) return book.error();
    const BookFields<Line> fields = allFields();
    const BookWriter<Line> writer(fields, context), further(childFieldsOfBirth(), context);
    QList<TableRow> rows;
    int number = 0;
    for (const qsizetype place : book->places) {
        const Birth& birth = book->births.counted[place];
        BirthLine line{++number,
                       birth,
                       birth.children.isEmpty() ? nullptr : &birth.children.first(),
                       book->people.of(birth.delivery.value.person),
                       book->dated.pregnancies.value(birth.delivery.value.pregnancy),
                       *book};
        rows.append(writer.row(line, {birth.delivery.id}));
        for (qsizetype i = 1; i < birth.children.size(); ++i) {
            line.child = &birth.children[i];
            rows.append(further.row(line, {line.child->id}));
        }
    }
    return rows;
}

} // namespace noi::report
