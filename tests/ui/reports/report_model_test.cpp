#include "tests/support/catch.h"
#include "tests/support/sample_reports.h"
#include "ui/reports/report_grid.h"
#include "ui/reports/report_model.h"

using namespace noi;
using namespace noi::test;

TEST_CASE("a report's model shows what its table says, cell by cell", "[reports]")
{
    ReportModel model;
    for (const report::ReportTable& table : {groupedReport(), childRegister(), antenatalRegister()}) {
        model.show(table);
        REQUIRE(model.rowCount() == table.rows.size());
        REQUIRE(model.columnCount() == table.columns.size());
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const report::Cell* const cell = model.cell(index);
                CHECK(index.data(ReportModel::PlainRole).toString() ==
                      (cell ? report::cellText(*cell) : QString())); // a group's head is one text
                CHECK(bool(index.flags() & Qt::ItemIsSelectable) == !table.rows[row].heading);
            }
    }
}

TEST_CASE("a group's head stands once, over the rest of its line", "[reports]")
{
    report::ReportTable table = groupedReport();
    ReportGrid grid;
    grid.resize(900, 500);
    grid.show(table);
    bool some = false;
    for (int row = 0; row < table.rows.size(); ++row) {
        if (!table.rows[row].heading) continue;
        some = true;
        int from = 0;
        while (grid.columnSpan(row, from) == 1 && from + 1 < table.columns.size())
            ++from;
        CHECK(from + grid.columnSpan(row, from) == table.columns.size());
        CHECK_FALSE(grid.model()->index(row, from).data().toString().trimmed().isEmpty());
    }
    CHECK(some);
}

TEST_CASE("a book with more columns than fit scrolls sideways, and cuts no date", "[reports]")
{
    ReportGrid grid;
    grid.resize(540, 400);
    const report::ReportTable book = childRegister();
    grid.show(book);
    int all = 0;
    for (int column = 0; column < book.columns.size(); ++column) {
        all += grid.columnWidth(column);
        if (column == 0) continue;
        for (int row = 0; row < book.rows.size(); ++row)
            if (const auto* day = std::get_if<PartialDate>(&book.rows[row].cells[column].value);
                day && !day->isNull())
                CHECK(grid.fontMetrics().horizontalAdvance(dateText(*day)) <= grid.columnWidth(column));
    }
    CHECK(all > 540);
}
