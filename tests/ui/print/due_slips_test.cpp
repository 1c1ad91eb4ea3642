#include "tests/support/catch.h"
#include "tests/ui/print/painted_page.h"
#include "ui/print/due_slips.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace noi;
using namespace noi::test;

namespace
{

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

QImage painted(const PrintJob& job, int page) { return paintedPage(job, page, QStringLiteral("slips")); }

} // namespace

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

TEST_CASE("invitations are written as PDF of A4 pages", "[print]")
{
    applyTheme(*qApp);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slips.pdf"));
    REQUIRE_OK(writePdf(path, dueSlipsJob(QList<DueSlip>(9, slip()))));
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {path});
    REQUIRE(info.waitForFinished());
    const QString said = QString::fromUtf8(info.readAllStandardOutput());
    CHECK(said.contains(QRegularExpression(QStringLiteral("Page size: +59[45][.0-9]* x 84[12]"))));
    CHECK(said.contains(QStringLiteral("(A4)")));
    CHECK_FALSE(writePdf(folder.filePath(QStringLiteral("no/such/folder.pdf")), dueSlipsJob({slip()})).ok());
}
