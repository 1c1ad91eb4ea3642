#include "core/clinical/pregnancy/antenatal_tests.h"

#include "core/clinical/pregnancy/antenatal_rules.h"
#include "core/reference/pack_row.h"

#include <algorithm>

namespace noi::pregnancy
{

namespace
{

constexpr int latestWeek = 45;

/// None where both are empty; one alone is refused.
std::optional<TestKind::Window> windowOf(PackRow& row, int from, int due)
{
    const auto first = row.number(from, 0, latestWeek);
    const auto last = row.number(due, first.value_or(0), latestWeek);
    if (first.has_value() != last.has_value()) row.refuse(first ? due : from);
    return first && last ? std::optional(TestKind::Window{*first, *last}) : std::nullopt;
}

} // namespace

Result<AntenatalTests> AntenatalTests::read(const QByteArray& bytes, const QString& file)
{
    enum Column { Code, NameVi, NameEn, Kind, Unit, From, Due, AgainFrom, AgainDue, Asks };
    const auto table = PackTable::read(
        bytes, file,
        {QStringLiteral("code"), QStringLiteral("name_vi"), QStringLiteral("name_en"), QStringLiteral("kind"),
         QStringLiteral("unit"), QStringLiteral("from_week"), QStringLiteral("due_week"),
         QStringLiteral("again_from_week"), QStringLiteral("again_due_week"), QStringLiteral("asks")});
    if (!table) return table.error();
    AntenatalTests tests;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        TestKind test{row.required(Code),
                      {row.required(NameVi), row.required(NameEn)},
                      TestKind::Kind(row.oneOf(Kind, {QStringLiteral("verdict"), QStringLiteral("value"),
                                                      QStringLiteral("text")})),
                      row.text(Unit),
                      {},
                      row.text(Asks)};
        for (const auto& window : {windowOf(row, From, Due), windowOf(row, AgainFrom, AgainDue)})
            if (window) test.windows.append(*window);
        if (!test.asks.isEmpty() && !AntenatalRules::names().contains(test.asks)) row.refuse(Asks);
        if (row.failure()) return *row.failure();
        if (tests.byCode(test.code)) return packHasTwice(*table, i, test.code);
        tests.m_tests.append(std::move(test));
    }
    return tests;
}

const TestKind* AntenatalTests::byCode(const QString& code) const
{
    const auto found = std::ranges::find_if(m_tests, [&code](const TestKind& t) { return t.code == code; });
    return found == m_tests.cend() ? nullptr : &*found;
}

QList<TestDue> AntenatalTests::due(const Dating& dating, const QHash<QString, QList<QDate>>& taken,
                                   QDate day) const
{
    QList<TestDue> due;
    for (const TestKind& test : m_tests) {
        const QList<QDate> days = taken.value(test.code);
        for (qsizetype i = 0; i < test.windows.size(); ++i) {
            const QDate from = dating.start.addDays(7 * test.windows[i].from);
            const QDate last = dating.start.addDays(7 * test.windows[i].due + 6);
            const QDate next = i + 1 < test.windows.size()
                                   ? dating.start.addDays(7 * test.windows[i + 1].from)
                                   : QDate(9999, 1, 1);
            // From the next window on a test answers that one.
            if (day >= next) continue;
            const bool done = std::ranges::any_of(days, [&](QDate one) { return one >= from && one < next; });
            if (!done) due.append({test.code, from, last, day > last});
        }
    }
    std::ranges::stable_sort(due, std::ranges::less(), &TestDue::due);
    return due;
}

} // namespace noi::pregnancy
