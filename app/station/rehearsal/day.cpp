#include "app/station/rehearsal/day.h"

#include "app/station/card_printing.h"
#include "core/barcode/gs1_element_string.h"
#include "core/service/people_search.h"
#include "core/service/session_desk.h"
#include "core/store/registers/dose_register.h"
#include "ui/growth/growth_chart_view.h"
#include "ui/growth/weighing/entry_table.h"
#include "ui/growth/weighing/weighing_model.h"
#include "ui/print/child_card.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QTest>

#include <algorithm>

namespace noi
{

namespace
{

/// What stands on the vial, as its code says it.
QByteArray vialCode(const Vial& vial)
{
    QList<Gs1Element> elements{{"01", vial.gtin.toLatin1()},
                               {"17", vial.expiry.latest().toString(QStringLiteral("yyMMdd")).toLatin1()},
                               {"10", vial.lot.toLatin1()}};
    if (!vial.serial.isEmpty()) elements.append({"21", vial.serial.toLatin1()});
    return "]d2" + gs1ElementString(elements);
}

/// A mother with a citizen card, and what the card's code holds.
struct MotherCard {
    Id mother;
    QString name;
    QByteArray code;
};

Result<MotherCard> motherWithCard(const ServiceContext& context)
{
    const auto row = context.database().row(QStringLiteral(
        "SELECT m.id, i.value FROM person m JOIN identifier i ON i.person = m.id AND i.type = 1 "
        "JOIN person c ON c.mother = m.id WHERE length(m.birth) = 10 AND m.birth > '1985' ORDER BY m.id "
        "LIMIT 1"));
    if (!row) return row.error();
    const Id id{row->value(0).toLongLong()};
    const auto person = readRecord<Person>(context.database(), id);
    if (!person) return person.error();
    CitizenCard card;
    card.personalId = row->value(1).toString();
    card.fullName = person->fullName;
    card.birth = person->birth;
    card.sex = CardSex::Female;
    card.address = person->hamlet;
    card.issued = PartialDate::ofDay({2022, 5, 1});
    return MotherCard{id, person->fullName, citizenCardText(card)};
}

/// What a child of that row may well weigh (kg) and measure (cm).
QString usualFigure(const EntryTable& table, int row, double atBirth, double monthly, double later)
{
    const int months = table.model()->index(row, WeighingModel::Months).data().toString().toInt();
    const double figure = atBirth + monthly * std::min(months, 12) + later * std::max(0, months - 12);
    return QString::number(figure, 'f', 1).replace(u'.', u',');
}
QString usualWeight(const EntryTable& table, int row) { return usualFigure(table, row, 3.3, 0.5, 0.2); }
QString usualLength(const EntryTable& table, int row) { return usualFigure(table, row, 50, 2.1, 0.9); }

} // namespace

Error Day::failed(const char* text, const QStringList& args) { return {ErrorKind::Io, text, args}; }

SessionBoard Day::board()
{
    const auto board = m_scene.ask([session = m_session](ServiceContext& context, const Actor& actor) {
        return SessionDesk(context).board(actor, session);
    });
    return board ? *board : SessionBoard();
}

Result<void> Day::showSession()
{
    m_scene.hands().press(Qt::Key_F3);
    return m_scene.see(QStringLiteral("sessionRoom"))
               ? Result<void>()
               : Result<void>(failed("The session board does not come up."));
}

Day::Step Day::begin(const Staff& nurse)
{
    m_picture(QStringLiteral("login"));
    if (!m_scene.logIn(nurse.name, nurse.password)) return failed("%1 could not log in.", {nurse.name});
    const auto sessions = m_scene.ask([](ServiceContext& context, const Actor&) {
        return SessionDesk(context).sessions(context.today(), context.today());
    });
    if (!sessions || sessions->isEmpty()) return failed("There is no session today.");
    m_session = sessions->first().session.id;
    QElapsedTimer watch;
    watch.start();
    m_scene.hands().press(Qt::Key_F3);
    if (!m_scene.see(QStringLiteral("sessionRoom"), 5000)) { // several are open today: choose the first
        m_picture(QStringLiteral("sessions"));
        if (auto* list = m_scene.shown(QStringLiteral("sessionList"))) list->setFocus();
        watch.restart();
        m_scene.hands().press(Qt::Key_Return);
    }
    if (!m_scene.see(QStringLiteral("sessionRoom"))) return failed("The session board does not come up.");
    openMs = m_scene.logInMs() + watch.elapsed();
    QTest::qWait(500);
    m_picture(QStringLiteral("board"));
    return QStringLiteral("%1 logged in with the password; the board shows %2 people.")
        .arg(nurse.name)
        .arg(board().people.size());
}

/// Someone at this stage and an open vial that the schedule has nothing against for them, or objects to.
std::optional<Day::Choice> Day::choose(const SessionBoard& board, Stage stage, bool objects)
{
    for (const BoardPerson& person : board.people) {
        if (person.stage != stage || !person.dosesToday.isEmpty()) continue;
        for (const VialState& vial : board.vials) {
            const QString product = vial.vial.value.product;
            if (vial.left == 0 || vial.vial.value.gtin.isEmpty() || product == m_stopped) continue;
            const auto check =
                m_scene.ask([visit = person.visit.id, product](ServiceContext& context, const Actor& actor) {
                    return SessionDesk(context).checkInjection(actor, visit, product);
                });
            if (check && check->objects() == objects && (objects || !check->fits.empty()))
                return Choice{person, vial};
        }
    }
    return std::nullopt;
}

Day::Step Day::followUpDose()
{
    const SessionBoard before = board();
    const auto chosen = choose(before, Stage::AwaitingScreening, false);
    if (!chosen)
        return failed("Nobody who waits (of %1) is due for an open vial (of %2).",
                      {QString::number(before.people.size()), QString::number(before.vials.size())});
    const auto& [waiting, vial] = *chosen;
    m_vaccinated = waiting.line.person;
    m_vialCode = vialCode(vial.vial.value);
    m_stopped = vial.vial.value.product;

    Hands& hands = m_scene.hands();
    hands.countAgain();
    m_scene.scan(stationCardText(m_vaccinated).toLatin1());
    if (!m_scene.see(QStringLiteral("screeningPanel"))) return failed("The card did not open the screening.");
    m_picture(QStringLiteral("screening"));
    hands.press(Qt::Key_Return);
    if (!m_scene.see(QStringLiteral("injectionPanel")))
        return failed("The screening did not lead to the injection.");
    m_scene.scan(m_vialCode);
    QTest::qWait(400);
    m_picture(QStringLiteral("injection"));
    hands.press(Qt::Key_Return);
    followUpKeys = hands.keystrokes();
    const auto recorded = [this] {
        const SessionBoard now = board();
        return std::any_of(now.people.begin(), now.people.end(), [&](const BoardPerson& p) {
            return p.line.person == m_vaccinated && p.stage == Stage::Observed && p.dosesToday.size() == 1;
        });
    };
    if (!Hands::wait(recorded)) return failed("The dose was not recorded.");
    QTest::qWait(300);
    m_picture(QStringLiteral("recorded"));
    return QStringLiteral("A follow-up dose: the card, the vial and %1 keys; %2 left of the vial: %3.")
        .arg(followUpKeys)
        .arg(vial.vial.value.lot)
        .arg(vial.left - 1);
}

Day::Step Day::newborn()
{
    const auto mother =
        m_scene.ask([](ServiceContext& context, const Actor&) { return motherWithCard(context); });
    if (!mother) return mother.error();
    Hands& hands = m_scene.hands();
    hands.press(Qt::Key_F2);
    if (!m_scene.see(QStringLiteral("page_people"))) return failed("The people page does not come up.");
    m_scene.scan(mother->code);
    if (!m_scene.see(QStringLiteral("personFile"))) return failed("The mother's card did not open her file.");
    QTest::qWait(500);
    m_picture(QStringLiteral("mother"));
    hands.countAgain();
    hands.press(Qt::Key_B, Qt::ControlModifier);
    if (!m_scene.see(QStringLiteral("registrationForm")))
        return failed("The newborn's form does not come up.");
    QTest::qWait(300);
    auto* sex = m_scene.shown(QStringLiteral("sex"));
    for (int i = 0; i < 12 && sex && !sex->hasFocus() && !sex->isAncestorOf(QApplication::focusWidget()); ++i)
        hands.press(Qt::Key_Return);
    hands.type(QStringLiteral("g"));
    QTest::qWait(600);
    m_picture(QStringLiteral("newborn"));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    newbornKeys = hands.keystrokes();
    const auto registered = [this, &mother] {
        const auto born = m_scene.ask([&mother](ServiceContext& context, const Actor&) {
            return context.database().row(
                QStringLiteral(
                    "SELECT id FROM person WHERE mother = ? AND birth >= ? ORDER BY id DESC LIMIT 1"),
                {mother->mother.value, context.today().toString(Qt::ISODate)});
        });
        newbornId = born && !born->isEmpty() ? Id{born->first().toLongLong()} : Id();
        return bool(newbornId);
    };
    if (!Hands::wait(registered)) return failed("The newborn was not registered.");
    QTest::qWait(500);
    m_picture(QStringLiteral("newborn-file"));
    return QStringLiteral("A newborn, after scanning the mother's card: %1 keystrokes.").arg(newbornKeys);
}

Day::Step Day::card(const QString& pdf)
{
    const Id person = m_vaccinated;
    const auto file = m_scene.ask([person](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).open(actor, person);
    });
    if (!file) return file.error();
    const StationProgram& program = m_scene.program();
    const ChildCard card = childCardOf(*file, program.reference(), program.stationName(), program.today());
    if (auto written = writeChildCardPdf(pdf, card); !written) return written.error();
    return QStringLiteral("The card of the vaccinated child, with %1 doses, is in card.pdf.")
        .arg(card.doses.size());
}

