// The same small story with its i-th disk access or message failing, for every i: it always ends the same.
#include "core/base/mutant.h"
#include "core/model/dose.h"
#include "core/model/person.h"
#include "core/store/work.h"
#include "tests/sim/machines.h"
#include "tests/sim/templates.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::sim;

namespace
{

const Templates& templates()
{
    static const Templates made = makeTemplates();
    return made;
}

class Story
{
public:
    enum class Fault {
        None,
        FirstPcDies,
        SecondPcDies,
        ServerDies,
        FirstPcFull,
        ServerFails,
        MessageLost,
        MessageTwice
    };

    Story(Fault fault, int at) : m_fault(fault), m_at(at)
    {
        seedSodium(5);
        seedSqlite(5);
        m_province.disk->load(templates().plain.province);
        for (int i = 0; i < 2; ++i) {
            const Templates::PcDisk& from = templates().plain.pcs[i];
            m_pcs[i]->disk->load(from.image);
            m_pcs[i]->machine = from.machine;
        }
        REQUIRE(m_province.start());
        for (const auto& pc : m_pcs)
            REQUIRE(pc->start());
        arm();
    }

    /// What everybody sees in the end; empty when it does not come to an end.
    QByteArray tell()
    {
        act(0, [&](Store& store) {
            Work work(store, {});
            Person person;
            person.fullName = QStringLiteral("Nguyễn Thị A");
            person.commune = Templates::communeOf(1);
            const Id id = work.add(person);
            Dose dose;
            dose.person = id;
            dose.lot = QStringLiteral("L1");
            work.add(dose, id);
            return work.commit();
        });
        if (!talk()) return {};
        change(0, QStringLiteral("từ trạm một"), true);
        change(1, QStringLiteral("từ trạm hai"), false);
        if (!talk()) return {};
        act(1, [&](Store& store) -> Result<void> {
            const Id id = person(store);
            const auto state = store.state(id);
            if (!state) return state.error();
            const FieldState note = state->fields.value(14);
            if (note.sources().size() < 2) return {};
            Op op{store.nextId(), {}, 0, {}, id, Person::number, id, {}};
            op.fields.append({14, QCborValue(QStringLiteral("cả hai")), note.sources()});
            return store.append({op});
        });
        if (!talk()) return {};
        QByteArray seen = look(m_province.store->database());
        for (const auto& pc : m_pcs) {
            if (!pc->store->verifyChain()) return {};
            seen += look(pc->store->database());
        }
        return seen;
    }

    [[nodiscard]] bool faultCame() const { return m_came || accesses() >= m_at; }

private:
    [[nodiscard]] qint64 accesses() const
    {
        switch (m_fault) {
        case Fault::FirstPcDies:
        case Fault::FirstPcFull: return m_pcs[0]->disk->accesses();
        case Fault::SecondPcDies: return m_pcs[1]->disk->accesses();
        case Fault::ServerDies:
        case Fault::ServerFails: return m_province.disk->accesses();
        default: return m_messages;
        }
    }

    void arm()
    {
        m_at += accesses();
        const auto in = m_at - accesses();
        switch (m_fault) {
        case Fault::FirstPcDies: return m_pcs[0]->disk->dieAt(in);
        case Fault::SecondPcDies: return m_pcs[1]->disk->dieAt(in);
        case Fault::ServerDies: return m_province.disk->dieAt(in);
        case Fault::FirstPcFull: return m_pcs[0]->disk->failAt(in, SimDisk::Outcome::Full);
        case Fault::ServerFails: return m_province.disk->failAt(in, SimDisk::Outcome::Failed);
        default: return;
        }
    }

    static Id person(Store& store)
    {
        const auto row = store.database().row(QStringLiteral("SELECT max(id) FROM person"));
        return Id{row ? row->value(0).toLongLong() : 0};
    }

    void raise()
    {
        for (const auto& pc : m_pcs)
            while (pc->disk->dead() || !pc->running()) {
                pc->stop();
                if (pc->disk->dead()) pc->disk->powerOn(Death::PowerCut, m_random);
                if (!pc->start() && !pc->disk->dead())
                    FAIL("a PC does not start: " << pc->problem.toStdString());
            }
        while (m_province.disk->dead() || !m_province.running()) {
            m_province.stop();
            if (m_province.disk->dead()) m_province.disk->powerOn(Death::PowerCut, m_random);
            if (!m_province.start() && !m_province.disk->dead())
                FAIL("the server does not start: " << m_province.problem.toStdString());
        }
    }

    /// People do it again until the program says that it is safe; what is there after a power cut they see.
    void act(int pc, const std::function<Result<void>(Store&)>& what)
    {
        const QByteArray before = look(m_pcs[pc]->store->database());
        for (int again = 0; again < 4; ++again) {
            const bool safe = what(*m_pcs[pc]->store).ok();
            raise();
            if (safe || look(m_pcs[pc]->store->database()) != before) return;
        }
        FAIL("cannot be written");
    }

