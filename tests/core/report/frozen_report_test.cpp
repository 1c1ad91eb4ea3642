#include "core/service/report_desk.h"
#include "tests/core/report/reference/reference_commune.h"
#include "tests/core/report/report_reference_packs.h"

#include <algorithm>

using namespace noi;
using namespace noi::test;
using report::Cell;
using report::Period;
using report::ReportTable;

namespace
{

constexpr int laterOperations = 10'000;

/// A report that was handed in, and its bytes on that day.
struct Kept {
    QString form;
    Id report;
    QByteArray bytes;
};

QList<Id> with(QList<Id> records, const QList<Id>& added, const QList<Id>& removed)
{
    for (const Id id : removed)
        records.removeOne(id);
    records += added;
    std::ranges::sort(records);
    return records;
}

/// Every cell is as it was, or the differences say exactly what came and what went.
void requireDifferencesTellAll(const ReportTable& then, const MadeReport& now)
{
    REQUIRE(then.rows.size() == now.table.rows.size());
    qsizetype told = 0;
    for (qsizetype r = 0; r < then.rows.size(); ++r)
        for (qsizetype c = 0; c < then.columns.size(); ++c) {
            const Cell &before = then.rows[r].cells[c], &after = now.table.rows[r].cells[c];
            if (before == after) continue;
            REQUIRE(told < now.changed.size());
            const report::ChangedCell& changed = now.changed[told++];
            CHECK(changed.before == before);
            CHECK(changed.now == after);
            CHECK(with(before.records, changed.added, changed.removed) == after.records);
        }
    CHECK(told == now.changed.size());
}

} // namespace

TEST_CASE(
    "After ten thousand later operations the reports that were handed in are byte for byte the same, and "
    "the differences name every record",
    "[report][reference]")
{
    reference::ReferenceCommune commune;
    TestStation& station = commune.station;
    ReportDesk desk(*station.context, reportPacks());
    const Period september = Period::month(2026, 9);
    const auto prepare = [&] {
        for (qint64 left = 1; left > 0;) {
            const auto answer = desk.prepare(station.head, 5000);
            REQUIRE_OK(answer);
            left = *answer;
        }
    };
    prepare();
    QList<Kept> kept;
    for (const report::Form& form : reportPacks().forms.all()) {
        const auto id = desk.handIn(station.head, form.code, september, {});
        REQUIRE_OK(id);
        kept.append({form.code, *id, desk.handedIn(station.head, *id)->toBytes()});
    }

    const int before = station.operations();
    commune.laterOperations(11, laterOperations);
    CHECK(station.operations() >= before + laterOperations);
    prepare();
    qsizetype changes = 0;
    for (const Kept& one : kept) {
        INFO(one.form.toStdString());
        const auto then = desk.handedIn(station.head, one.report);
        REQUIRE_OK(then);
        CHECK(then->toBytes() == one.bytes);
        const auto now = desk.make(station.head, one.form, september, QStringLiteral("vi"));
        REQUIRE_OK(now);
        REQUIRE(now->versions.size() == 1);
        CHECK(now->versions.first().signatureFits);
        requireDifferencesTellAll(*then, *now);
        changes += now->changed.size();
    }
    CHECK(changes > 20);
}
