#include "core/report/books/reactions.h"

#include "core/model/dose.h"
#include "core/model/reaction.h"
#include "core/report/books/book_writer.h"
#include "core/report/books/named_people.h"
#include "core/report/families/reading.h"
#include "core/store/given_ids.h"

namespace noi::report
{

namespace
{

struct ReactionLine {
    int number;
    const Reaction& reaction;
    NamedPerson person;
    Dose dose; ///< nothing known where it is not here
};

/// Doses as they stand now: one that was corrected is read by its correction.
class DosesNow
{
public:
    static Result<DosesNow> read(Database& database, const QList<Id>& files)
    {
        DosesNow doses;
        const QString counted = QStringLiteral("CASE WHEN %1 THEN 1 ELSE 0 END")
                                    .arg(counts(QStringLiteral("dose"), QStringLiteral("r")));
        auto read = database.forEach(
            QStringLiteral("SELECT %1, %2 FROM %3 JOIN dose r ON r.person = given.value")
                .arg(counted, columnsOf(recordType<Dose>(), QStringLiteral("r")), database.givenIds()),
            {listOf(database, files)}, [&](const Row& row) -> Result<void> {
                const auto dose = recordFrom<Dose>(row, 1);
                doses.m_all.insert(dose.id, dose.value);
                if (row[0].toInt() == 1) doses.m_counted.insert(dose.id);
                if (dose.value.replaces) doses.m_next.insert(dose.value.replaces, dose.id);
                return {};
            });
        return read ? Result<DosesNow>(std::move(doses)) : Result<DosesNow>(read.error());
    }

    /// The dose that counts of it and what replaced it, or it itself where none does.
    [[nodiscard]] Dose of(Id dose) const
    {
        const Id now = counted(dose);
        return m_all.value(now ? now : dose);
    }

private:
    [[nodiscard]] Id counted(Id dose) const
    {
        if (m_counted.contains(dose)) return dose;
        for (const Id next : m_next.values(dose))
            if (next > dose) // a correction is younger: no circle
                if (const Id found = counted(next)) return found;
        return {};
    }

    QHash<Id, Dose> m_all;
    QSet<Id> m_counted;
    QMultiHash<Id, Id> m_next; ///< what replaced a dose
};

Cell chosen(int which, const BookContext& context, const QList<Words>& words)
{
    return which > 0 ? textCell(context.say(words.value(which - 1))) : Cell(); // 0: not known
}

Cell symptomsCell(const Reaction& reaction, const BookContext& context)
{
    QStringList names;
    for (const QString& code : reaction.symptoms) {
        const CodeEntry* const known = context.names.symptoms.byCode(code);
        names.append(known ? context.say(known->name) : code);
    }
    if (!reaction.description.isEmpty()) names.append(reaction.description);
    return textCell(names.join(QStringLiteral("; ")));
}

using Line = ReactionLine;
using Context = BookContext;
using Field = QStringList;

const BookFields<Line>& fields()
{
    static const BookFields<Line> all{
        {"number", [](const Line& l, const Context&, const Field&) { return numberCell(l.number); }},
        {"name", [](const Line& l, const Context&, const Field&) { return textCell(l.person.name); }},
        {"birth", [](const Line& l, const Context&, const Field&) { return dayCell(l.person.who.birth); }},
        {"sex", [](const Line& l, const Context& c, const Field&) { return sexCell(l.person.who.sex, c); }},
        {"mother", [](const Line& l, const Context&, const Field&) { return textCell(l.person.mother); }},
        {"address", [](const Line& l, const Context&, const Field&) { return textCell(l.person.address); }},
        {"vaccine", [](const Line& l, const Context& c,
                       const Field&) { return textCell(productName(l.dose.product, c)); }},
        {"dose_number",
         [](const Line& l, const Context&, const Field&) { return countCell(l.dose.doseNumber); }},
        {"lot", [](const Line& l, const Context&, const Field&) { return textCell(l.dose.lot); }},
        {"expiry", [](const Line& l, const Context&, const Field&) { return dayCell(l.dose.expiry); }},
        {"given", [](const Line& l, const Context&, const Field&) { return momentCell(l.dose.givenAt); }},
        {"body_site",
         [](const Line& l, const Context& c, const Field&) { return siteCell(l.dose.bodySite, c); }},
        {"giver", [](const Line& l, const Context&, const Field&) { return textCell(l.dose.giver); }},
        {"onset", [](const Line& l, const Context&, const Field&) { return momentCell(l.reaction.onset); }},
        {"severity",
         [](const Line& l, const Context& c, const Field&) {
             return chosen(int(l.reaction.severity), c,
                           {{QStringLiteral("Thông thường"), QStringLiteral("Mild")},
                            {QStringLiteral("Tai biến nặng"), QStringLiteral("Severe")}});
         }},
        {"symptoms",
         [](const Line& l, const Context& c, const Field&) { return symptomsCell(l.reaction, c); }},
        {"treatment",
         [](const Line& l, const Context&, const Field&) { return textCell(l.reaction.treatment); }},
        {"outcome",
         [](const Line& l, const Context& c, const Field&) {
             return chosen(int(l.reaction.outcome), c,
                           {{QStringLiteral("Khỏi"), QStringLiteral("Recovered")},
                            {QStringLiteral("Đang hồi phục"), QStringLiteral("Recovering")},
                            {QStringLiteral("Di chứng"), QStringLiteral("Sequelae")},
                            {QStringLiteral("Tử vong"), QStringLiteral("Died")}});
         }},
        {"cause", [](const Line& l, const Context&, const Field&) { return textCell(l.reaction.cause); }},
        {"reported_by",
         [](const Line& l, const Context&, const Field&) { return textCell(l.reaction.reportedBy); }},
    };
    return all;
}

} // namespace

QStringList reactionFields() { return patternsOf(fields()); }

Result<QList<TableRow>> writeReactions(const BookContext& context)
{
    Database& database = context.registers.database;
    const PeriodText text = periodText(context.period);
    const auto reactions = readRecords<Reaction>(
        database,
        QStringLiteral("WHERE ") + inPeriod(QStringLiteral("r.onset")) + QStringLiteral(" AND ") +
            counts(QStringLiteral("reaction"), QStringLiteral("r")) +
            QStringLiteral(" ORDER BY r.onset, r.id"),
        {text.from, text.until, text.to});
    if (!reactions) return reactions.error();
    QSet<Id> files;
    for (const auto& reaction : *reactions)
        files.insert(reaction.value.person);
    const auto people = NamedPeople::read(context, files);
    if (!people) return people.error();
    const auto doses = DosesNow::read(database, allFilesOf(context.registers.people, files));
    if (!doses) return doses.error();
    const BookWriter<Line> writer(fields(), context);
    QList<TableRow> rows;
    for (const auto& [id, reaction] : *reactions) {
        const NamedPerson person = people->of(reaction.person);
        const Dose dose = doses->of(reaction.dose);
        const bool here =
            placeOfDose(int(dose.source), dose.site, context.registers.scope) == QStringLiteral("station");
        if (here || context.isResident(person.who))
            rows.append(writer.row({int(rows.size()) + 1, reaction, person, dose}, {id}));
    }
    return rows;
}

} // namespace noi::report
