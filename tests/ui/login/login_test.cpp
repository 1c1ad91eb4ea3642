#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "tests/ui/shell/fakes.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/error_line.h"
#include "ui/login/first_run_page.h"
#include "ui/login/login_page.h"
#include "ui/login/secret_field.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace noi;
using namespace noi::test;

namespace
{

struct Login {
    FakeGatekeeper gatekeeper;
    LoginPage page{gatekeeper};
    QListWidget* names = page.findChild<QListWidget*>(QStringLiteral("loginNames"));
    QLineEdit* secret = page.findChild<QLineEdit*>(QStringLiteral("loginSecret"));
    ErrorLine* error = page.findChild<ErrorLine*>(QStringLiteral("loginError"));
    QList<LoggedIn> in;

    Login()
    {
        QObject::connect(&page, &LoginPage::loggedIn, &page, [this](const LoggedIn& who) { in.append(who); });
        page.show();
        QApplication::setActiveWindow(&page);
        QCoreApplication::processEvents();
    }
    void enter()
    {
        QTest::keyClick(secret, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("changing users is an arrow, the PIN and Enter", "[login]")
{
    Login login;
    REQUIRE(login.names->hasFocus());
    QTest::keyClick(login.names, Qt::Key_Down);
    QTest::keyClick(login.names, Qt::Key_2); // the first digit goes to the PIN by itself
    REQUIRE(login.secret->hasFocus());
    QTest::keyClicks(login.secret, QStringLiteral("468"));
    login.enter();
    REQUIRE(login.in.size() == 1);
    CHECK(login.in[0].user == Id{2});
    CHECK(login.secret->text().isEmpty());
}

TEST_CASE("a person is chosen at first, not the recovery code, which is nobody's", "[login]")
{
    Login login;
    login.gatekeeper.people.append({Id(), QStringLiteral("Mã khôi phục"), {}});
    login.page.refresh();
    CHECK(login.names->currentRow() == 0);
}

TEST_CASE("letters find a name by any of its words, without marks", "[login]")
{
    Login login;
    QTest::keyClicks(login.names, QStringLiteral("bi"));
    CHECK(login.names->currentRow() == 2);
    login.page.refresh();
    test::type(login.names, QStringLiteral("h"));
    const int first = login.names->currentRow();
    test::type(login.names, QStringLiteral("h"));
    CHECK(login.names->currentRow() != first); // H'Lan and Hà in turn
}

TEST_CASE("a wrong PIN says so and the next try begins at once", "[login]")
{
    Login login;
    QTest::keyClicks(login.names, QStringLiteral("1111"));
    login.enter();
    CHECK(login.in.isEmpty());
    CHECK(login.error->isVisible());
    CHECK(login.secret->text().isEmpty());
    CHECK(login.secret->hasFocus());
    QTest::keyClicks(login.secret, QStringLiteral("2468"));
    CHECK_FALSE(login.error->isVisible());
    login.enter();
    CHECK(login.in.size() == 1);
}

TEST_CASE("after the PC was switched on the password is asked for", "[login]")
{
    Login login;
    auto* label = login.page.findChild<QLabel*>(QStringLiteral("loginSecretLabel"));
    const QString pin = label->text();
    login.gatekeeper.cold = true;
    login.page.refresh();
    CHECK(label->text() != pin);
    QTest::keyClick(login.names, Qt::Key_Return);
    QTest::keyClicks(login.secret, QStringLiteral("correct horse"));
    login.enter();
    CHECK(login.in.size() == 1);
}

TEST_CASE("arrows change the name while the PIN is being typed, and empty it", "[login]")
{
    Login login;
    login.secret->setFocus();
    QTest::keyClicks(login.secret, QStringLiteral("24"));
    QTest::keyClick(login.secret, Qt::Key_Up);
    CHECK(login.names->currentRow() == 2);
    CHECK(login.secret->text().isEmpty());
}

TEST_CASE("the person who worked last is marked", "[login]")
{
    Login login;
    QTest::keyClick(login.names, Qt::Key_Down);
    QTest::keyClicks(login.names, QStringLiteral("2468"));
    login.enter();
    login.page.refresh();
    CHECK(login.names->currentRow() == 1);
}

TEST_CASE("a nobody cannot log in", "[login]")
{
    Login login;
    login.gatekeeper.people.clear();
    login.page.refresh();
    QTest::keyClicks(login.secret, QStringLiteral("2468"));
    login.enter();
    CHECK(login.gatekeeper.tried.isEmpty());
}

TEST_CASE("passwords and PINs that are too weak are refused", "[login]")
{
    CHECK(passwordProblem(QStringLiteral("1234567")));
    CHECK_FALSE(passwordProblem(QStringLiteral("12345678")));
    for (const char* weak : {"123", "1111", "1234", "4321", "123456789", "12a4", "١٢٣٤"}) {
        CAPTURE(weak);
        CHECK(pinProblem(QString::fromUtf8(weak)));
    }
    for (const char* good : {"2468", "1357", "90210"})
        CHECK_FALSE(pinProblem(QString::fromUtf8(good)));
}

TEST_CASE("the first run makes the station and its first user, by keyboard alone", "[login]")
{
    FakeFirstRun firstRun;
    FirstRunPage page(firstRun);
    QSignalSpy in(&page, &FirstRunPage::loggedIn);
    page.show();
    QApplication::setActiveWindow(&page);
    QCoreApplication::processEvents();
    const auto say = [&page](const char* field, const QString& text) {
        auto* edit = page.findChild<QLineEdit*>(QString::fromLatin1(field));
        REQUIRE(edit->hasFocus());
        edit->selectAll();
        test::type(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    say("firstRunCommune", QStringLiteral("ia ly"));
    auto* station = page.findChild<QLineEdit*>(QStringLiteral("firstRunStation"));
    CHECK(station->text().contains(QStringLiteral("Ia Ly")));
    QTest::keyClick(station, Qt::Key_Return);
    say("firstRunName", QStringLiteral("rơ châm h'lan"));
    auto* role = page.findChild<ChoiceField*>(QStringLiteral("firstRunRole"));
    REQUIRE(role->hasFocus());
    QTest::keyClick(role, Qt::Key_2);
    QTest::keyClick(role, Qt::Key_Return);
    say("firstRunPassword", QStringLiteral("short"));
    say("firstRunAgain", QStringLiteral("other"));
    say("firstRunPin", QStringLiteral("2468"));
    CHECK(firstRun.answers.isEmpty()); // both passwords are wrong: the first of them has the focus
    say("firstRunPassword", QStringLiteral("mật khẩu dài"));
    say("firstRunAgain", QStringLiteral("mật khẩu dài"));
    QTest::keyClick(page.findChild<QLineEdit*>(QStringLiteral("firstRunPin")), Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(firstRun.answers.size() == 1);
    CHECK(firstRun.answers[0].commune == 23713);
    CHECK(firstRun.answers[0].name == QStringLiteral("Rơ Châm H'Lan"));
    CHECK(firstRun.answers[0].roleKey == QStringLiteral("head"));
    CHECK(in.count() == 1);
}