Day::Step Day::cardFindsChild()
{
    m_scene.hands().press(Qt::Key_F2);
    m_scene.scan(stationCardText(m_vaccinated).toLatin1());
    const auto shown = [this] {
        const auto* header = m_scene.shown(QStringLiteral("personFile"));
        return header != nullptr;
    };
    if (!Hands::wait(shown)) return failed("The card did not open the child's file.");
    QTest::qWait(500);
    m_picture(QStringLiteral("file"));
    return QStringLiteral("Scanning the card opens the child's file.");
}

namespace
{

Result<qint64> opsIn(const ServiceContext& context)
{
    const auto row = context.database().row(QStringLiteral("SELECT count(*) FROM op"));
    return row ? Result<qint64>(row->first().toLongLong()) : Result<qint64>(row.error());
}

} // namespace

Day::Step Day::unknownCode()
{
    const auto count = [this] {
        return m_scene.ask([](ServiceContext& context, const Actor&) { return opsIn(context); }).valueOr(-1);
    };
    const qint64 before = count();
    QByteArray damaged = m_vialCode;
    damaged[6] = damaged[6] == '9' ? '8' : '9'; // a digit of the GTIN: its check digit no longer fits
    m_scene.scan(damaged);
    QTest::qWait(400);
    m_picture(QStringLiteral("damaged-code"));
    if (count() != before) return failed("A damaged code changed the records.");
    return QStringLiteral("A damaged code: a sentence on the screen, and nothing changed.");
}

