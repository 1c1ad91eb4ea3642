#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "tests/ui/settings/fakes.h"
#include "tests/ui/settle.h"
#include "ui/settings/recovery_code_card.h"
#include "ui/settings/staff_page.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace noi;
using namespace noi::test;
using namespace noi::test::settings;

namespace
{

struct Office {
    FakeStaff staff;
    HeardFeedback feedback;
    AnsweringDialogs dialogs;
    StaffPage page{staff, feedback, dialogs, QStringLiteral("Trạm Y tế xã Ia Ly")};
    QTableView* table = page.findChild<QTableView*>(QStringLiteral("staffTable"));
    StaffForm* form = page.findChild<StaffForm*>(QStringLiteral("staffForm"));

    explicit Office(bool manages = true, Id me = Id{1})
    {
        staff.manages = manages;
        page.resize(1180, 660);
        page.userChanged({me, QStringLiteral("me"), QStringLiteral("head")});
        page.show();
        QApplication::setActiveWindow(&page);
        page.open({});
        settle();
    }
    QPushButton* button(const char* name) { return page.findChild<QPushButton*>(QString::fromLatin1(name)); }
    void press(const char* name)
    {
        REQUIRE(button(name)->isEnabled());
        button(name)->click();
        settle();
    }
    /// Types into a field that has the focus, and Enter.
    void say(const char* name, const QString& text)
    {
        auto* edit = page.findChild<QLineEdit*>(QString::fromLatin1(name));
        REQUIRE(edit->hasFocus());
        edit->selectAll();
        test::type(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    QString cell(int row, int column) { return table->model()->index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("a colleague is added by keyboard alone", "[settings]")
{
    Office office;
    QTest::keyClick(&office.page, Qt::Key_Insert);
    office.say("staffName", QStringLiteral("kpă  y sơn"));
    auto* role = office.page.findChild<QComboBox*>(QStringLiteral("staffRole"));
    REQUIRE(role->hasFocus());
    test::type(role, QStringLiteral("đ"));
    QTest::keyClick(role, Qt::Key_Return);
    office.say("staffPassword", QStringLiteral("một hai ba bốn"));
    office.say("staffAgain", QStringLiteral("một hai ba"));
    office.say("staffPin", QStringLiteral("2468"));
    CHECK(office.staff.calls.isEmpty()); // the two passwords are not the same
    office.say("staffAgain", QStringLiteral("một hai ba bốn"));
    QTest::keyClick(office.page.findChild<QLineEdit*>(QStringLiteral("staffPin")), Qt::Key_Return);
    settle();
    CHECK(office.staff.calls == QStringList{QStringLiteral("add Kpă Y Sơn nurse một hai ba bốn 2468")});
    CHECK_FALSE(office.form->isVisible());
    CHECK(office.cell(4, 0) == QStringLiteral("Kpă Y Sơn"));
    CHECK(office.feedback.said.size() == 1);
}

TEST_CASE("name and role change together, and only what changed is written", "[settings]")
{
    Office office;
    office.table->selectRow(1);
    office.press("staffEdit");
    auto* role = office.page.findChild<QComboBox*>(QStringLiteral("staffRole"));
    CHECK(role->currentData() == QStringLiteral("nurse"));
    SECTION("both, also when another row was chosen meanwhile")
    {
        office.say("staffName", QStringLiteral("nguyễn thu hà"));
        office.table->selectRow(0);
        role->setCurrentIndex(role->findData(QStringLiteral("it")));
        office.press("staffSave");
        CHECK(office.staff.calls ==
              QStringList{QStringLiteral("rename 2 Nguyễn Thu Hà"), QStringLiteral("role 2 it")});
    }
    SECTION("role")
    {
        role->setCurrentIndex(role->findData(QStringLiteral("it")));
        office.press("staffSave");
        CHECK(office.staff.calls == QStringList{QStringLiteral("role 2 it")});
        CHECK(office.cell(1, 1) == QStringLiteral("Quản trị CNTT"));
    }
    SECTION("nothing")
    {
        office.press("staffSave");
        CHECK(office.staff.calls.isEmpty());
        CHECK_FALSE(office.form->isVisible());
    }
}

TEST_CASE("what the station refuses is said in the form, which keeps what was typed", "[settings]")
{
    Office office;
    office.staff.fails = true;
    office.press("staffNewPassword");
    office.say("staffPassword", QStringLiteral("một hai ba bốn"));
    office.say("staffAgain", QStringLiteral("một hai ba bốn"));
    auto* error = office.page.findChild<QLabel*>(QStringLiteral("staffFormError"));
    CHECK(error->isVisible());
    CHECK(office.page.findChild<QLineEdit*>(QStringLiteral("staffPassword"))->text().size() == 14);
    CHECK(office.button("staffSave")->isEnabled());
    CHECK(office.feedback.said.isEmpty());
}

TEST_CASE("disabling asks first, and letting in again needs a new password", "[settings]")
{
    Office office;
    office.table->selectRow(1);
    office.dialogs.yes = false;
    office.press("staffDisable");
    CHECK(office.staff.calls.isEmpty());
    office.dialogs.yes = true;
    office.press("staffDisable");
    CHECK(office.staff.calls == QStringList{QStringLiteral("disable 2")});
    CHECK_FALSE(office.button("staffNewPassword")->isEnabled());
    CHECK_FALSE(office.button("staffEdit")->isEnabled());
    office.press("staffDisable");
    office.say("staffPassword", QStringLiteral("mật khẩu mới"));
    office.say("staffAgain", QStringLiteral("mật khẩu mới"));
    CHECK(office.staff.calls.last() == QStringLiteral("enable 2 mật khẩu mới"));
}

TEST_CASE("who may not manage users sees why, and changes only their own secrets", "[settings]")
{
    Office office(false, Id{2});
    CHECK(office.table->currentIndex().row() == 1);
    for (const char* name : {"staffAdd", "staffEdit", "staffDisable", "staffRecovery"}) {
        CAPTURE(name);
        CHECK_FALSE(office.button(name)->isVisible());
    }
    CHECK(office.page.findChild<QLabel*>(QStringLiteral("staffWhy"))->text().contains(u"role"));
    office.press("staffNewPin");
    office.say("staffPin", QStringLiteral("1357"));
    CHECK(office.staff.calls == QStringList{QStringLiteral("pin 2 1357")});
    office.table->selectRow(0);
    CHECK_FALSE(office.button("staffNewPin")->isEnabled());
    CHECK_FALSE(office.button("staffNewPassword")->isEnabled());
    QTest::keyClick(&office.page, Qt::Key_Insert);
    CHECK_FALSE(office.form->isVisible());
}

TEST_CASE("a recovery code is shown once, printed, and forgotten", "[settings]")
{
    QTemporaryDir folder;
    Office office;
    office.dialogs.pdf = folder.filePath(QStringLiteral("code.pdf"));
    office.press("staffRecovery");
    auto* code = office.page.findChild<QLabel*>(QStringLiteral("recoveryCode"));
    CHECK(code->isVisible());
    CHECK(code->text().remove(u' ').remove(u'-').remove(u'\n') == QStringLiteral("7KQM2WXA9PLDHH4TC3RV8NZF"));
    office.press("recoveryPrint");
    CHECK(office.dialogs.printed == 1);
    CHECK(QFileInfo(office.dialogs.pdf).size() > 1000);
    SECTION("when it is locked away") { office.press("recoveryKept"); }
    SECTION("when somebody else logs in") { office.page.userChanged({Id{2}, {}, {}}); }
    CHECK(code->text().isEmpty());
    CHECK_FALSE(code->isVisible());
}

TEST_CASE("secrets being typed are not left to the next user", "[settings]")
{
    Office office;
    office.press("staffNewPassword");
    auto* password = office.page.findChild<QLineEdit*>(QStringLiteral("staffPassword"));
    test::type(password, QStringLiteral("secret"));
    office.page.userChanged({Id{2}, {}, {}});
    CHECK(password->text().isEmpty());
    CHECK_FALSE(office.form->isVisible());
    settle();
    CHECK(office.table->currentIndex().row() == 1); // one begins at oneself
}

TEST_CASE("Esc leaves the form", "[settings]")
{
    Office office;
    office.press("staffAdd");
    QTest::keyClick(office.page.findChild<QLineEdit*>(QStringLiteral("staffName")), Qt::Key_Escape);
    CHECK_FALSE(office.form->isVisible());
    CHECK(office.table->hasFocus());
}
