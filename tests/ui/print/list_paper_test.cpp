#include "tests/support/catch.h"
#include "tests/ui/print/painted_page.h"
#include "ui/print/list_paper.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace noi;
using namespace noi::test;

namespace
{

ListPaper paperOf(const QList<int>& groups)
{
    ListPaper paper;
    paper.station = QStringLiteral("Trạm Y tế xã Ia Ly");
    paper.title = QStringLiteral("DANH SÁCH PHỤ NỮ CÓ THAI");
    paper.subject = QStringLiteral("Tháng 11/2026");
    paper.columns = {{QStringLiteral("Họ và tên"), 60},
                     {QStringLiteral("Ngày sinh"), 23},
                     {QStringLiteral("Cần làm"), 180}};
    for (int i = 0; i < groups.size(); ++i)
        paper.groups +=
            {QStringLiteral("Thôn %1").arg(i + 1),
             QList<QStringList>(groups[i], {QStringLiteral("Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị"),
                                            QStringLiteral("14/03/2026"),
                                            QStringLiteral("DPT-VGB-Hib mũi 3, OPV mũi 3, IPV mũi 1")})};
    paper.printed = QDateTime(QDate(2026, 11, 21), QTime(9, 0));
    return paper;
}

QImage painted(const PrintJob& job, int page) { return paintedPage(job, page, QStringLiteral("list")); }

} // namespace

TEST_CASE("a list goes on over as many pages as it takes, and margins stay white", "[print]")
{
    applyTheme(*qApp);
    CHECK(listJob(paperOf({3, 2})).pages == 1);
    CHECK(listJob(paperOf({})).pages == 1);
    const PrintJob job = listJob(paperOf({20, 30, 9}));
    REQUIRE(job.pages == 3);
    for (int page = 0; page < job.pages; ++page) {
        const QImage image = painted(job, page);
        CHECK(hasInk(image, image.rect().adjusted(60, 60, -60, -60)));
        CHECK_FALSE(hasInk(image, QRect(0, 0, 60, image.height())));
        CHECK_FALSE(hasInk(image, QRect(image.width() - 60, 0, 60, image.height())));
        CHECK_FALSE(hasInk(image, QRect(0, image.height() - 60, image.width(), 60)));
    }
}

TEST_CASE("a group's head is never the last of a page", "[print]")
{
    const int full = [] {
        int lines = 1;
        while (listJob(paperOf({lines + 1})).pages == 1)
            ++lines;
        return lines;
    }();
    CHECK(full > 20);
    // One line is left: the second group's head and its one person go to the next page together.
    const PrintJob job = listJob(paperOf({full - 1, 1}));
    REQUIRE(job.pages == 2);
    CHECK(painted(job, 0) == painted(listJob(paperOf({full - 1, 2})), 0));
    CHECK(listJob(paperOf({full - 2, 1})).pages == 1);
}