    void change(int pc, const QString& note, bool phone)
    {
        act(pc, [&](Store& store) -> Result<void> {
            const auto seen = readSeen<Person>(store, person(store));
            if (!seen) return seen.error();
            Person after = seen->value;
            after.note = note;
            if (phone) after.phone = QStringLiteral("0912");
            Work work(store, {});
            work.change(*seen, after, seen->id);
            return work.commit();
        });
    }

    bool message()
    {
        const bool hit = ++m_messages == m_at;
        m_came |= hit && (m_fault == Fault::MessageLost || m_fault == Fault::MessageTwice);
        return hit;
    }

    void exchange(Pc& pc, Line& line)
    {
        const auto said = line.engine->speak();
        if (!said || !*said) return;
        const bool hit = message();
        if (hit && m_fault == Fault::MessageLost) return line.engine->lost();
        HttpAnswer answer = m_province.service->answer((*said)->path, (*said)->bytes);
        if (hit && m_fault == Fault::MessageTwice)
            answer = m_province.service->answer((*said)->path, (*said)->bytes);
        if (m_province.disk->dead()) return line.engine->lost();
        if (message() && m_fault == Fault::MessageLost) return line.engine->lost();
        if (!line.engine->hear(answer.bytes)) return;
        for (int slices = 0; slices < 100; ++slices)
            if (pc.disk->dead() || !line.engine->takeSlice().valueOr(false)) return;
    }

    bool talk()
    {
        for (int round = 0, idle = 0; round < 60; ++round) {
            raise();
            bool waiting = false;
            for (const auto& pc : m_pcs)
                for (Line& line : pc->lines) {
                    m_nowMs += 1'000;
                    line.engine->nudge();
                    exchange(*pc, line);
                    const SyncStatus status = line.engine->status();
                    waiting |= status.toSend > 0 || status.toReceive > 0 || status.problem;
                    if (m_province.disk->dead() || pc->disk->dead()) {
                        waiting = true;
                        break;
                    }
                }
            raise();
            while (m_province.store->followSome(10).valueOr(0) > 0)
                ;
            raise();
            idle = waiting ? 0 : idle + 1;
            if (idle == 3) return true;
        }
        return false;
    }

    static QByteArray look(Database& database)
    {
        QByteArray seen;
        for (const char* sql :
             {"SELECT full_name, phone, note, commune FROM person ORDER BY id",
              "SELECT lot FROM dose ORDER BY id", "SELECT field FROM review ORDER BY field"})
            (void)database.forEach(QString::fromLatin1(sql), {}, [&](const Row& row) -> Result<void> {
                for (const QVariant& value : row)
                    seen += value.toByteArray() + '|';
                seen += '\n';
                return {};
            });
        return seen;
    }

    Fault m_fault;
    qint64 m_at;
    bool m_came = false;
    qint64 m_nowMs = templates().endMs + 60'000;
    qint64 m_messages = 0;
    Random m_random{7};
    Server m_province{m_nowMs, QStringLiteral("province")};
    std::shared_ptr<Pc> m_pcs[2] = {std::make_shared<Pc>(m_nowMs, QStringLiteral("pc0"), Random(1)),
                                    std::make_shared<Pc>(m_nowMs, QStringLiteral("pc1"), Random(2))};
};

} // namespace

TEST_CASE("whichever disk access or message of a story fails, it ends the same")
{
    const QByteArray expected = Story(Story::Fault::None, 0).tell();
    REQUIRE(expected.contains("cả hai"));
    using Fault = Story::Fault;
    for (const Fault fault : {Fault::FirstPcDies, Fault::SecondPcDies, Fault::ServerDies, Fault::FirstPcFull,
                              Fault::ServerFails, Fault::MessageLost, Fault::MessageTwice}) {
        int at = 1;
        for (bool came = true; came && at < 5'000; ++at) {
            INFO("fault " << int(fault) << " at " << at);
            Story story(fault, at);
            REQUIRE(story.tell() == expected);
            came = story.faultCame();
        }
        CHECK(at > 5);
    }
}

TEST_CASE("a story in which something fails sees planted bugs")
{
    const QByteArray expected = Story(Story::Fault::None, 0).tell();
    const auto seen = [&](const char* bug, Story::Fault fault) {
        mutant::awake = bug;
        bool other = false;
        for (int at = 1; !other && at < 400; ++at)
            other = Story(fault, at).tell() != expected;
        mutant::awake = nullptr;
        return other;
    };
    CHECK(seen("missingFsync", Story::Fault::FirstPcDies));
    CHECK(seen("resumeOffByOne", Story::Fault::None));
}
