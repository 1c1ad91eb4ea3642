#pragma once

#include "core/model/same_person.h"
#include "core/model/voiding.h"
#include "core/service/report_desk.h"
#include "tests/core/report/report_reference_packs.h"
#include "tests/support/test_station.h"

#include <algorithm>

namespace noi::test
{

/// The books as compiled in, read once for all tests.
inline const report::BookList& bookPacks()
{
    static const Result<report::BookList> loaded =
        report::BookList::load(PackFolders({bundledPacks()}), QDate(2026, 11, 1), reportPacks());
    REQUIRE_OK(loaded);
    return *loaded;
}

const inline report::Period october = report::Period::month(2026, 10);

/// A station in November that writes its books of October.
struct BookStation : TestStation {
    ReportDesk desk{*context, reportPacks(), &bookPacks()};
    const QString commune = QStringLiteral("23734");

    /// A record as it is, in a file; without one it begins its own.
    template <class R> Id write(const R& record, Id file = {})
    {
        Work work(*store, nurse.user);
        const Id id = work.add(record, file);
        REQUIRE_OK(work.commit());
        return id;
    }
    Id person(const char* name, const PartialDate& birth, Sex sex = Sex::Female, const char* hamlet = "",
              Id mother = {}, const char* where = "23734")
    {
        Person person;
        person.fullName = QString::fromUtf8(name);
        person.birth = birth;
        person.sex = sex;
        person.commune = QLatin1String(where);
        person.hamlet = QString::fromUtf8(hamlet);
        person.mother = mother;
        return write(person);
    }
    Id dose(Id person, const char* product, const PartialDate& when,
            Dose::Source source = Dose::Source::Paper)
    {
        Dose dose;
        dose.person = person;
        dose.product = QLatin1String(product);
        dose.givenAt = when;
        dose.source = source;
        dose.site = site;
        return write(dose, person);
    }
    void voidRecord(Id target, Id file) { write(Voiding{target, QStringLiteral("ghi nhầm")}, file); }
    void link(Id a, Id b)
    {
        const Id first = write(SamePerson{a, b, QStringLiteral("cùng người"), {}, false}, a);
        write(SamePerson{b, a, QStringLiteral("cùng người"), first, false}, b);
    }

    report::ReportTable book(const char* code, const report::Period& period = october,
                             const char* language = "vi")
    {
        prepare();
        auto table = desk.makeBook(nurse, QLatin1String(code), period, QLatin1String(language));
        REQUIRE_OK(table);
        return *table;
    }
    void prepare()
    {
        for (Result<qint64> left = 1; *left > 0;) {
            left = desk.prepare(nurse, 500);
            REQUIRE_OK(left);
        }
    }
};

/// The cell of a line, from 0, under a field of the pack.
inline report::Cell cellOf(const report::ReportTable& table, qsizetype row, const char* field)
{
    const auto column = std::ranges::find(table.columns, QLatin1String(field), &report::TableColumn::code);
    REQUIRE(column != table.columns.end());
    REQUIRE(row < table.rows.size());
    REQUIRE(table.rows[row].cells.size() == table.columns.size());
    return table.rows[row].cells[column - table.columns.begin()];
}
inline QString textOf(const report::ReportTable& table, qsizetype row, const char* field)
{
    return report::cellText(cellOf(table, row, field));
}
/// All texts under a field.
inline QStringList textsOf(const report::ReportTable& table, const char* field)
{
    QStringList texts;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        texts += textOf(table, row, field);
    return texts;
}
/// Everything that would be printed, to look for what must not be.
inline QString printed(const report::ReportTable& table)
{
    QStringList texts = table.notes + table.signers;
    texts += {table.title, table.subject, table.periodName};
    for (const auto& row : table.rows)
        for (const auto& cell : row.cells)
            texts += report::cellText(cell);
    return texts.join(u'\n');
}

} // namespace noi::test
