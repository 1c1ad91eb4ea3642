#include "app/station/rehearsal/day.h"
#include "app/system_clock.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

/// noi-rehearsal DATA OUT: plays a vaccination day on a station made by `noi-tool demo DATA`, and leaves
/// pictures, the printed card and a log in OUT.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QTextStream err(stderr), out(stdout);
    if (argc != 3) {
        err << "usage: noi-rehearsal DATA OUT\n";
        return 2;
    }
    noi::applyTheme(application);
    const noi::SystemClock clock;
    const QString outFolder = QDir(QString::fromLocal8Bit(argv[2])).absolutePath();
    auto scene = noi::Scene::set({QDir(QString::fromLocal8Bit(argv[1])).absolutePath()}, clock);
    if (!scene) {
        err << scene.error().english() << '\n';
        return 1;
    }
    int pictures = 0;
    noi::Day day(**scene, [&](const QString& name) {
        (*scene)->picture().save(
            QStringLiteral("%1/%2-%3.png").arg(outFolder).arg(++pictures, 2, 10, QLatin1Char('0')).arg(name));
    });
    const QString password = QStringLiteral("noi-demo-2026"), pin = QStringLiteral("2026");
    const auto log =
        day.play({QStringLiteral("Nguyễn Thị Thu Hà"), password, pin},
                 {QStringLiteral("Ksor H'Blơng"), password, pin}, outFolder + QStringLiteral("/card.pdf"));
    if (!log) {
        (*scene)->picture().save(outFolder + QStringLiteral("/failed.png"));
        err << log.error().english() << '\n';
        return 1;
    }
    QFile file(outFolder + QStringLiteral("/log.txt"));
    if (!file.open(QIODevice::WriteOnly) || file.write(log->join(u'\n').toUtf8() + '\n') < 0) {
        err << "The log could not be written: " << file.errorString() << '\n';
        return 1;
    }
    out << log->join(u'\n') << '\n';
    return 0;
}
