#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "tests/ui/noon.h"
#include "tests/ui/settings/fakes.h"
#include "tests/ui/settle.h"
#include "ui/kit/choice_field.h"
#include "ui/settings/backup_page.h"
#include "ui/settings/backup_words.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace noi;
using namespace noi::test;
using namespace noi::test::settings;

namespace
{

QDateTime at(const char* text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    time.setTimeZone(QTimeZone(7 * 3600));
    return time;
}

struct Room {
    FakeBackups backups;
    HeardFeedback feedback;
    AnsweringDialogs dialogs;
    Noon clock;
    BackupPage page{backups, feedback, dialogs, clock};
    QTableView* table = page.findChild<QTableView*>(QStringLiteral("backupTable"));

    Room()
    {
        backups.made = {{QStringLiteral("/b/2"), at("2026-11-20T17:30:00"), 12'400'000},
                        {QStringLiteral("/b/1"), at("2026-11-16T17:30:00"), 12'100'000}};
        page.resize(1180, 660);
        page.show();
        QApplication::setActiveWindow(&page);
        page.open({});
        settle();
    }
    QPushButton* button(const char* name) { return page.findChild<QPushButton*>(QString::fromLatin1(name)); }
    QLabel* label(const char* name) { return page.findChild<QLabel*>(QString::fromLatin1(name)); }
    void press(const char* name)
    {
        REQUIRE(button(name)->isEnabled());
        button(name)->click();
        settle();
    }
};

} // namespace

TEST_CASE("an age is said as people say it, and warns when much work would be lost", "[settings]")
{
    const QDateTime now = at("2026-11-21T12:00:00");
    CHECK(agoWords(at("2026-11-21T11:59:30"), now) == QStringLiteral("just now"));
    CHECK(agoWords(at("2026-11-21T11:40:00"), now).contains(QStringLiteral("20")));
    CHECK(agoWords(at("2026-11-21T08:30:00"), now).contains(QStringLiteral("3 hour")));
    CHECK(agoWords(at("2026-11-20T23:50:00"), now) == QStringLiteral("yesterday"));
    CHECK(agoWords(at("2026-11-20T23:50:00"), at("2026-11-21T00:10:00")).contains(QStringLiteral("20")));
    CHECK(agoWords(at("2026-11-16T08:30:00"), now).contains(QStringLiteral("5 day")));
    CHECK(agoWords(at("2026-11-22T08:30:00"), now) ==
          QStringLiteral("just now")); // the PC's clock was put back
    CHECK(agoMeaning(at("2026-11-20T01:00:00"), now) == Meaning::Done);
    CHECK(agoMeaning(at("2026-11-19T23:00:00"), now) == Meaning::Late);
    CHECK(agoMeaning(at("2026-11-14T00:00:00"), now) == Meaning::Late);
    CHECK(agoMeaning(at("2026-11-13T23:00:00"), now) == Meaning::Stop);
    CHECK(sizeWords(12'400'000) == QStringLiteral("12.4 MB"));
}

TEST_CASE("the page says how old the last backup is, and lists them all", "[settings]")
{
    Room room;
    CHECK(room.label("backupLast")->text().contains(QStringLiteral("yesterday")));
    CHECK(room.table->model()->rowCount() == 2);
    CHECK(room.table->model()->index(0, 0).data().toString().contains(QStringLiteral("20/11/2026 17:30")));
    room.backups.made.clear();
    room.page.open({});
    CHECK(room.label("backupLast")->text().contains(QStringLiteral("folder is not there")));
    CHECK_FALSE(room.table->isVisible());
    CHECK_FALSE(room.button("backupRestore")->isEnabled());
}

TEST_CASE("a backup shows how far it is, and ends in the list", "[settings]")
{
    Room room;
    room.press("backupNow");
    REQUIRE(room.backups.progress);
    CHECK_FALSE(room.button("backupNow")->isEnabled());
    room.backups.progress->percent = 40;
    auto* bar = room.page.findChild<QProgressBar*>(QStringLiteral("backupBar"));
    REQUIRE(bar->isVisible());
    CHECK(QTest::qWaitFor([&] { return bar->value() == 40; }));
    room.backups.finish(BackupInfo{QStringLiteral("/b/3"), at("2026-11-21T12:00:00"), 12'500'000});
    settle();
    CHECK_FALSE(bar->isVisible());
    CHECK(room.table->model()->rowCount() == 3);
    CHECK(room.label("backupLast")->text().contains(QStringLiteral("just now")));
    CHECK(room.feedback.said.size() == 1);
}

