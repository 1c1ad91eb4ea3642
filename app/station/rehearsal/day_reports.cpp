// The part of the day that belongs to the station's head: last month's report.
#include "app/station/rehearsal/day.h"
#include "ui/reports/report_grid.h"

#include <QPushButton>
#include <QTest>

namespace noi
{

Day::Step Day::monthlyReport()
{
    Hands& hands = m_scene.hands();
    hands.press(Qt::Key_K, Qt::ControlModifier);
    const int month = m_scene.program().today().addMonths(-1).month();
    hands.countAgain();
    hands.type(QStringLiteral("báo cáo tháng %1").arg(month));
    auto* results = m_scene.shown<QAbstractItemView>(QStringLiteral("omniResults"));
    if (!Hands::wait([&] {
            results = m_scene.shown<QAbstractItemView>(QStringLiteral("omniResults"));
            return results && results->model()->rowCount() > 1;
        }))
        return failed("The box at the top does not find the report.");
    m_picture(QStringLiteral("report-found"));
    hands.press(Qt::Key_Return);
    if (!m_scene.see(QStringLiteral("reportTable"))) return failed("The reports' page does not come up.");
    auto* grid = m_scene.shown<ReportGrid>(QStringLiteral("reportTable"));
    if (!Hands::wait([grid] { return !grid->table().rows.isEmpty(); }, 60'000))
        return failed("The report is not made.");
    m_picture(QStringLiteral("report"));
    hands.press(Qt::Key_Return);
    for (int i = 0; i < 2; ++i) // from the children born to those with BCG
        hands.press(Qt::Key_Down);
    const QString figure = grid->currentIndex().data().toString();
    hands.press(Qt::Key_Return);
    auto* people = m_scene.shown<QTableView>(QStringLiteral("behind"));
    if (!people || !Hands::wait([people] { return people->model()->rowCount() > 0; }))
        return failed("Nobody stands behind the figure %1.", {figure});
    m_picture(QStringLiteral("report-people"));
    hands.press(Qt::Key_Escape);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    auto* foot = m_scene.shown<QPushButton>(QStringLiteral("showVersions"));
    if (!foot || !Hands::wait([foot] { return foot->isEnabled(); }, 60'000))
        return failed("The report is not handed in.");
    reportKeys = hands.keystrokes();
    QTest::qWait(300);
    m_picture(QStringLiteral("report-handed-in"));
    hands.press(Qt::Key_Escape);
    hands.type(QStringLiteral("DPT")); // the chart of coverage by month
    if (!m_scene.see(QStringLiteral("reportChart"), 60'000)) return failed("The chart is not made.");
    m_picture(QStringLiteral("chart"));
    return QStringLiteral(
               "The report of last month: %1 children with BCG, each with a name; signed and handed in after "
               "%2 keystrokes.")
        .arg(figure)
        .arg(reportKeys);
}

} // namespace noi
