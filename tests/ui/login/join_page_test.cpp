#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "tests/ui/sync/fakes.h"
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
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
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
    room.settle();
    auto* bar = room.find<QProgressBar>("joinProgress");
    CHECK(bar->value() == bar->maximum() / 4);
    CHECK(room.find<QListWidget>("joinUsers")->count() == 1);
    room.joining.people.append({Id{5}, QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("Trưởng trạm")});
    room.joining.tell();
    room.settle();
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
    room.settle();
    CHECK(room.joining.finished.isEmpty());
    room.find<QLineEdit>("joinAgain")->setText(QStringLiteral("mật khẩu dài"));
    room.find<QPushButton>("joinEnter")->click();
    room.settle();
    CHECK(room.find<QLabel>("joinError")->text().contains(QStringLiteral("Not the right PIN")));
    CHECK(in.isEmpty());
    room.find<QLineEdit>("joinPin")->setText(QStringLiteral("2580"));
    room.find<QPushButton>("joinEnter")->click();
    room.settle();
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
