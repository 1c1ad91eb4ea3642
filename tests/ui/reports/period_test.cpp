#include "tests/support/catch.h"
#include "tests/ui/reports/reports_house.h"
#include "ui/reports/period_choice.h"
#include "ui/reports/period_said.h"
#include "ui/reports/report_hits.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;
using report::Period;

namespace
{

const QDate today(2026, 11, 21);

QString said(const char* typed)
{
    const auto found = reportSaid(QString::fromUtf8(typed), today).period;
    return found ? found->text() : QString();
}

} // namespace

TEST_CASE("a period's neighbours are as long as it is, and lead back", "[reports]")
{
    CHECK(rc::check([] {
        const QDate day = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
        const auto kind = static_cast<Period::Kind>(*rc::gen::inRange(0, 4));
        const Period period = periodWith(kind, day);
        RC_ASSERT(period.from <= day && day <= period.to);
        RC_ASSERT(periodAfter(period).before() == period);
        RC_ASSERT(periodAfter(period).from == period.to.addDays(1));
        const Period ended = lastEnded(kind, day);
        RC_ASSERT(ended.to <= day);
        RC_ASSERT(periodAfter(ended).to > day);
    }));
    const Period days{Period::Kind::Days, QDate(2026, 10, 5), QDate(2026, 10, 11)};
    CHECK(periodAfter(days) == Period{Period::Kind::Days, QDate(2026, 10, 12), QDate(2026, 10, 18)});
}

TEST_CASE("a month is worked on from its last day on", "[reports]")
{
    CHECK(lastEnded(Period::Kind::Month, QDate(2026, 11, 29)) == Period::month(2026, 10));
    CHECK(lastEnded(Period::Kind::Month, QDate(2026, 11, 30)) == Period::month(2026, 11));
    CHECK(lastEnded(Period::Kind::Year, QDate(2026, 12, 31)) == Period::year(2026));
}

TEST_CASE("a link says period and form", "[reports]")
{
    const ReportLink link = ReportLink::fromText(QStringLiteral("2026-10/immunisation"));
    CHECK(link.period == Period::month(2026, 10));
    CHECK(link.form == QStringLiteral("immunisation"));
    CHECK(link.text() == QStringLiteral("2026-10/immunisation"));
    CHECK_FALSE(ReportLink::fromText(QStringLiteral("missing")).period.isValid());
    CHECK_FALSE(ReportLink::fromText({}).period.isValid());
}

TEST_CASE("periods as they are typed", "[reports]")
{
    CHECK(said("báo cáo tháng 10") == QStringLiteral("2026-10"));
    CHECK(said("bao cao thang 12") == QStringLiteral("2025-12")); // this year's has not begun
    CHECK(said("tháng 11") == QStringLiteral("2026-11"));
    CHECK(said("t9/2025") == QStringLiteral("2025-09"));
    CHECK(said("tháng 3 năm 2024") == QStringLiteral("2024-03"));
    CHECK(said("quý 3") == QStringLiteral("2026-Q3"));
    CHECK(said("Quý IV/2025") == QStringLiteral("2025-Q4"));
    CHECK(said("6 tháng đầu năm 2026") == QStringLiteral("2026-H1"));
    CHECK(said("6 tháng cuối năm") == QStringLiteral("2026-H2"));
    CHECK(said("báo cáo năm 2025") == QStringLiteral("2025"));
    CHECK(said("Nguyễn Thị Tháng").isEmpty());
    CHECK(said("tháng 13").isEmpty());
    CHECK(said("thanh 10").isEmpty());
    CHECK(reportSaid(QStringLiteral("báo cáo tiêm chủng tháng 9"), today).rest ==
          QStringLiteral("tiem chung"));
}

TEST_CASE("the box at the top finds reports by month and by name", "[reports]")
{
    const ReportsInMemory source;
    const auto hits = [&](const char* typed) {
        QStringList links;
        for (const OmniHit& hit : reportHits(QString::fromUtf8(typed), source.forms, today,
                                             QStringLiteral("vi"), QStringLiteral("reports")))
            links += hit.link.what.toString();
        return links;
    };
    CHECK(hits("báo cáo tháng 10").first() == QStringLiteral("2026-10"));
    CHECK(hits("báo cáo tháng 10").size() == source.forms.size() + 1);
    CHECK(hits("ket qua tiem chung") == QStringList{QStringLiteral("2026-10/immunisation")});
    CHECK(hits("dinh dưỡng quý 2") == QStringList{QStringLiteral("2026-Q2/nutrition")});
    CHECK(hits("Siu H'Mai").isEmpty());
    CHECK(hits("an").isEmpty());
    CHECK(hits("").isEmpty());
}
