#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "tests/ui/noon.h"
#include "tests/ui/sync/fake_review.h"
#include "tests/ui/sync/fakes.h"
#include "ui/sync/review_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace noi;
using namespace noi::test;
using namespace noi::test::sync;

namespace
{

class UndoingFeedback : public settings::HeardFeedback
{
public:
    void offerUndo(const QString& sentence, std::function<void()> undo) override
    {
        said.append(sentence);
        takeBack = std::move(undo);
    }
    std::function<void()> takeBack;
};

struct Room {
    FakeReview review;
    UndoingFeedback feedback;
    Noon clock;
    ReviewPage page{{review, feedback, reviewReference(), clock}};

    void show()
    {
        page.resize(1180, 660);
        page.show();
        QApplication::setActiveWindow(&page);
        page.open({});
        settle();
    }
    static void settle() { QTest::qWait(20); }
    template <class W = QWidget> W* find(const char* name) { return page.findChild<W*>(QLatin1String(name)); }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    QListView* list() { return find<QListView>("reviewList"); }
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }
};

} // namespace

TEST_CASE("a field in dispute shows its values with who wrote them, where, and by which clock", "[review]")
{
    Room room;
    room.review.fields = {disputedBirth()};
    room.show();
    CHECK(room.text("reviewTitle") == QStringLiteral("Date of birth of Rơ Châm Y Nhi"));
    CHECK(room.text("reviewValueText1") == QStringLiteral("14/03/2026"));
    CHECK(room.text("reviewValueText2") == QStringLiteral("13/04/2026"));
    QStringList all;
    for (const QLabel* label : room.find("reviewValue2")->findChildren<QLabel*>())
        all += label->text();
    const QString card = all.join(u'\n');
    CHECK(card.contains(QStringLiteral("Ksor H'Blơng · Trạm Y tế xã Ia Khươl · 19/11/2026 08:15")));
    CHECK(card.contains(QStringLiteral("3 hour(s) fast")));
}

TEST_CASE("a digit chooses a value and Enter settles it, and the next thing is shown", "[review]")
{
    Room room;
    DisputedField phone = disputedBirth();
    phone.field = 11;
    phone.column = "phone";
    phone.kind = ValueKind::Text;
    room.review.fields = {disputedBirth(), phone};
    room.show();
    room.press(Qt::Key_Return);
    CHECK(room.review.calls.isEmpty());
    CHECK(room.text("reviewError").contains(QStringLiteral("digit")));
    room.press(Qt::Key_2);
    CHECK(room.review.calls.isEmpty());
    room.press(Qt::Key_Return);
    CHECK(room.review.calls == QStringList{QStringLiteral("settle 2")});
    CHECK(room.review.value == QCborValue(QStringLiteral("2026-04-13")));
    CHECK(room.text("reviewTitle").startsWith(QStringLiteral("Phone")));
    CHECK(room.list()->hasFocus());
    CHECK(room.feedback.said.last().contains(QStringLiteral("13/04/2026")));
}

TEST_CASE("another value can be typed; what cannot be one is said", "[review]")
{
    Room room;
    room.review.fields = {disputedBirth()};
    room.show();
    auto* other = room.find<QLineEdit>("reviewOther");
    other->setFocus();
    type(other, QStringLiteral("không rõ"));
    room.press(Qt::Key_Return);
    CHECK(room.review.calls.isEmpty());
    CHECK_FALSE(room.text("reviewError").isEmpty());
    other->clear();
    type(other, QStringLiteral("150326"));
    room.press(Qt::Key_Return);
    CHECK(room.review.calls.size() == 1);
    CHECK(room.review.value == QCborValue(QStringLiteral("2026-03-15")));
}

TEST_CASE("what the service refuses is said, and the thing stays", "[review]")
{
    Room room;
    room.review.fields = {disputedBirth()};
    room.review.fails = Error{ErrorKind::DiskFull, "The disk is full."};
    room.show();
    room.press(Qt::Key_1);
    room.press(Qt::Key_Return);
    CHECK(room.text("reviewError").contains(QStringLiteral("The disk is full.")));
    CHECK(room.feedback.said.isEmpty());
}

