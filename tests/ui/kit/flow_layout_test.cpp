#include "tests/support/catch.h"
#include "ui/kit/badge.h"
#include "ui/kit/flow_layout.h"

using namespace noi;

TEST_CASE("what flows begins a new row where there is no room, and never makes a window wider", "[ui][kit]")
{
    QWidget page;
    auto* flow = new FlowLayout;
    page.setLayout(flow);
    QList<Badge*> badges;
    for (int i = 0; i < 8; ++i) {
        badges += new Badge(&page);
        badges.last()->say(Meaning::Due, QStringLiteral("Also registered as Rơ Mah H'Nguyệt, Ia Ly"));
        flow->addWidget(badges.last());
    }
    const int one = badges.first()->sizeHint().width();
    CHECK(page.minimumSizeHint().width() < one);

    page.resize(one * 5 / 2, flow->totalHeightForWidth(one * 5 / 2));
    page.show();
    CHECK(badges[0]->y() == badges[1]->y());
    CHECK(badges[2]->x() == badges[0]->x());
    for (int i = 1; i < badges.size(); ++i)
        CHECK_FALSE(badges[i]->geometry().intersects(badges[i - 1]->geometry()));
    for (const Badge* badge : badges)
        CHECK(page.rect().contains(badge->geometry()));

    page.resize(one / 2, flow->totalHeightForWidth(one / 2));
    for (const Badge* badge : badges)
        CHECK(page.rect().contains(badge->geometry()));
}
