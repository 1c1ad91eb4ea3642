#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "tests/ui/settle.h"
#include "tests/ui/sync/fakes.h"
#include "tests/ui/vietnamese_screen.h"
#include "ui/login/join_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace noi;
using namespace noi::test;

namespace
{

class FakeJoining : public Joining
{
public:
    LinkState link;
    QList<LoginName> people;
    std::optional<Error> fails;
    QList<TicketAnswers> tickets;
    QStringList finished;

    QFuture<Result<void>> begin(const TicketAnswers& ticket) override
    {
        tickets.append(ticket);
        return ready<Result<void>>(fails ? Result<void>(*fails) : Result<void>());
    }
    LinkState progress() const override { return link; }
    QFuture<Result<QList<LoginName>>> users() override { return ready<Result<QList<LoginName>>>(people); }
    QFuture<Result<LoggedIn>> finish(Id user, const QString& pin, const QString& password) override
    {
        finished.append(QStringLiteral("%1 %2 %3").arg(user.value).arg(pin, password));
        if (pin != u"2580") return ready<Result<LoggedIn>>(Error{ErrorKind::WrongKey, "Not the right PIN."});
        return ready<Result<LoggedIn>>(LoggedIn{user, QStringLiteral("Siu H'Bia"), QStringLiteral("nurse")});
    }
    void tell() { Q_EMIT changed(); }
};

struct Room {
    FakeJoining joining;
    sync::FileDialogs dialogs;
    JoinPage page{joining, dialogs};

    Room()
    {
        page.resize(1180, 660);
        page.show();
        QApplication::setActiveWindow(&page);
        page.begin();
        settle();
    }
    template <class W = QWidget> W* find(const char* name) { return page.findChild<W*>(QLatin1String(name)); }
    void giveTicket()
    {
        find<QLineEdit>("ticketCode")->setText(QStringLiteral("7KQM-2WXA"));
        find<QPushButton>("ticketJoin")->click();
        settle();
    }
};

} // namespace

TEST_CASE("joining begins with the ticket, and nothing else is asked", "[login]")
{
    Room room;
    CHECK(room.find<QLineEdit>("ticketCode")->hasFocus());
    CHECK_FALSE(room.find("joinUsers")->isVisible());
    room.joining.fails = Error{ErrorKind::Refused, "This ticket has been used."};
    room.giveTicket();
    CHECK(room.find<QLabel>("ticketError")->text().contains(QStringLiteral("has been used")));
    CHECK(room.find("joinBack")->isEnabled());
}

TEST_CASE("while the records come the bar shows how far, and users appear as they arrive", "[login]")
{
    Room room;
    room.giveTicket();
    CHECK_FALSE(room.find("ticketForm")->isVisible());
    CHECK_FALSE(room.find("joinUsers")->isVisible());
    room.joining.link.received = 500;
    room.joining.link.toReceive = 1500;
    room.joining.people = {{Id{4}, QStringLiteral("Siu H'Bia"), QStringLiteral("Điều dưỡng")}};
    room.joining.tell();
    settle();
    auto* bar = room.find<QProgressBar>("joinProgress");
    CHECK(bar->value() == bar->maximum() / 4);
    CHECK(room.find<QListWidget>("joinUsers")->count() == 1);
    room.joining.people.append({Id{5}, QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("Trưởng trạm")});
    room.joining.tell();
    settle();
    CHECK(room.find<QListWidget>("joinUsers")->count() == 2);
    CHECK(room.find<QListWidget>("joinUsers")->currentRow() == 0);
}

TEST_CASE("whoever sits there proves it with their PIN and sets this PC's password", "[login]")
{
    Room room;
    room.joining.people = {{Id{4}, QStringLiteral("Siu H'Bia"), {}}};
    room.giveTicket();
    QSignalSpy in(&room.page, &JoinPage::loggedIn);
    type(room.find("joinPin"), QStringLiteral("1111"));
    type(room.find("joinPassword"), QStringLiteral("mật khẩu dài"));
    type(room.find("joinAgain"), QStringLiteral("khác hẳn nhé"));
    room.find<QPushButton>("joinEnter")->click();
    settle();
    CHECK(room.joining.finished.isEmpty());
    room.find<QLineEdit>("joinAgain")->setText(QStringLiteral("mật khẩu dài"));
    room.find<QPushButton>("joinEnter")->click();
    settle();
    CHECK(room.find<QLabel>("joinError")->text().contains(QStringLiteral("Not the right PIN")));
    CHECK(in.isEmpty());
    room.find<QLineEdit>("joinPin")->setText(QStringLiteral("2580"));
    room.find<QPushButton>("joinEnter")->click();
    settle();
    REQUIRE(in.size() == 1);
    CHECK(in[0][0].value<LoggedIn>().user == Id{4});
    CHECK(room.find<QLineEdit>("joinPassword")->text().isEmpty());
}

TEST_CASE("Esc goes back until the ticket was taken", "[login]")
{
    Room room;
    QSignalSpy left(&room.page, &JoinPage::left);
    QTest::keyClick(&room.page, Qt::Key_Escape);
    CHECK(left.size() == 1);
    room.giveTicket();
    QTest::keyClick(&room.page, Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("every state of joining a station fits, in Vietnamese", "[login]")
{
    const Vietnamese screen;
    Room room;
    fitsItsRoom(room.page, QStringLiteral("join-ticket"));
    room.joining.fails = Error{
        ErrorKind::Refused, "The other PC does not take this code: it was used or is too old. Ask for a new "
                            "one there."};
    room.giveTicket();
    fitsItsRoom(room.page, QStringLiteral("join-refused"));
    room.joining.fails.reset();
    room.giveTicket();
    room.joining.link.talk = LinkState::Talk::TakingIn;
    room.joining.link.received = 8'400;
    room.joining.link.toReceive = 16'676;
    room.joining.people = {{Id{1}, QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("Trưởng trạm")},
                           {Id{2}, QStringLiteral("Nguyễn Thị Thu Hà"), QStringLiteral("Điều dưỡng")},
                           {Id{3}, QStringLiteral("Ksor H'Blơng"), QStringLiteral("Điều dưỡng")}};
    room.joining.tell();
    settle();
    fitsItsRoom(room.page, QStringLiteral("join-people"));
    auto* form = room.find("joinPin");
    const int below = room.find("joinEnter")->mapTo(&room.page, QPoint()).y() -
                      form->mapTo(&room.page, QPoint(0, form->height())).y();
    CHECK(below < 3 * rowHeight(&room.page)); // the button belongs to the fields
    room.find<QLineEdit>("joinPin")->setText(QStringLiteral("1111"));
    for (const char* field : {"joinPassword", "joinAgain"})
        room.find<QLineEdit>(field)->setText(QStringLiteral("mật khẩu mới"));
    room.find<QPushButton>("joinEnter")->click();
    settle();
    fitsItsRoom(room.page, QStringLiteral("join-wrong-pin"));
}