TEST_CASE("two files of one person stand side by side; linking asks why and can be undone", "[review]")
{
    Room room;
    room.review.same = {likelyPair()};
    room.show();
    CHECK(room.text("samePanelWhy").contains(QStringLiteral("064326001234")));
    CHECK(room.text("samePanelCell4_1") == QStringLiteral("Làng Mrông"));
    CHECK(room.text("samePanelCell4_2") == QStringLiteral("Làng Kép"));
    room.press(Qt::Key_1);
    auto* reason = room.find<QLineEdit>("samePanelLineReason");
    CHECK(reason->hasFocus());
    type(reason, QStringLiteral("Đã hỏi mẹ"));
    room.press(Qt::Key_Return);
    CHECK(room.review.calls == QStringList{QStringLiteral("link 7 8 Đã hỏi mẹ")});
    REQUIRE(room.feedback.takeBack);
    room.feedback.takeBack();
    CHECK(room.review.calls.last() == QStringLiteral("unlink 7 8"));
    CHECK(room.find("reviewEmpty")->isVisible());
}

TEST_CASE("two people who look alike are kept apart", "[review]")
{
    Room room;
    room.review.same = {likelyPair()};
    room.show();
    room.press(Qt::Key_2);
    type(room.find("samePanelLineReason"), QStringLiteral("Sinh đôi"));
    room.press(Qt::Key_Return);
    CHECK(room.review.calls == QStringList{QStringLiteral("apart 7 8 Sinh đôi")});
}

TEST_CASE("a dose written twice: both, or one is struck out with a reason", "[review]")
{
    Room room;
    room.review.doubles = {doublePair()};
    room.show();
    CHECK(room.text("dosePanelWhy").contains(QStringLiteral("2 day(s) apart")));
    room.press(Qt::Key_3);
    type(room.find("dosePanelLineReason"), QStringLiteral("Nhập hai lần"));
    room.press(Qt::Key_Return);
    CHECK(room.review.calls == QStringList{QStringLiteral("void 52 Nhập hai lần")});
    room.feedback.takeBack();
    CHECK(room.review.calls.last() == QStringLiteral("unvoid 52"));
    room.review.doubles = {doublePair()};
    room.page.open({});
    room.settle();
    room.press(Qt::Key_1);
    type(room.find("dosePanelLineReason"), QStringLiteral("Hai vắc xin"));
    room.press(Qt::Key_Return);
    CHECK(room.review.calls.last() == QStringLiteral("both 51 52 Hai vắc xin"));
}

TEST_CASE("whoever may not settle looks, and is told who may", "[review]")
{
    Room room;
    room.review.fields = {disputedBirth()};
    room.review.same = {likelyPair()};
    room.review.settles = room.review.links = false;
    room.show();
    room.press(Qt::Key_1);
    room.press(Qt::Key_Return);
    CHECK(room.review.calls.isEmpty());
    CHECK(room.text("reviewError").contains(QStringLiteral("head of the station")));
    room.press(Qt::Key_Down); // over the heading
    CHECK_FALSE(room.find("samePanelDecision1")->isEnabled());
}

TEST_CASE("the list has a heading for each kind, and arrows pass over them", "[review]")
{
    Room room;
    room.review.fields = {disputedBirth()};
    room.review.doubles = {doublePair()};
    room.review.aside = {{SetAsideOp::Why::Unreadable, 17, QStringLiteral("Máy tiêm"), {}, 120}};
    room.show();
    CHECK(room.list()->model()->rowCount() == 6);
    CHECK(room.list()->currentIndex().row() == 1);
    room.press(Qt::Key_Down);
    CHECK(room.list()->currentIndex().row() == 3);
    room.press(Qt::Key_Down);
    CHECK(room.list()->currentIndex().row() == 5);
    CHECK(room.text("asideText").contains(QStringLiteral("This version cannot read it")));
}

TEST_CASE("Ctrl+O opens the file it is about", "[review]")
{
    Room room;
    room.review.same = {likelyPair()};
    room.show();
    QSignalSpy opened(&room.page, &ReviewPage::openPerson);
    QTest::keyClick(room.list(), Qt::Key_O, Qt::ControlModifier);
    QTest::keyClick(room.list(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(opened.size() == 2);
    CHECK(opened[0][0].value<Id>() == Id{7});
    CHECK(opened[1][0].value<Id>() == Id{8});
}

TEST_CASE("with nothing to review the page says what would be there", "[review]")
{
    Room room;
    room.show();
    CHECK(room.find("reviewEmpty")->isVisible());
    CHECK(room.text("reviewCounts").contains(QStringLiteral("Nothing waits")));
    room.review.complete = false;
    room.page.open({});
    room.settle();
    CHECK(room.text("reviewCounts").contains(QStringLiteral("Still looking")));
}
