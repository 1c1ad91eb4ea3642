#include "app/station/program.h"
#include "app/station/rehearsal/hands.h"
#include "core/service/person_file.h"
#include "core/service/registration.h"
#include "core/service/same_person.h"
#include "sync/server/server_store.h"
#include "sync/server/sync_service.h"
#include "tests/support/catch.h"
#include "ui/kit/pick_field.h"

#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace noi;

namespace
{

class WorkingDay : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override
    {
        return start + QDateTime::currentMSecsSinceEpoch() - began; // moves, but from a known morning
    }
    const qint64 start = QDateTime({2026, 11, 18}, QTime(9, 0), QTimeZone(7 * 3600)).toMSecsSinceEpoch();
    const qint64 began = QDateTime::currentMSecsSinceEpoch();
};

/// The province in this process, and the lines to it, which can be cut.
class ProvinceHere
{
public:
    ProvinceHere(const QString& folder, const Clock& clock)
    {
        auto opened = ServerStore::open(folder + QStringLiteral("/province.db"), QByteArray(32, 'k'), clock);
        REQUIRE_OK(opened);
        m_store = std::move(opened).value();
        m_service = std::make_unique<SyncService>(*m_store, clock);
    }

    QString ticketCode(const QString& commune = QStringLiteral("23734"))
    {
        const auto ticket = m_store->makeTicket(commune, QStringLiteral("Trạm Y tế xã %1").arg(commune),
                                                {commune}, 24LL * 3600 * 1000);
        REQUIRE_OK(ticket);
        return wire::shortCodeText(ticket->number, ticket->secret);
    }

    class LocalLine : public Line
    {
    public:
        explicit LocalLine(ProvinceHere& province) : m_province(province) {}
        void post(const Outgoing& request, Done done) override
        {
            QTimer::singleShot(0, m_here.get(), [this, request, done = std::move(done)] {
                if (m_province.cut) return done(Error{ErrorKind::Io, "There is no line."});
                done(m_province.m_service->answer(request.path, request.bytes).bytes);
            });
        }
        void letGo() override { m_here = std::make_unique<QObject>(); }

    private:
        ProvinceHere& m_province;
        std::unique_ptr<QObject> m_here = std::make_unique<QObject>(); ///< whose end forgets what was posted
    };

    bool cut = false;

private:
    std::unique_ptr<ServerStore> m_store;
    std::unique_ptr<SyncService> m_service;
};

