#include "tests/support/catch.h"
#include "ui/print/due_list_paper.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace noi;

namespace
{

DueListPaper paperOf(const QList<int>& hamlets)
{
    DueListPaper paper;
    paper.station = QStringLiteral("Trạm Y tế xã Ia Ly");
    paper.period = QStringLiteral("Tháng 11/2026");
    for (int i = 0; i < hamlets.size(); ++i) {
        paper.hamlets += {QStringLiteral("Thôn %1").arg(i + 1), {}};
        for (int k = 0; k < hamlets[i]; ++k)
            paper.hamlets.last().lines +=
                {QStringLiteral("Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Phương Anh"),
                 QStringLiteral("14/03/2026"),
                 QStringLiteral("Rơ Châm H'Blơi"),
                 QStringLiteral("0905000111"),
                 QStringLiteral("DPT-VGB-Hib mũi 3, OPV mũi 3, IPV mũi 1, Rotavin mũi 2"),
                 QStringLiteral("14/07/2026"),
                 QStringLiteral("Bỏ mũi, 100 ngày")};
    }
    paper.printed = QDateTime(QDate(2026, 11, 21), QTime(9, 0));
    return paper;
}

DueSlip slip()
{
    return {
        QStringLiteral("Trạm Y tế xã Ia Ly"),
        QStringLiteral("Con bà Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị"),
        QStringLiteral("14/03/2026"),
        QStringLiteral("Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị"),
        QStringLiteral("Làng Kép 2"),
        QStringLiteral("DPT-VGB-Hib mũi 3|OPV mũi 3|IPV mũi 1|PCV mũi 3|Rotavin mũi 2|Sởi mũi 1").split(u'|'),
        QStringLiteral("thứ Hai 23/11/2026, 7 giờ 30"),
        QStringLiteral("Trạm Y tế xã Ia Ly"),
        {}};
}

QImage painted(const PrintJob& job, int page)
{
    const bool lying = job.orientation == QPageLayout::Landscape;
    QImage image(lying ? 1754 : 1240, lying ? 1240 : 1754, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    job.paint(painter, image.rect(), page);
    painter.end();
    if (const QString folder = qEnvironmentVariable("NOI_PICTURES"); !folder.isEmpty())
        image.save(QDir(folder).filePath(
            QStringLiteral("%1-%2.png").arg(QLatin1String(lying ? "list" : "slips")).arg(page)));
    return image;
}

bool hasInk(const QImage& image, const QRect& where)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (qGray(image.pixel(x, y)) < 128) return true;
    return false;
}

} // namespace

TEST_CASE("a due list goes on over as many pages as it takes, and margins stay white", "[print]")
{
    applyTheme(*qApp);
    CHECK(dueListJob(paperOf({3, 2})).pages == 1);
    CHECK(dueListJob(paperOf({})).pages == 1);
    const PrintJob job = dueListJob(paperOf({20, 30, 9}));
    REQUIRE(job.pages == 3);
    for (int page = 0; page < job.pages; ++page) {
        const QImage image = painted(job, page);
        CHECK(hasInk(image, image.rect().adjusted(60, 60, -60, -60)));
        CHECK_FALSE(hasInk(image, QRect(0, 0, 60, image.height())));
        CHECK_FALSE(hasInk(image, QRect(image.width() - 60, 0, 60, image.height())));
        CHECK_FALSE(hasInk(image, QRect(0, image.height() - 60, image.width(), 60)));
    }
}

TEST_CASE("a hamlet's line is never the last of a page", "[print]")
{
    const int full = [] {
        int lines = 1;
        while (dueListJob(paperOf({lines + 1})).pages == 1)
            ++lines;
        return lines;
    }();
    CHECK(full > 20);
    // One line is left: the second hamlet's head and its one person go to the next page together.
    const PrintJob job = dueListJob(paperOf({full - 1, 1}));
    REQUIRE(job.pages == 2);
    CHECK(painted(job, 0) == painted(dueListJob(paperOf({full - 1, 2})), 0));
    CHECK(dueListJob(paperOf({full - 2, 1})).pages == 1);
}

TEST_CASE("four invitations stand on a page, each inside its quarter", "[print]")
{
    applyTheme(*qApp);
    CHECK(dueSlipsJob(QList<DueSlip>(4, slip())).pages == 1);
    const PrintJob job = dueSlipsJob(QList<DueSlip>(5, slip()));
    REQUIRE(job.pages == 2);
    const QImage first = painted(job, 0), second = painted(job, 1);
    const QRect quarter(0, 0, first.width() / 2 - 4, first.height() / 2 - 4);
    CHECK(hasInk(second, quarter));
    CHECK_FALSE(hasInk(second, quarter.translated(first.width() / 2 + 4, first.height() / 2 + 4)));
    CHECK(first.copy(quarter) == second.copy(quarter));
    CHECK_FALSE(hasInk(first, QRect(0, 0, 60, quarter.height())));
}

TEST_CASE("an invitation without a day leaves a line to write it on", "[print]")
{
    DueSlip open = slip();
    open.when.clear();
    CHECK(painted(dueSlipsJob({open}), 0) != painted(dueSlipsJob({slip()}), 0));
}

TEST_CASE("lists and invitations are written as PDF of A4 pages", "[print]")
{
    applyTheme(*qApp);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    REQUIRE_OK(writePdf(path, dueListJob(paperOf({40}))));
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {path});
    REQUIRE(info.waitForFinished());
    const QString said = QString::fromUtf8(info.readAllStandardOutput());
    CHECK(said.contains(QRegularExpression(QStringLiteral("Page size: +84[12][.0-9]* x 59[45]"))));
    CHECK(said.contains(QStringLiteral("(A4)")));
    CHECK_FALSE(writePdf(folder.filePath(QStringLiteral("no/such/folder.pdf")), dueSlipsJob({slip()})).ok());
}
