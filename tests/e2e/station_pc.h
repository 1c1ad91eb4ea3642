#pragma once

#include "app/station/program.h"
#include "app/station/rehearsal/hands.h"
#include "core/service/registration.h"
#include "sync/server/server_store.h"
#include "sync/server/sync_service.h"
#include "tests/support/catch.h"
#include "ui/kit/pick_field.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace noi::test
{

class WorkingDay : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override
    {
        return start + QDateTime::currentMSecsSinceEpoch() - began; // moves, but from a known morning
    }
    void goDays(int days) { start += days * 86'400'000LL; }

    qint64 start = QDateTime({2026, 11, 18}, QTime(9, 0), QTimeZone(7 * 3600)).toMSecsSinceEpoch();
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

/// The station begins on this PC.
inline void found(Pc& pc, const PickItem& where = {QStringLiteral("Xã Ia Ly"), QStringLiteral("Gia Lai"),
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

/// The first user of the station's comes in at a PC that has joined it.
inline void enterAsJoined(Pc& pc)
{
    pc.fill("joinPin", QStringLiteral("2580"));
    pc.fill("joinPassword", QStringLiteral("mật khẩu máy tiêm"));
    pc.fill("joinAgain", QStringLiteral("mật khẩu máy tiêm"));
    pc.press("joinEnter");
    REQUIRE(Pc::wait([&] { return !pc.window().isLocked(); }));
}

} // namespace noi::test