/// A PC with the program on it, and what a person does there.
class Pc
{
public:
    Pc(const QString& folder, ProvinceHere& province, const Clock& clock, const LanDesk::Net& net = {})
        : m_options{{folder},
                    false,
                    {},
                    [&province](const ServerAddress& server) -> std::unique_ptr<Line> {
                        if (server.url.host() != u"sync.example") return std::make_unique<HttpsLine>(server);
                        return std::make_unique<ProvinceHere::LocalLine>(province);
                    },
                    net},
          m_clock(clock)
    {
        QDir().mkpath(folder);
        switchOn();
    }
    void switchOn()
    {
        program.reset();
        auto made = StationProgram::make(m_options, m_clock);
        REQUIRE_OK(made);
        program = std::move(made).value();
        window().resize(1366, 728);
        window().show();
    }
    void logIn(const QString& password)
    {
        auto* field = find<QLineEdit>("loginSecret");
        REQUIRE(wait([&] { return field->isVisible() && find<QListWidget>("loginNames")->count() > 0; }));
        field->setText(password);
        press("loginEnter");
        const bool in = wait([&] { return !window().isLocked(); });
        INFO(find<QLabel>("loginError")->text().toStdString());
        REQUIRE(in);
    }
    MainWindow& window() { return program->window(); }
    template <class W = QWidget> W* find(const char* name)
    {
        W* found = nullptr;
        const auto all = window().findChildren<W*>(QLatin1String(name));
        for (W* one : all)
            if (!found || one->isVisible()) found = one;
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void fill(const char* name, const QString& text) { find<QLineEdit>(name)->setText(text); }
    void press(const char* name)
    {
        auto* button = find<QPushButton>(name);
        REQUIRE(wait([&] { return button->isEnabled(); }));
        button->click();
    }
    static bool wait(const std::function<bool()>& done) { return Hands::wait(done, 60000); }
    template <class Job> auto ask(Job job)
    {
        auto answer = program->vault().ask(std::move(job));
        wait([&] { return answer.isFinished(); });
        return answer.result();
    }
    /// How it stands with the other PC, as its page says.
    bool lanSays(const QString& words)
    {
        return wait([&] { return find<QLabel>("lanStands")->text().contains(words); });
    }
    void joinProvince(const QString& code)
    {
        window().openPage(QStringLiteral("sync"));
        fill("ticketCode", code);
        fill("ticketAddress", QStringLiteral("sync.example"));
        press("ticketJoin");
        REQUIRE(wait([&] { return province().lastAnswerMs != 0; }));
        REQUIRE(synced());
    }
    LinkState province()
    {
        const SyncState state = program->sync().state();
        return state.province() ? *state.province() : LinkState();
    }
    /// The province has all that is here, and this PC all that is there, by an answer to a question asked
    /// now.
    bool synced()
    {
        const qint64 asked = m_clock.nowMs();
        program->sync().syncNow();
        return wait([&] {
            return province().talk == LinkState::Talk::Waiting && province().toSend == 0 &&
                   province().toReceive == 0 && province().lastAnswerMs >= asked;
        });
    }
    Result<Seen<Person>> person(Id id)
    {
        return ask([id](ServiceContext& context, const Actor& actor) {
            return Registration(context).open(actor, id);
        });
    }
    void setPhone(Id id, const QString& phone)
    {
        const auto seen = person(id);
        REQUIRE_OK(seen);
        Person after = seen->value;
        after.phone = phone;
        REQUIRE_OK(ask([seen = *seen, after](ServiceContext& context, const Actor& actor) {
            return Registration(context).change(actor, seen, after);
        }));
    }
    void picture(const char* name)
    {
        const QString folder = qEnvironmentVariable("NOI_PICTURES");
        if (!folder.isEmpty())
            window().grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

    std::unique_ptr<StationProgram> program;

private:
    StationProgram::Options m_options;
    const Clock& m_clock;
};

/// The first user of the station's comes in at a PC that has joined it, and finds the child there.
void enterAsJoined(Pc& pc, Id child)
{
    pc.fill("joinPin", QStringLiteral("2580"));
    pc.fill("joinPassword", QStringLiteral("mật khẩu máy tiêm"));
    pc.fill("joinAgain", QStringLiteral("mật khẩu máy tiêm"));
    pc.press("joinEnter");
    REQUIRE(Pc::wait([&] { return !pc.window().isLocked(); }));
    REQUIRE(Pc::wait([&] { return pc.person(child).ok(); }));
}

/// How long a change of one takes to the other's records, ms.
qint64 reaches(Pc& writer, Pc& reader, Id child, const QString& phone)
{
    writer.setPhone(child, phone);
    QElapsedTimer watch;
    watch.start();
    REQUIRE(Pc::wait([&] {
        const auto there = reader.person(child);
        return there && there->value.phone == phone;
    }));
    return watch.elapsed();
}

/// This machine only, where nobody else calls out.
LanDesk::Net here()
{
    QUdpSocket free;
    free.bind(QHostAddress::LocalHost);
    return {QStringLiteral("127.0.0.1"), {QHostAddress(QHostAddress::LocalHost)}, free.localPort()};
}

void found(Pc& pc, const PickItem& where = {QStringLiteral("Xã Ia Ly"), QStringLiteral("Gia Lai"),
                                            QStringLiteral("23734")})
{
    pc.find<PickField>("firstRunCommune")->setPicked(where);
    pc.fill("firstRunStation", QStringLiteral("Trạm Y tế xã Ia Ly"));
    pc.fill("firstRunName", QStringLiteral("Rơ Châm H'Lan"));
    pc.fill("firstRunPassword", QStringLiteral("mật khẩu trạm"));
    pc.fill("firstRunAgain", QStringLiteral("mật khẩu trạm"));
    pc.fill("firstRunPin", QStringLiteral("2580"));
    QTest::keyClick(pc.find("firstRunRole"), Qt::Key_1);
    pc.press("firstRunBegin");
    REQUIRE(Pc::wait([&] { return !pc.window().isLocked(); }));
    if (auto* code = pc.window().findChild<QDialog*>(QStringLiteral("recoveryDialog"))) code->accept();
}

Id registerChild(Pc& pc, const QString& commune = QStringLiteral("23734"))
{
    PersonDraft draft;
    draft.person.fullName = QStringLiteral("Rơ Châm Y Nhi");
    draft.person.birth = PartialDate::ofDay(QDate(2026, 9, 16));
    draft.person.sex = Sex::Female;
    draft.person.commune = commune;
    const auto id = pc.ask([draft](ServiceContext& context, const Actor& actor) {
        return Registration(context).add(actor, draft);
    });
    REQUIRE_OK(id);
    return *id;
}

} // namespace

TEST_CASE(
    "two PCs of a station without a province: found by name, joined by a code, each the other's changes "
    "at once; also after a start, and under the numbers a province gives later",
    "[e2e][sync][lan]")
{
    const QTemporaryDir folder;
    const WorkingDay clock;
    ProvinceHere province(folder.path(), clock);
    const LanDesk::Net net = here();
    Pc reception(folder.filePath(QStringLiteral("reception")), province, clock, net);
    found(reception);
    const Id child = registerChild(reception);
    reception.window().openPage(QStringLiteral("sync"));
    reception.fill("lanName", QStringLiteral("Đón tiếp"));
    QTest::keyClick(reception.find("lanName"), Qt::Key_Return);
    REQUIRE(Pc::wait([&] { return reception.program->lan().state().name == u"Đón tiếp"; }));
    reception.press("lanShare");
    auto* code = reception.find<QLabel>("lanCode");
    const bool shown = Pc::wait([&] { return code->isVisible() && !code->text().isEmpty(); });
    INFO(reception.find<QLabel>("lanError")->text().toStdString());
    REQUIRE(shown);
    reception.picture("e2e-lan-code");

    Pc injection(folder.filePath(QStringLiteral("injection")), province, clock, net);
    injection.press("firstRunJoin");
    injection.fill("ticketCode", code->text().toLower());
    injection.press("ticketJoin");
    REQUIRE(Pc::wait([&] { return injection.find<QListWidget>("joinUsers")->count() == 1; }));
    enterAsJoined(injection, child);
    injection.window().openPage(QStringLiteral("sync"));
    injection.fill("lanName", QStringLiteral("Tiêm"));
    QTest::keyClick(injection.find("lanName"), Qt::Key_Return);
    REQUIRE(injection.lanSays(QStringLiteral("máy Đón tiếp")));
    REQUIRE(reception.lanSays(QStringLiteral("máy Tiêm")));
    injection.picture("e2e-lan-joined");
    reception.picture("e2e-lan-shared");
    const qint64 there = reaches(reception, injection, child, QStringLiteral("0912000111"));
    const qint64 back = reaches(injection, reception, child, QStringLiteral("0912000222"));
    std::printf("from one PC's screen to the other's records: %lld ms there, %lld ms back\n", there, back);

    // Both are switched off in the evening, and find each other in the morning.
    injection.program.reset();
    reception.switchOn();
    reception.logIn(QStringLiteral("mật khẩu trạm"));
    injection.switchOn();
    injection.logIn(QStringLiteral("mật khẩu máy tiêm"));
    reaches(injection, reception, child, QStringLiteral("0912000333"));
    reaches(reception, injection, child, QStringLiteral("0912000444"));

    // The province gives both numbers of their own.
    for (Pc* pc : {&reception, &injection})
        pc->joinProvince(province.ticketCode());
    province.cut = true;
    reaches(injection, reception, child, QStringLiteral("0912000555"));
    reaches(reception, injection, child, QStringLiteral("0912000666"));
}

TEST_CASE("a second PC joins by a ticket; a dose given at one appears at the other; what both changed is "
          "settled once",
          "[e2e][sync]")
{
    const QTemporaryDir folder;
    const WorkingDay clock;
    ProvinceHere province(folder.path(), clock);
    QTest::qWait(5); // stamps must be later than its start

    Pc reception(folder.filePath(QStringLiteral("reception")), province, clock);
    found(reception);
    const Id child = registerChild(reception);
    reception.joinProvince(province.ticketCode());
    reception.picture("e2e-sync");

    Pc injection(folder.filePath(QStringLiteral("injection")), province, clock);
    injection.press("firstRunJoin");
    injection.fill("ticketCode", province.ticketCode());
    injection.fill("ticketAddress", QStringLiteral("sync.example"));
    injection.press("ticketJoin");
    REQUIRE(Pc::wait([&] { return injection.find<QListWidget>("joinUsers")->count() == 1; }));
    injection.picture("e2e-join");
    enterAsJoined(injection, child);

    reception.window().openPage(QStringLiteral("people"), child.value);
    REQUIRE(Pc::wait([&] { return reception.find<QLabel>("headerName")->text() == u"Rơ Châm Y Nhi"; }));
    Dose dose;
    dose.person = child;
    dose.product = reception.program->reference().products.all().first().code;
    dose.givenAt = PartialDate::ofDay(QDate(2026, 11, 17));
    REQUIRE_OK(injection.ask([dose](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).addHistoricalDose(actor, dose);
    }));
    REQUIRE(injection.synced());
    REQUIRE(reception.synced());
    auto* doses = reception.find<QTableView>("doses");
    CHECK(Pc::wait([&] { return doses->model()->rowCount() == 1; }));
    reception.picture("e2e-dose");

