#include "app/leave.h"
#include "app/station/rehearsal/day.h"
#include "app/station/rehearsal/two_pcs.h"
#include "app/system_clock.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

namespace
{

/// Resident memory of this process, MB; 0 where the system does not say.
double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("VmRSS:")) return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// With a folder for the second PC and a ticket for each.
noi::Result<QStringList> playTwoPcs(noi::TwoPcs& two, const QStringList& words, noi::Id person,
                                    const QString& pin, const noi::Clock& clock)
{
    QStringList log;
    const std::function<noi::TwoPcs::Step()> steps[] = {
        [&] { return two.join(QStringLiteral("Rơ Châm H'Lan"), pin, contentOf(words[1])); },
        [&] {
            return two.secondPc({QDir(words[0]).absolutePath()}, contentOf(words[2]),
                                QStringLiteral("Nguyễn Thị Thu Hà"), pin, clock);
        },
        [&] { return two.doseAppears(person); }};
    for (const auto& step : steps) {
        const auto told = step();
        if (!told) return told.error();
        log.append(*told);
    }
    return log;
}

int run(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QTextStream err(stderr), out(stdout);
    if (argc != 3 && argc != 6) {
        err << "usage: noi-rehearsal DATA OUT [DATA2 TICKET TICKET2]\n";
        return 2;
    }
    noi::applyTheme(application);
    const noi::SystemClock clock;
    const QStringList words = QApplication::arguments(); // argv loses Vietnamese letters on Windows
    const QString outFolder = QDir(words[2]).absolutePath();
    auto scene = noi::Scene::set({QDir(words[1]).absolutePath()}, clock);
    if (!scene) {
        err << scene.error().english() << '\n';
        return 1;
    }
    const qint64 windowMs = sinceStart.elapsed();
    int pictures = 0;
    noi::Day day(**scene, [&](const QString& name) {
        const QString file =
            QStringLiteral("%1/%2-%3").arg(outFolder).arg(++pictures, 2, 10, QLatin1Char('0')).arg(name);
        (*scene)->picture().save(file + QStringLiteral(".png"));
        (*scene)->pictureAt150().save(file + QStringLiteral("-150.png"));
    });
    const QString password = QStringLiteral("noi-demo-2026"), pin = QStringLiteral("2026");
    const auto log = day.play(
        {QStringLiteral("Nguyễn Thị Thu Hà"), password, pin}, {QStringLiteral("Ksor H'Blơng"), password, pin},
        {QStringLiteral("Rơ Châm H'Lan"), password, pin}, outFolder + QStringLiteral("/card.pdf"));
    if (!log) {
        (*scene)->picture().save(outFolder + QStringLiteral("/failed.png"));
        err << log.error().english() << '\n';
        return 1;
    }
    QStringList all = *log;
    if (argc == 6) {
        noi::TwoPcs two(**scene, [&](const QString& name, QWidget& window) {
            window.grab().save(QStringLiteral("%1/%2-%3.png")
                                   .arg(outFolder)
                                   .arg(++pictures, 2, 10, QLatin1Char('0'))
                                   .arg(name));
        });
        const auto told = playTwoPcs(two, words.mid(3), day.vaccinated(), pin, clock);
        if (!told) {
            (*scene)->picture().save(outFolder + QStringLiteral("/failed.png"));
            err << told.error().english() << '\n';
            return 1;
        }
        all += *told;
    }
    QFile file(outFolder + QStringLiteral("/log.txt"));
    if (!file.open(QIODevice::WriteOnly) || file.write(all.join(u'\n').toUtf8() + '\n') < 0) {
        err << "The log could not be written: " << file.errorString() << '\n';
        return 1;
    }
    out << all.join(u'\n') << '\n';
    out << QStringLiteral("The log-in window stood %1 ms after the start; the password opened the records "
                          "and the board was full in %2 "
                          "ms more; %3 MB resident at the end.\n")
               .arg(windowMs)
               .arg(day.openMs)
               .arg(residentMb(), 0, 'f', 0);
    return 0;
}

} // namespace

/// noi-rehearsal DATA OUT [DATA2 TICKET TICKET2]: plays a vaccination day on a station made by `noi-tool demo
/// DATA`, and leaves pictures, the printed card and a log in OUT. With a province's tickets the station joins
/// it, and a second PC in the empty folder DATA2 joins the station.
int main(int argc, char** argv) { return noi::leave(run(argc, argv)); }
