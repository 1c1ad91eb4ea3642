#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "tests/ui/noon.h"
#include "tests/ui/settings/fakes.h"
#include "tests/ui/settle.h"
#include "tests/ui/vietnamese_screen.h"
#include "translations/translations.h"
#include "ui/settings/backup_page.h"
#include "ui/settings/staff_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace noi;
using namespace noi::test;
using namespace noi::test::settings;

namespace
{

void press(Page& page, const char* button)
{
    page.findChild<QPushButton*>(QString::fromLatin1(button))->click();
    settle();
}

} // namespace

TEST_CASE("every state of the staff page fits, in Vietnamese", "[settings]")
{
    const Vietnamese screen;
    FakeStaff staff;
    HeardFeedback feedback;
    AnsweringDialogs dialogs;
    StaffPage page(staff, feedback, dialogs, QStringLiteral("Trạm Y tế xã Ia Ly"));
    page.userChanged({Id{1}, {}, {}});
    page.open({});
    fitsItsRoom(page, QStringLiteral("staff"));
    press(page, "staffAdd");
    auto* again = page.findChild<QLineEdit*>(QStringLiteral("staffAgain"));
    page.findChild<QLineEdit*>(QStringLiteral("staffName"))->setText(QStringLiteral("Kpă Y Sơn"));
    page.findChild<QLineEdit*>(QStringLiteral("staffPassword"))->setText(QStringLiteral("mật khẩu"));
    again->setText(QStringLiteral("khác"));
    press(page, "staffSave");
    fitsItsRoom(page, QStringLiteral("staff-add"));
    press(page, "staffBack");
    press(page, "staffNewPassword");
    fitsItsRoom(page, QStringLiteral("staff-password"));
    press(page, "staffBack");
    press(page, "staffRecovery");
    fitsItsRoom(page, QStringLiteral("staff-code"));
    dialogs.pdf = qEnvironmentVariable("NOI_PICTURES", QDir::tempPath()) + QStringLiteral("/noi-code.pdf");
    press(page, "recoveryPrint");
    press(page, "recoveryKept");
    staff.manages = false;
    page.userChanged({Id{2}, {}, {}});
    fitsItsRoom(page, QStringLiteral("staff-nurse"));
}

TEST_CASE("every state of the backup page fits, in Vietnamese", "[settings]")
{
    const Vietnamese screen;
    FakeBackups backups;
    HeardFeedback feedback;
    AnsweringDialogs dialogs;
    Noon clock;
    BackupPage page(backups, feedback, dialogs, clock);
    page.open({});
    fitsItsRoom(page, QStringLiteral("backup-none"));
    for (int day : {20, 19, 18, 14, 7})
        backups.made.append({QStringLiteral("/b/%1").arg(day),
                             QDateTime(QDate(2026, 11, day), QTime(17, 30), QTimeZone(7 * 3600)),
                             12'400'000 + day * 100'000});
    page.open({});
    fitsItsRoom(page, QStringLiteral("backup"));
    press(page, "backupNow");
    backups.progress->percent = 42;
    QTest::qWait(150);
    fitsItsRoom(page, QStringLiteral("backup-running"));
    backups.finish(Error{ErrorKind::DiskFull,
                         "The disk with “%1” is full. Nothing was written: free some space and try again.",
                         {QStringLiteral("noi.db")}});
    settle();
    fitsItsRoom(page, QStringLiteral("backup-full"));
    backups.problem = Error{ErrorKind::WrongKey, "The password is not right. Try again."};
    press(page, "backupRestore");
    test::type(page.findChild<QLineEdit*>(QStringLiteral("restoreSecret")), QStringLiteral("abc"));
    press(page, "restoreNow");
    fitsItsRoom(page, QStringLiteral("backup-restore"));
}
