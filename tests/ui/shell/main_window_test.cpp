#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "tests/ui/shell/fakes.h"
#include "ui/shell/main_window.h"
#include "ui/shell/omni_box.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace noi;
using namespace noi::test;

namespace
{

struct Shell {
    FakeGatekeeper gatekeeper;
    FakeOmni omni;
    LanguageSwitch language;
    MainWindow window{MainWindow::Parts{gatekeeper, omni, language}};
    FakePage* today = nullptr;
    FakePage* people = nullptr;

    Shell()
    {
        applyTheme(*qApp);
        language.use(Language::Vietnamese);
        window.setStation(QStringLiteral("Trạm Y tế xã Ia Ly"), true);
        window.setPages(
            {{QStringLiteral("today"), [] { return QStringLiteral("Hôm nay"); }, QStringLiteral("house"),
              QKeySequence(Qt::Key_F1), [this] { return today = new FakePage; }},
             {QStringLiteral("people"), [] { return QStringLiteral("Người dân"); }, QStringLiteral("users"),
              QKeySequence(Qt::Key_F2), [this] { return people = new FakePage; }}});
        window.resize(1366, 728);
        window.show();
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }

    template <class T> T* find(const char* name) { return window.findChild<T*>(QString::fromLatin1(name)); }

    void logIn(int person = 0)
    {
        auto* names = find<QListWidget>("loginNames");
        names->setCurrentRow(person);
        QTest::keyClicks(names, QStringLiteral("2468"));
        QTest::keyClick(find<QLineEdit>("loginSecret"), Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    void answer(const QList<OmniHit>& hits)
    {
        omni.answer(hits);
        QCoreApplication::processEvents();
    }
};

OmniHit person(const char* name, int id)
{
    return {QString::fromUtf8(name),
            QStringLiteral("mẹ: Nguyễn Thị Hoa · Thôn 3 · 14/03/2026"),
            QStringLiteral("user"),
            {QStringLiteral("people"), id}};
}

} // namespace

TEST_CASE("the window opens with the login, and after it with the first page", "[shell]")
{
    Shell shell;
    CHECK(shell.window.isLocked());
    CHECK_FALSE(shell.find<QWidget>("topBar")->isVisible());
    shell.logIn();
    CHECK_FALSE(shell.window.isLocked());
    REQUIRE(shell.today);
    CHECK(shell.today->isVisible());
    CHECK(shell.today->users == QStringList{QStringLiteral("Rơ Châm H'Lan")});
    CHECK(shell.find<QToolButton>("userMenu")->text().contains(QStringLiteral("H'Lan")));
}

TEST_CASE("pages are made when first opened, by their key", "[shell]")
{
    Shell shell;
    QTest::keyClick(&shell.window, Qt::Key_F2);
    CHECK_FALSE(shell.people); // locked: keys are asleep
    shell.logIn();
    CHECK_FALSE(shell.people);
    QTest::keyClick(shell.today->edit, Qt::Key_F2);
    REQUIRE(shell.people);
    CHECK(shell.people->isVisible());
    CHECK(shell.find<QPushButton>("nav_people")->isChecked());
    FakePage* made = shell.people;
    QTest::keyClick(shell.people->edit, Qt::Key_F1);
    QTest::keyClick(shell.today->edit, Qt::Key_F2);
    CHECK(shell.people == made);
}

TEST_CASE("Ctrl+L locks at once; the draft and the cursor are there afterwards", "[shell]")
{
    Shell shell;
    shell.logIn();
    shell.today->edit->setFocus();
    type(shell.today->edit, QStringLiteral("Nguyễn Thị"));
    QTest::keyClick(shell.today->edit, Qt::Key_L, Qt::ControlModifier);
    CHECK(shell.window.isLocked());
    CHECK(shell.gatekeeper.locks == 1);
    CHECK_FALSE(shell.today->isVisible());
    CHECK(shell.find<QListWidget>("loginNames")->hasFocus());
    shell.logIn();
    CHECK(shell.today->isVisible());
    CHECK(shell.today->edit->text() == QStringLiteral("Nguyễn Thị"));
    CHECK(shell.today->edit->hasFocus());
    CHECK(shell.today->users.size() == 1); // the same person: nothing changed
}

TEST_CASE("another user: every page is told", "[shell]")
{
    Shell shell;
    shell.logIn();
    QTest::keyClick(shell.today->edit, Qt::Key_F2);
    shell.window.lock();
    shell.logIn(2);
    CHECK(shell.today->users.last() == QStringLiteral("Trần Văn Bình"));
    CHECK(shell.people->users.last() == QStringLiteral("Trần Văn Bình"));
}

TEST_CASE("nobody at the keyboard for a while: the screen locks by itself", "[shell]")
{
    Shell shell;
    shell.logIn();
    shell.window.setLockAfter(std::chrono::milliseconds(300));
    for (int i = 0; i < 5; ++i) {
        QTest::qWait(100);
        QTest::keyClick(shell.today->edit, Qt::Key_A);
    }
    CHECK_FALSE(shell.window.isLocked());
    CHECK(QTest::qWaitFor([&shell] { return shell.window.isLocked(); }));
}

TEST_CASE("a scan goes to the shown page first, then to the default, and nowhere while locked", "[shell]")
{
    Shell shell;
    QList<QByteArray> others;
    shell.window.setDefaultScan([&others](const QByteArray& code) { others.append(code); });
    shell.window.takeScan("early");
    shell.logIn();
    shell.window.takeScan("one");
    shell.today->takes = false;
    shell.window.takeScan("two");
    CHECK(shell.today->scans == QList<QByteArray>{"one"});
    CHECK(others == QList<QByteArray>{"two"});
}

TEST_CASE("the box finds as you type, and Enter opens the first", "[shell]")
{
    Shell shell;
    shell.logIn();
    QTest::keyClick(shell.today->edit, Qt::Key_K, Qt::ControlModifier);
    auto* box = shell.find<QLineEdit>("omniBox");
    REQUIRE(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("hoa"));
    shell.answer({person("stale", 1)}); // the answer to "h" is dropped, "hoa" is asked
    CHECK_FALSE(shell.find<QListWidget>("omniResults")->isVisible());
    REQUIRE(shell.omni.questions.size() == 1);
    CHECK(shell.omni.questions.front().typed == QStringLiteral("hoa"));
    shell.answer({person("Hoa", 7), person("Hoàng", 8)});
    auto* results = shell.find<QListWidget>("omniResults");
    REQUIRE(results->isVisible());
    CHECK(results->count() == 2);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(shell.people);
    CHECK(shell.people->opened.last() == 8);
    CHECK(box->text().isEmpty());
    CHECK_FALSE(results->isVisible());
}

TEST_CASE("Enter before the answer opens the first hit when it comes", "[shell]")
{
    Shell shell;
    shell.logIn();
    auto* box = shell.find<QLineEdit>("omniBox");
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("ho"));
    QTest::keyClick(box, Qt::Key_Return);
    shell.answer({person("stale", 1)});
    CHECK_FALSE(shell.people);
    shell.answer({person("Hoa", 7)});
    REQUIRE(shell.people);
    CHECK(shell.people->opened.last() == 7);
}

TEST_CASE("pages are found by their name without marks, Esc goes back to where one was", "[shell]")
{
    Shell shell;
    shell.logIn();
    shell.today->edit->setFocus();
    QTest::keyClick(shell.today->edit, Qt::Key_K, Qt::ControlModifier);
    auto* box = shell.find<QLineEdit>("omniBox");
    QTest::keyClicks(box, QStringLiteral("nguoi"));
    shell.answer({});
    shell.answer({});
    CHECK(shell.find<QListWidget>("omniResults")->item(0)->text() == QStringLiteral("Người dân"));
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(shell.today->edit->hasFocus());
}

TEST_CASE("nothing a patient could be known by stays on a locked screen", "[shell]")
{
    Shell shell;
    shell.logIn();
    auto* box = shell.find<QLineEdit>("omniBox");
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("h"));
    shell.answer({person("Hoa", 7)});
    shell.window.feedback().say(Meaning::Done, QStringLiteral("Hoa"));
    shell.window.lock();
    CHECK(box->text().isEmpty());
    CHECK_FALSE(shell.find<QListWidget>("omniResults")->isVisible());
    CHECK_FALSE(shell.find<QWidget>("toast")->isVisible());
}

