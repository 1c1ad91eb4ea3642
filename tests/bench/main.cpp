#include "tests/bench/forecast_bench.h"
#include "tests/bench/growth_bench.h"
#include "tests/bench/province_report_bench.h"
#include "tests/bench/server_bench.h"
#include "tests/bench/station.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    using namespace noi::bench;
    // A chart is painted: that needs fonts, and no screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    const QString what = args.value(1), folder = args.value(2);
    if (what == u"fill" && args.size() == 4)
        fill(folder, args[3].toLongLong());
    else if (what == u"start" && args.size() == 3)
        measureStart(folder);
    else if (what == u"search" && args.size() == 3)
        measureSearch(folder);
    else if (what == u"dose" && args.size() == 3)
        measureDose(folder);
    else if (what == u"forecast" && args.size() == 3)
        measureForecast(folder);
    else if (what == u"growth" && args.size() == 2)
        measureGrowth();
    else if (what == u"due" && args.size() == 3)
        measureDue(folder);
    else if (what == u"weighing" && args.size() == 3)
        measureWeighing(folder);
    else if (what == u"reports" && args.size() == 3)
        measureReports(folder);
    else if (what == u"import" && args.size() == 3)
        measureImport(folder);
    else if (what == u"sync-server" && args.size() == 6)
        measureServer(folder, args[3].toLongLong(), args[4].toInt(), args[5].toInt());
    else if (what == u"province-reports" && args.size() == 5)
        measureProvinceReports(folder, args[3].toInt(), args[4].toInt());
    else
        fail(QStringLiteral("usage: noi_bench fill FOLDER PEOPLE | start FOLDER | search FOLDER | dose "
                            "FOLDER | due FOLDER | weighing FOLDER | reports FOLDER | import FOLDER | "
                            "forecast SOURCE | growth | "
                            "sync-server "
                            "FOLDER-OR-ADDRESS "
                            "OPERATIONS STATIONS "
                            "WORKERS | province-reports FOLDER-OR-ADDRESS STATIONS PEOPLE"));
    return 0;
}
