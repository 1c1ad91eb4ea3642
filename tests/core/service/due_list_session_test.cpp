#include "core/service/due_list_session.h"
#include "tests/support/catch.h"
#include "tests/support/test_station.h"

#include <numeric>
#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;

namespace
{

DueDose dose(const char* product, const QStringList& products = {})
{
    DueDose one;
    one.product = QLatin1String(product);
    one.products = products.isEmpty() ? QStringList{one.product} : products;
    return one;
}

void add(QList<DueRow>& rows, const QString& hamlet, int people, const QList<DueDose>& doses)
{
    for (int i = 0; i < people; ++i) {
        DueRow row;
        row.person.person = Id{rows.size() + 1};
        row.person.hamlet = hamlet;
        row.doses = doses;
        rows += row;
    }
}

SessionPlan planned(const QList<DueRow>& rows, const SessionWish& wish = {})
{
    return planSessions(rows, demoPacks(), wish);
}

const ProductOrder& orderOf(const QList<ProductOrder>& orders, const char* product)
{
    for (const ProductOrder& one : orders)
        if (one.product == QLatin1String(product)) return one;
    FAIL("not ordered: " << product);
    return orders.first();
}

const QString two = QStringLiteral("Thôn 2"), three = QStringLiteral("Thôn 3"),
              four = QStringLiteral("Thôn 4");

} // namespace

TEST_CASE("doses of each product become vials, rounded up", "[due]")
{
    QList<DueRow> rows;
    add(rows, two, 21, {dose("bcg"), dose("dpt-hepb-hib-sii")});
    const SessionPlan plan = planned(rows);
    REQUIRE(plan.sessions.size() == 1);
    CHECK(orderOf(plan.products, "bcg").doses == 21);
    CHECK(orderOf(plan.products, "bcg").vials == 3); // ten doses in one
    CHECK(orderOf(plan.products, "dpt-hepb-hib-sii").vials == 21);
}

TEST_CASE("a spare share is ordered of vials that hold several doses, not of single ones", "[due]")
{
    QList<DueRow> rows;
    add(rows, two, 20, {dose("bcg"), dose("dpt-hepb-hib-sii")});
    SessionWish wish;
    CHECK(orderOf(planned(rows, wish).products, "bcg").vials == 2);
    wish.sparePercent = 1;
    CHECK(orderOf(planned(rows, wish).products, "bcg").vials == 3);
    wish.sparePercent = 50;
    CHECK(orderOf(planned(rows, wish).products, "bcg").vials == 3);
    CHECK(orderOf(planned(rows, wish).products, "dpt-hepb-hib-sii").vials == 20);
}

TEST_CASE("how many vials is not said where the pack does not know what one holds", "[due]")
{
    QList<DueRow> rows;
    add(rows, two, 3, {dose("td")});
    CHECK_FALSE(planned(rows).products.first().vials.has_value());
    CHECK(planned(rows).products.first().doses == 3);
}

TEST_CASE("a session holds fifty people, a hundred when only one vaccine is given", "[due]")
{
    QList<DueRow> rows;
    add(rows, two, 101, {dose("mr")});
    CHECK(planned(rows).limit == 100);
    CHECK(planned(rows).sessions.size() == 2);
    rows.last().doses += dose("bcg");
    CHECK(planned(rows).limit == 50);
    CHECK(planned(rows).sessions.size() == 3);
    CHECK(planned({}).sessions.isEmpty());
}

TEST_CASE("a hamlet comes together where it fits", "[due]")
{
    QList<DueRow> rows;
    add(rows, two, 30, {dose("mr"), dose("bcg")});
    add(rows, three, 40, {dose("mr"), dose("bcg")});
    add(rows, four, 20, {dose("mr"), dose("bcg")});
    const SessionPlan plan = planned(rows);
    REQUIRE(plan.sessions.size() == 2);
    CHECK(plan.sessions[0].hamlets == QStringList{two, four});
    CHECK(plan.sessions[1].hamlets == QStringList{three});
}

TEST_CASE("vials are counted for each session: what is left of one is not used in the next", "[due]")
{
    QList<DueRow> rows;
    add(rows, two, 45, {dose("bcg")});
    add(rows, three, 46, {dose("bcg"), dose("mr")});
    const SessionPlan plan = planned(rows);
    REQUIRE(plan.sessions.size() == 2);
    CHECK(orderOf(plan.products, "bcg").doses == 91);
    CHECK(orderOf(plan.products, "bcg").vials == 10);
}

TEST_CASE("the head may choose another product, where it serves the same", "[due]")
{
    QList<DueRow> rows;
    add(rows, two, 4, {dose("mrvac", {QStringLiteral("mrvac"), QStringLiteral("mr")})});
    add(rows, three, 3, {dose("mrvac")});
    SessionWish wish;
    wish.instead.insert(QStringLiteral("mrvac"), QStringLiteral("mr"));
    const SessionPlan plan = planned(rows, wish);
    CHECK(orderOf(plan.products, "mr").doses == 4);
    CHECK(orderOf(plan.products, "mrvac").doses == 3);
    CHECK(orderOf(planned(rows).products, "mrvac").instead == QStringList{QStringLiteral("mrvac")});
}

TEST_CASE("everybody sits in exactly one session, none is too full, and there are no more than needed",
          "[due]")
{
    CHECK(rc::check([] {
        QList<DueRow> rows;
        const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 130));
        for (size_t i = 0; i < sizes.size(); ++i)
            add(rows, QStringLiteral("Thôn %1").arg(i), sizes[i], {dose("mr"), dose("bcg")});
        const SessionPlan plan = planned(rows);
        RC_ASSERT(plan.sessions.size() == (rows.size() + plan.limit - 1) / plan.limit);
        int people = 0, doses = 0;
        for (const PlannedSession& session : plan.sessions) {
            RC_ASSERT(session.people <= plan.limit);
            people += session.people;
            for (const ProductOrder& one : session.products)
                doses += one.doses;
        }
        RC_ASSERT(people == rows.size());
        RC_ASSERT(doses == 2 * rows.size());
    }));
}