TEST_CASE("the language changes while the program runs", "[shell]")
{
    Shell shell;
    shell.logIn();
    shell.window.status().tell(StatusLine::Scanner, Meaning::Done, [&shell] {
        return shell.language.current() == Language::English ? QStringLiteral("ready")
                                                             : QStringLiteral("sẵn sàng");
    });
    auto* box = shell.find<QLineEdit>("omniBox");
    CHECK(box->placeholderText().startsWith(QStringLiteral("Tìm")));
    shell.window.useLanguage(Language::English);
    QCoreApplication::processEvents();
    CHECK(box->placeholderText().startsWith(QStringLiteral("Find")));
    CHECK(shell.today->retranslated > 0);
    CHECK(shell.find<QLabel>("statusScanner")->text().contains(QStringLiteral("ready")));
    shell.window.useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(box->placeholderText().startsWith(QStringLiteral("Tìm")));
}

TEST_CASE("the window is no wider than a small screen at 150 %", "[shell]")
{
    Shell shell;
    shell.logIn();
    for (int slot = 0; slot < StatusLine::SlotCount; ++slot)
        shell.window.status().tell(static_cast<StatusLine::Slot>(slot), Meaning::Late, [] {
            return QStringLiteral("12 thay đổi chờ gửi · tỉnh trả lời lần cuối 08:15");
        });
    QCoreApplication::processEvents();
    CHECK(shell.window.minimumSizeHint().width() <= 1366 * 2 / 3);
    CHECK(shell.window.minimumSizeHint().height() <= 768 * 2 / 3 - 40);
}

TEST_CASE("what Qt itself draws speaks Vietnamese too", "[shell]")
{
    LanguageSwitch language;
    language.use(Language::Vietnamese);
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    CHECK(box.button(QDialogButtonBox::Ok)->text().remove(u'&') == QStringLiteral("Đồng ý"));
    CHECK(box.button(QDialogButtonBox::Cancel)->text().remove(u'&') == QStringLiteral("Quay lại"));
}
