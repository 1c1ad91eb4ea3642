#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "tests/ui/noon.h"
#include "tests/ui/settings/fakes.h"
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

/// Shows the page in the room the window leaves it on 1366 by 768, and keeps the picture where NOI_PICTURES
/// names a folder. It must also fit at 150 %.
void fits(Page& page, const QString& name)
{
    page.resize(1206, 650);
    page.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    INFO(name.toStdString());
    CHECK(page.size() == QSize(1206, 650));
    INFO(page.minimumSizeHint().width() << " by " << page.minimumSizeHint().height());
    CHECK(page.minimumSizeHint().width() <= 760);
    CHECK(page.minimumSizeHint().height() <= 440);
    const QString folder = qEnvironmentVariable("NOI_PICTURES");
    if (!folder.isEmpty()) page.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

void press(Page& page, const char* button)
{
    page.findChild<QPushButton*>(QString::fromLatin1(button))->click();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
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
    fits(page, QStringLiteral("staff"));
    press(page, "staffAdd");
    auto* again = page.findChild<QLineEdit*>(QStringLiteral("staffAgain"));
    page.findChild<QLineEdit*>(QStringLiteral("staffName"))->setText(QStringLiteral("Kpă Y Sơn"));
    page.findChild<QLineEdit*>(QStringLiteral("staffPassword"))->setText(QStringLiteral("mật khẩu"));
    again->setText(QStringLiteral("khác"));
    press(page, "staffSave");
    fits(page, QStringLiteral("staff-add"));
    press(page, "staffBack");
    press(page, "staffNewPassword");
    fits(page, QStringLiteral("staff-password"));
    press(page, "staffBack");
    press(page, "staffRecovery");
    fits(page, QStringLiteral("staff-code"));
    dialogs.pdf = qEnvironmentVariable("NOI_PICTURES", QDir::tempPath()) + QStringLiteral("/noi-code.pdf");
    press(page, "recoveryPrint");
    press(page, "recoveryKept");
    staff.manages = false;
    page.userChanged({Id{2}, {}, {}});
    fits(page, QStringLiteral("staff-nurse"));
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
    fits(page, QStringLiteral("backup-none"));
    for (int day : {20, 19, 18, 14, 7})
        backups.made.append({QStringLiteral("/b/%1").arg(day),
                             QDateTime(QDate(2026, 11, day), QTime(17, 30), QTimeZone(7 * 3600)),
                             12'400'000 + day * 100'000});
    page.open({});
    fits(page, QStringLiteral("backup"));
    press(page, "backupNow");
    backups.progress->percent = 42;
    QTest::qWait(150);
    fits(page, QStringLiteral("backup-running"));
    backups.finish(Error{ErrorKind::DiskFull,
                         "The disk with “%1” is full. Nothing was written: free some space and try again.",
                         {QStringLiteral("noi.db")}});
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    fits(page, QStringLiteral("backup-full"));
    backups.problem = Error{ErrorKind::WrongKey, "The password is not right. Try again."};
    press(page, "backupRestore");
    test::type(page.findChild<QLineEdit*>(QStringLiteral("restoreSecret")), QStringLiteral("abc"));
    press(page, "restoreNow");
    fits(page, QStringLiteral("backup-restore"));
}