#ifdef Q_OS_WIN

Day::Step Day::unplugScanner() { return QStringLiteral("No port here: the scanner cannot be pulled out."); }

#else

Day::Step Day::unplugScanner()
{
    const auto state = [this] { return m_scene.program().scanner().status().state; };
    m_scene.scanner().unplug();
    if (!Hands::wait([&] { return state() == ScannerState::Looking; }))
        return failed("The unplugged scanner was not noticed.");
    QTest::qWait(200);
    m_picture(QStringLiteral("scanner-gone"));
    if (auto plugged = m_scene.scanner().plug(); !plugged) return plugged.error();
    if (!Hands::wait([&] { return state() == ScannerState::Ready; }))
        return failed("The scanner was not found again.");
    return QStringLiteral("The scanner was pulled out and found again.");
}

#endif

Day::Step Day::severeReaction()
{
    if (auto shown = showSession(); !shown) return shown.error();
    Hands& hands = m_scene.hands();
    m_scene.scan(stationCardText(m_vaccinated).toLatin1());
    if (!m_scene.see(QStringLiteral("afterPanel"))) return failed("The card did not open the observation.");
    QTest::qWait(300);
    hands.press(Qt::Key_R);
    if (!m_scene.see(QStringLiteral("reactionForm"))) return failed("The reaction's form does not come up.");
    hands.type(QStringLiteral("2"));
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return);
    hands.type(QStringLiteral("phan ve"));
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return);
    if (!m_scene.see(QStringLiteral("severeOffer")))
        return failed("The severe reaction did not offer to stop the lot.");
    m_picture(QStringLiteral("severe"));
    auto* suspend = m_scene.shown(QStringLiteral("suspendLot"));
    QTest::mouseClick(suspend, Qt::LeftButton);
    const auto suspended = [this] {
        const auto found = m_scene.ask([](ServiceContext& context, const Actor&) {
            return context.database().row(QStringLiteral("SELECT count(*) FROM lot_suspension"));
        });
        return found && found->first().toInt() > 0;
    };
    if (!Hands::wait(suspended)) return failed("The lot was not suspended.");
    return QStringLiteral("A severe reaction: the lot is stopped at every site.");
}

