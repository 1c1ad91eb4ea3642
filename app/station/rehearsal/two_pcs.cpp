#include "app/station/rehearsal/two_pcs.h"

#include "core/service/person_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace noi
{

namespace
{

constexpr int patienceMs = 180'000;

Error failed(const char* text, const QStringList& args = {}) { return {ErrorKind::Refused, text, args}; }

template <class W> W* find(StationProgram& program, const char* name)
{
    W* found = nullptr;
    const auto all = program.window().findChildren<W*>(QLatin1String(name));
    for (W* one : all)
        if (!found || one->isVisible()) found = one;
    return found;
}

LinkState provinceOf(StationProgram& program)
{
    const SyncState state = program.sync().state();
    return state.province() ? *state.province() : LinkState();
}

bool quiet(StationProgram& program)
{
    const LinkState link = provinceOf(program);
    return link.lastAnswerMs != 0 && link.talk == LinkState::Talk::Waiting && link.toSend == 0 &&
           link.toReceive == 0;
}

/// By an answer to a question asked now.
bool synced(StationProgram& program)
{
    const qint64 asked = program.vault().clock().nowMs();
    program.sync().syncNow();
    return Hands::wait([&] { return quiet(program) && provinceOf(program).lastAnswerMs >= asked; },
                       patienceMs);
}

QString whyNot(StationProgram& program)
{
    const auto problem = provinceOf(program).problem;
    return problem ? problem->english() : QStringLiteral("no answer in time");
}

int dosesShown(StationProgram& program)
{
    const auto* doses = find<QTableView>(program, "doses");
    return doses ? doses->model()->rowCount() : 0;
}

} // namespace

TwoPcs::Step TwoPcs::join(const QString& head, const QString& pin, const QByteArray& ticket)
{
    StationProgram& program = m_first.program();
    program.window().lock();
    if (!m_first.logIn(head, pin)) return failed("The head of the station could not log in.");
    m_first.window().openPage(QStringLiteral("sync"));
    m_picture(QStringLiteral("no-line"), m_first.window());
    QElapsedTimer watch;
    watch.start();
    program.sync().enrol({{}, ticket, {}});
    if (!Hands::wait([&] { return quiet(program); }, patienceMs))
        return failed("The first PC did not join the province: %1", {whyNot(program)});
    sentMs = watch.elapsed();
    m_picture(QStringLiteral("everything-sent"), m_first.window());
    return QStringLiteral("The station joined the province; all it had was sent in %1 s.")
        .arg(double(sentMs) / 1000, 0, 'f', 1);
}

TwoPcs::Step TwoPcs::secondPc(const DataFolder& folder, const QByteArray& ticket, const QString& name,
                              const QString& pin, const Clock& clock)
{
    if (!QDir().mkpath(folder.path)) return failed("The folder “%1” cannot be made.", {folder.path});
    StationProgram::Options options{folder, true, {{}, ticket, {}}, {}};
    auto made = StationProgram::make(options, clock);
    if (!made) return made.error();
    m_second = std::move(made).value();
    MainWindow& window = m_second->window();
    window.resize(1366, 728);
    window.show();
    QElapsedTimer watch;
    watch.start();
    auto* users = find<QListWidget>(*m_second, "joinUsers");
    const auto rowOf = [&] {
        for (int row = 0; row < users->count(); ++row)
            if (users->item(row)->text() == name) return row;
        return -1;
    };
    if (!users || !Hands::wait([&] { return rowOf() >= 0; }, patienceMs))
        return failed("The second PC did not join: %1", {whyNot(*m_second)});
    users->setCurrentRow(rowOf());
    m_picture(QStringLiteral("joining"), window);
    find<QLineEdit>(*m_second, "joinPin")->setText(pin);
    for (const char* field : {"joinPassword", "joinAgain"})
        find<QLineEdit>(*m_second, field)->setText(QStringLiteral("noi-demo-2026"));
    find<QPushButton>(*m_second, "joinEnter")->click();
    if (!Hands::wait([&] { return !window.isLocked(); }, patienceMs))
        return failed("Nobody could log in at the second PC.");
    window.openPage(QStringLiteral("sync"));
    m_picture(QStringLiteral("second-receives"), window);
    if (!Hands::wait([&] { return quiet(*m_second); }, patienceMs))
        return failed("The second PC did not get everything: %1", {whyNot(*m_second)});
    receivedMs = watch.elapsed();
    m_picture(QStringLiteral("second-has-all"), window);
    return QStringLiteral("A second PC joined the station; all records were there in %1 s.")
        .arg(double(receivedMs) / 1000, 0, 'f', 1);
}

TwoPcs::Step TwoPcs::doseAppears(Id person)
{
    MainWindow& window = m_second->window();
    window.openPage(QStringLiteral("people"), person.value);
    if (!Hands::wait([&] { return dosesShown(*m_second) > 0; }, patienceMs))
        return failed("The file did not open at the second PC.");
    const int before = dosesShown(*m_second);
    Dose dose;
    dose.person = person;
    dose.product = QStringLiteral("combe-five");
    dose.givenAt = PartialDate::ofDay(m_first.program().today().addDays(-40));
    dose.placeText = QStringLiteral("Bệnh viện tỉnh");
    QElapsedTimer watch;
    watch.start();
    const Result<Id> written = m_first.ask([dose](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).addHistoricalDose(actor, dose);
    });
    if (!written) return written.error();
    if (!synced(m_first.program())) return failed("The dose was not sent: %1", {whyNot(m_first.program())});
    m_second->sync().syncNow();
    if (!Hands::wait([&] { return dosesShown(*m_second) == before + 1; }, patienceMs))
        return failed("The dose did not appear at the second PC: %1", {whyNot(*m_second)});
    doseMs = watch.elapsed();
    m_picture(QStringLiteral("dose-appears"), window);
    return QStringLiteral("A dose written at the first PC stood in the open file at the second %1 ms later.")
        .arg(doseMs);
}

} // namespace noi
