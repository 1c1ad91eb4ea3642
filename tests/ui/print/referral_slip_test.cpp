#include "tests/support/catch.h"
#include "tests/ui/print/painted_page.h"
#include "ui/print/referral_slip.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace noi;
using namespace noi::test;

namespace
{

ReferralSlip slip()
{
    ReferralSlip slip;
    slip.station = QStringLiteral("Trạm Y tế xã Ia Ly");
    slip.toFacility = QStringLiteral("Trung tâm Y tế Chư Păh");
    slip.emergency = true;
    slip.name = QStringLiteral("Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Phương Anh");
    slip.who = {{QStringLiteral("Ngày sinh"), QStringLiteral("14/03/1996")},
                {QStringLiteral("Thôn"), QStringLiteral("Làng Kép 2")},
                {QStringLiteral("Điện thoại"), {}}};
    slip.pregnancy = {{QStringLiteral("Tuổi thai"), QStringLiteral("26 tuần 2 ngày")},
                      {QStringLiteral("PARA"), QStringLiteral("1001")}};
    slip.findings = {
        QStringLiteral("Huyết áp rất cao (từ 160/110)"),
        QStringLiteral("Tiền sản giật nặng: huyết áp cao kèm nhức đầu, mờ mắt hoặc đau thượng vị")};
    slip.examined = QStringLiteral("21/11/2026");
    slip.figures = {{QStringLiteral("Huyết áp"), QStringLiteral("165/112")},
                    {QStringLiteral("Tim thai"), QStringLiteral("148 lần/phút")}};
    slip.reason = QStringLiteral("Tiền sản giật nặng, cần theo dõi và điều trị ở bệnh viện. ").repeated(6);
    slip.when = QStringLiteral("21/11/2026 09:00");
    slip.by = QStringLiteral("Rơ Châm H'Lan");
    slip.printed = QDateTime(QDate(2026, 11, 21), QTime(9, 5));
    return slip;
}

QImage painted(const ReferralSlip& slip) { return paintedPage(referralSlipJob(slip), 0); }

} // namespace

TEST_CASE("a referral slip stands on one upright A4 with white margins, however long its reason is",
          "[print]")
{
    applyTheme(*qApp);
    CHECK(referralSlipJob(slip()).pages == 1);
    const QImage image = painted(slip());
    if (const QString folder = qEnvironmentVariable("NOI_PICTURES"); !folder.isEmpty())
        image.save(QDir(folder).filePath(QStringLiteral("referral-slip.png")));
    CHECK_FALSE(hasInk(image, QRect(0, 0, 60, image.height())));
    CHECK_FALSE(hasInk(image, QRect(image.width() - 60, 0, 60, image.height())));
    CHECK_FALSE(hasInk(image, QRect(0, image.height() - 60, image.width(), 60)));
}

TEST_CASE("what is not known leaves no empty label, and only an emergency is called one", "[print]")
{
    applyTheme(*qApp);
    ReferralSlip planned = slip(), withoutPhone = slip();
    planned.emergency = false;
    withoutPhone.who.removeLast();
    CHECK(painted(slip()) == painted(withoutPhone));
    CHECK(painted(slip()) != painted(planned));
}