Day::Step Day::suspendedVial()
{
    const SessionBoard now = board();
    const auto next = std::find_if(now.people.begin(), now.people.end(), [](const BoardPerson& p) {
        return p.stage == Stage::AwaitingInjection && p.dosesToday.isEmpty();
    });
    if (next == now.people.end()) return failed("Nobody waits for an injection.");
    m_scene.scan(stationCardText(next->line.person).toLatin1());
    if (!m_scene.see(QStringLiteral("injectionPanel"))) return failed("The card did not open the injection.");
    m_scene.scan(m_vialCode);
    QTest::qWait(500);
    m_picture(QStringLiteral("suspended-vial"));
    m_scene.hands().press(Qt::Key_Return);
    QTest::qWait(400);
    const SessionBoard after = board();
    const bool injected = std::any_of(after.people.begin(), after.people.end(), [&](const BoardPerson& p) {
        return p.line.person == next->line.person && !p.dosesToday.isEmpty();
    });
    if (injected) return failed("A dose of a suspended lot was recorded.");
    return QStringLiteral("A vial of the suspended lot is refused.");
}

Day::Step Day::againstSchedule()
{
    const auto chosen = choose(board(), Stage::AwaitingInjection, true);
    if (!chosen) return failed("No open vial is wrong for anybody who waits.");
    const Id person = chosen->person.line.person;
    const auto dose = [this, person] {
        const SessionBoard now = board();
        for (const BoardPerson& one : now.people)
            if (one.line.person == person && !one.dosesToday.isEmpty()) return one.dosesToday.first().value;
        return Dose();
    };
    m_scene.scan(stationCardText(person).toLatin1());
    if (!m_scene.see(QStringLiteral("injectionPanel"))) return failed("The card did not open the injection.");
    m_scene.scan(vialCode(chosen->vial.vial.value));
    if (!m_scene.see(QStringLiteral("objectionBox"))) return failed("The schedule did not object.");
    QTest::qWait(300);
    m_picture(QStringLiteral("objection"));
    Hands& hands = m_scene.hands();
    for (int i = 0; i < 3; ++i)
        hands.press(Qt::Key_Return);
    QTest::qWait(400);
    if (dose().person) return failed("A row of Enters recorded a dose against the schedule.");
    hands.type(QStringLiteral("bác sĩ chỉ định"));
    m_picture(QStringLiteral("override"));
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return);
    if (!Hands::wait([&dose] { return bool(dose().person); }))
        return failed("The dose was not recorded with a reason.");
    const Dose given = dose();
    if (given.overrideOf.isEmpty() || given.overrideReason.isEmpty())
        return failed("The dose does not say that it was against the schedule.");
    return QStringLiteral("A vial that is not right for the person (%1): only recorded with a reason.")
        .arg(given.overrideOf.join(u' '));
}