    // Both change the telephone while there is no line.
    province.cut = true;
    reception.setPhone(child, QStringLiteral("0912000111"));
    injection.setPhone(child, QStringLiteral("0912000222"));
    CHECK(Pc::wait([&] { return reception.province().talk == LinkState::Talk::NoLine; }));
    CHECK(reception.province().toSend == 1);
    province.cut = false;
    REQUIRE(injection.synced());
    REQUIRE(reception.synced());
    auto* review = reception.find<QLabel>("statusReview");
    REQUIRE(Pc::wait([&] { return review->isVisible(); }));
    reception.window().openPage(QStringLiteral("review"));
    auto* list = reception.find<QListView>("reviewList");
    REQUIRE(Pc::wait([&] { return list->model()->rowCount() == 2; }));
    reception.picture("e2e-review");
    QTest::keyClick(list, Qt::Key_2);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(Pc::wait([&] { return list->model()->rowCount() == 0; }));
    const auto settled = reception.person(child);
    REQUIRE_OK(settled);
    CHECK(settled->fieldsToReview.isEmpty());
    REQUIRE(reception.synced());
    REQUIRE(injection.synced());
    const auto there = injection.person(child);
    REQUIRE_OK(there);
    CHECK(there->fieldsToReview.isEmpty());
    CHECK(there->value.phone == settled->value.phone);

    // The same child was registered at another station too: who gets the link fetches that file by itself.
    const QString other = QStringLiteral("24076");
    Pc elsewhere(folder.filePath(QStringLiteral("elsewhere")), province, clock);
    found(elsewhere, {QStringLiteral("Xã khác"), QStringLiteral("Gia Lai"), other});
    const Id twin = registerChild(elsewhere, other);
    elsewhere.joinProvince(province.ticketCode(other));
    REQUIRE(injection.synced());
    REQUIRE_FALSE(injection.person(twin).ok());
    REQUIRE_OK(reception.ask([child, twin](ServiceContext& context, const Actor& actor) {
        return SamePersons(context).linkPersons(actor, child, twin, QStringLiteral("Cùng một cháu"));
    }));
    REQUIRE(reception.synced());
    REQUIRE(injection.synced());
    CHECK(Pc::wait([&] { return injection.person(twin).ok(); }));
}