TEST_CASE("Esc stops a backup; a full disk is said", "[settings]")
{
    Room room;
    room.press("backupNow");
    SECTION("stopped")
    {
        QTest::keyClick(room.button("backupStop"), Qt::Key_Escape);
        CHECK(room.backups.progress->cancelled);
        room.backups.finish(Error{ErrorKind::Refused, "The backup was stopped."});
        settle();
        CHECK_FALSE(room.label("backupError")->isVisible());
    }
    SECTION("full")
    {
        room.backups.finish(Error{ErrorKind::DiskFull, "The disk is full."});
        settle();
        CHECK(room.label("backupError")->text().contains(QStringLiteral("full")));
        CHECK(room.feedback.said.isEmpty());
    }
    CHECK(room.button("backupNow")->isEnabled());
    CHECK(room.table->model()->rowCount() == 2);
}

TEST_CASE("a backup is checked where it lies", "[settings]")
{
    Room room;
    room.table->selectRow(1);
    room.press("backupCheck");
    CHECK(room.backups.calls == QStringList{QStringLiteral("check /b/1")});
    CHECK(room.feedback.said.size() == 1);
    room.backups.problem = Error{ErrorKind::Damaged, "The file is damaged."};
    room.press("backupCheck");
    CHECK(room.label("backupError")->isVisible());
    CHECK(room.feedback.said.size() == 1);
}

TEST_CASE("restoring asks, takes a password of that backup, and has the program start again", "[settings]")
{
    Room room;
    QSignalSpy restored(&room.page, &BackupPage::restored);
    room.table->selectRow(1);
    room.dialogs.yes = false;
    room.press("backupRestore");
    auto* secret = room.page.findChild<QLineEdit*>(QStringLiteral("restoreSecret"));
    REQUIRE_FALSE(secret->isVisible());
    room.dialogs.yes = true;
    room.press("backupRestore");
    CHECK(room.dialogs.questions.last().contains(QStringLiteral("16/11/2026")));
    REQUIRE(secret->hasFocus());
    QTest::keyClick(secret, Qt::Key_Return);
    CHECK(room.backups.calls.isEmpty()); // a password is needed

    room.backups.problem = Error{ErrorKind::WrongKey, "The password is not right. Try again."};
    room.table->selectRow(0); // what was asked about is what is restored
    test::type(secret, QStringLiteral("wrong"));
    QTest::keyClick(secret, Qt::Key_Return);
    settle();
    CHECK(room.label("restoreError")->isVisible());
    CHECK(restored.isEmpty());
    CHECK(room.backups.calls.last() == QStringLiteral("restore /b/1 1 wrong"));

    room.backups.problem.reset();
    room.page.findChild<QComboBox*>(QStringLiteral("restoreOpener"))->setCurrentIndex(1);
    test::type(secret, QStringLiteral("7kqm 2wxa"));
    QTest::keyClick(secret, Qt::Key_Return);
    settle();
    CHECK(room.backups.calls.last() == QStringLiteral("restore /b/1 0 7kqm 2wxa"));
    CHECK(restored.count() == 1);
    CHECK(secret->text().isEmpty());
}

TEST_CASE("folder and times are kept as they are chosen", "[settings]")
{
    Room room;
    room.dialogs.chosenFolder = QStringLiteral("/mnt/d");
    room.press("backupChooseFolder");
    CHECK(room.backups.where == QStringLiteral("/mnt/d"));
    room.dialogs.chosenFolder.clear();
    room.press("backupChooseFolder");
    CHECK(room.backups.where == QStringLiteral("/mnt/d"));
    room.page.findChild<ChoiceField*>(QStringLiteral("backupWhen"))
        ->setValue(int(BackupSchedule::When::AtClosing));
    CHECK(room.backups.plan.when == BackupSchedule::When::AtClosing);
    auto* keep = room.page.findChild<QLineEdit*>(QStringLiteral("backupKeep"));
    keep->selectAll();
    QTest::keyClicks(keep, QStringLiteral("7"));
    CHECK(room.backups.plan.keep == 7);
}

TEST_CASE("who may only back up can do that and look", "[settings]")
{
    Room room;
    room.backups.restores = room.backups.changes = false;
    room.page.userChanged({Id{2}, {}, QStringLiteral("nurse")});
    CHECK(room.button("backupNow")->isEnabled());
    CHECK(room.button("backupCheck")->isEnabled());
    CHECK_FALSE(room.button("backupRestore")->isEnabled());
    CHECK_FALSE(room.button("backupChooseFolder")->isEnabled());
}

TEST_CASE("without a folder there is nothing to start", "[settings]")
{
    Room room;
    room.backups.where.clear();
    room.backups.made.clear();
    room.page.open({});
    CHECK_FALSE(room.button("backupNow")->isEnabled());
    CHECK(room.label("backupLast")->text().contains(QStringLiteral("No backup")));
}