Day::Step Day::weighing()
{
    m_scene.hands().press(Qt::Key_F5);
    if (!m_scene.see(QStringLiteral("weighingTable")))
        return failed("The list of the weighing does not come up.");
    auto* table = m_scene.shown<EntryTable>(QStringLiteral("weighingTable"));
    table->setFocus();
    constexpr int children = 3;
    m_scene.hands().countAgain();
    for (int row = 0; row < children; ++row) {
        m_scene.hands().type(usualWeight(*table, row));
        m_scene.hands().press(Qt::Key_Return);
        m_scene.hands().type(usualLength(*table, row));
        m_scene.hands().press(Qt::Key_Return);
    }
    weighingKeys = m_scene.hands().keystrokes();
    auto* progress = m_scene.shown<QLabel>(QStringLiteral("weighingProgress"));
    const bool all =
        Hands::wait([&] { return progress->text().startsWith(QString::number(children) + u'/'); });
    m_picture(QStringLiteral("weighing"));
    if (!all) return failed("The children who were weighed are not recorded: %1.", {progress->text()});
    const auto weighed = m_scene.ask([](ServiceContext& context, const Actor&) {
        return context.database().row(
            QStringLiteral("SELECT person FROM measurement ORDER BY id DESC LIMIT 1"));
    });
    if (!weighed) return weighed.error();
    m_weighed = Id{weighed->value(0).toLongLong()};
    return QStringLiteral("%1 children were weighed and measured with %2 keystrokes.")
        .arg(children)
        .arg(weighingKeys);
}

Day::Step Day::growthChart()
{
    m_scene.window().openPage(QStringLiteral("people"), m_weighed.value);
    if (!m_scene.see(QStringLiteral("fileTabs")))
        return failed("The file of the weighed child does not open.");
    QTest::qWait(300);
    m_scene.hands().press(Qt::Key_5, Qt::AltModifier);
    if (!m_scene.see(QStringLiteral("growthChart"))) return failed("The growth chart does not come up.");
    const auto* chart = m_scene.shown<GrowthChartView>(QStringLiteral("growthChart"));
    if (!Hands::wait([chart] { return !chart->chart().points.isEmpty(); }))
        return failed("The weighing does not stand on the chart.");
    m_picture(QStringLiteral("growth"));
    return QStringLiteral("The weighing stands on the child's growth chart.");
}

Day::Step Day::changeUser(const Staff& other)
{
    m_scene.hands().press(Qt::Key_L, Qt::ControlModifier);
    if (!Hands::wait([this] { return m_scene.window().isLocked(); }))
        return failed("The screen did not lock.");
    m_picture(QStringLiteral("locked"));
    if (!m_scene.logIn(other.name, other.pin)) return failed("%1 could not log in.", {other.name});
    changeUserMs = m_scene.logInMs();
    QTest::qWait(300);
    m_picture(QStringLiteral("other-user"));
    return QStringLiteral("%1 took over with a PIN; the program took %2 ms over it.")
        .arg(other.name)
        .arg(changeUserMs);
}

Result<QStringList> Day::play(const Staff& first, const Staff& second, const Staff& head, const QString& pdf)
{
    const std::function<Step()> steps[] = {
        [&] { return begin(first); },       [&] { return followUpDose(); },
        [&] { return newborn(); },          [&] { return card(pdf); },
        [&] { return cardFindsChild(); },   [&] { return unknownCode(); },
        [&] { return unplugScanner(); },    [&] { return severeReaction(); },
        [&] { return suspendedVial(); },    [&] { return againstSchedule(); },
        [&] { return weighing(); },         [&] { return growthChart(); },
        [&] { return pregnantWomen(); },    [&] { return birth(); },
        [&] { return changeUser(second); }, [&] { return changeUser(head); },
        [&] { return monthlyReport(); }};
    QStringList log;
    for (const auto& step : steps) {
        const Step done = step();
        if (!done) return done.error();
        log.append(*done);
    }
    return log;
}

} // namespace noi
