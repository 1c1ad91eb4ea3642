#include "core/exchange/export/export_desk.h"
#include "core/exchange/import/import_desk.h"
#include "core/exchange/sheet/csv_writer.h"
#include "core/exchange/sheet/sheet_file.h"
#include "core/exchange/sheet/xlsx_writer.h"
#include "tests/core/exchange/import/import_packs.h"
#include "tests/core/exchange/import/synthetic_station.h"

#include <QElapsedTimer>

using namespace noi;
using namespace noi::exchange;
using namespace noi::test;

namespace
{

constexpr int doses = 20'000;

ImportFile fileOf(Sheet sheet)
{
    auto shared = std::make_shared<const Sheet>(std::move(sheet));
    return {QStringLiteral("niis.xlsx"), shared, suggestMapping(*shared, importNames())};
}

QStringList sentences(const ImportPlan& plan)
{
    QStringList said;
    for (const Remark& remark : plan.remarks)
        if (said.size() < 5) said.append(QString::number(remark.row) + u' ' + remark.what.english());
    return said;
}

/// Differences of two sorted lists, the first few.
QStringList differences(const QStringList& a, const QStringList& b)
{
    QStringList found;
    const QSet<QString> inA(a.begin(), a.end()), inB(b.begin(), b.end());
    for (const QString& one : a)
        if (!inB.contains(one) && found.size() < 4) found.append(u'-' + one);
    for (const QString& one : b)
        if (!inA.contains(one) && found.size() < 8) found.append(u'+' + one);
    return found;
}

/// Each row as its cells are read by people.
QStringList textsOf(const Sheet& sheet)
{
    QStringList rows;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < sheet.columnCount(); ++column)
            cells.append(textOf(sheet.at(row, column)));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace

TEST_CASE("what a station sends comes back from a dirty list of 20,000 rows as the same people and doses",
          "[exchange][import][round-trip]")
{
    TestStation from, to;
    fillWithChildren(from, doses);
    const auto file = ExportDesk(*from.context, exportColumns()).make(from.head, {});
    REQUIRE_OK(file);
    REQUIRE(file->sheet.rowCount() == doses + 1);
    const QStringList wanted = peopleAndDoses(from);

    ImportDesk desk(*to.context, importNames());
    QElapsedTimer timer;
    timer.start();
    const ImportFile dirty = fileOf(dirtied(file->sheet, 7));
    const auto plan = desk.plan(to.head, dirty);
    REQUIRE_OK(plan);
    CHECK(sentences(*plan) == QStringList());
    CHECK(plan->counts().newDoses == doses);
    CHECK(plan->counts().newPeople == wanted.size());
    REQUIRE_OK(desk.confirm(to.head, *plan, {}));
    WARN("20,000 rows planned and written in " << timer.elapsed() << " ms");
    CHECK(differences(wanted, peopleAndDoses(to)) == QStringList());

    // The same again, dirty in another way: nothing is new.
    const auto again = desk.plan(to.head, fileOf(dirtied(file->sheet, 8)));
    REQUIRE_OK(again);
    CHECK(again->counts().here == doses);
    CHECK(again->counts().existing == wanted.size());
    CHECK(again->counts().newDoses + again->counts().newPeople + again->counts().ambiguous == 0);

    // As bytes.
    const auto sheets = readSheets(csvOf(file->sheet));
    REQUIRE_OK(sheets);
    const auto read = desk.plan(to.head, fileOf(sheets->first()));
    REQUIRE_OK(read);
    CHECK(read->counts().here == doses);
    const auto bytes = xlsxOf(file->sheet, vietnamNow(from.clock));
    REQUIRE_OK(bytes);
    const auto book = readSheets(*bytes);
    REQUIRE_OK(book);
    CHECK(differences(textsOf(file->sheet), textsOf(book->first())) == QStringList());
    const auto workbook = desk.plan(to.head, fileOf(book->first()));
    REQUIRE_OK(workbook);
    CHECK(sentences(*workbook) == QStringList());
    CHECK(workbook->counts().here == doses);
    CHECK(workbook->counts().existing == wanted.size());
    CHECK(workbook->counts().newDoses + workbook->counts().newPeople + workbook->counts().ambiguous == 0);

    // And taken back: as if it had never been.
    const auto runs = desk.runs(to.head);
    REQUIRE_OK(runs);
    const auto undone = desk.undo(to.head, runs->first().id, QStringLiteral("thử"));
    REQUIRE_OK(undone);
    CHECK(undone->doses == doses);
    CHECK(undone->stayed.isEmpty());
    CHECK(peopleAndDoses(to).isEmpty());
}
