#include "tests/support/catch.h"
#include "tests/ui/vietnamese_screen.h"
#include "ui/reports/charts/chart_ink.h"
#include "ui/reports/charts/chart_paper.h"
#include "ui/reports/charts/month_frame.h"
#include "ui/reports/charts/report_chart_view.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace noi;
using namespace noi::report;
using namespace noi::test;

namespace
{

CoverageByMonth monitoring()
{
    return {QStringLiteral("Biểu đồ theo dõi tiêm chủng năm 2026: DPT-VGB-Hib mũi 1 và mũi 3"),
            2026,
            1236,
            95,
            {{QStringLiteral("DPT-VGB-Hib 1"), {98, 105, 110, 88, 120, 99, 101, 97, 90, 104}},
             {QStringLiteral("DPT-VGB-Hib 3"), {80, 92, 99, 101, 95, 88, 90, 97, 85, 92}}}};
}

CoverageByHamlet hamlets(int count = 14)
{
    CoverageByHamlet chart{
        QStringLiteral("Tỷ lệ tiêm chủng đầy đủ trẻ dưới 1 tuổi theo thôn, 10 tháng năm 2026"), 95, {}};
    for (int i = 0; i < count; ++i)
        chart.lines += {i == 3 ? QStringLiteral("Tổ dân phố Nguyễn Thị Minh Khai – khu tái định cư")
                               : QStringLiteral("Làng Kép %1").arg(i + 1),
                        i == 5 ? 0 : 20 + i, i == 5 ? 0 : 20 + i - (i * 7) % 5 * (i % 3)};
    return chart;
}

GrowthByAge stunting()
{
    return {QStringLiteral("Suy dinh dưỡng thấp còi theo nhóm tuổi"),
            {{QStringLiteral("0–5 tháng"), 1, 6, 110, 4},
             {QStringLiteral("6–11 tháng"), 3, 15, 130, 2},
             {QStringLiteral("12–23 tháng"), 12, 48, 201, 0},
             {QStringLiteral("24–35 tháng"), 20, 61, 1190, 8},
             {QStringLiteral("36–59 tháng"), 0, 0, 0, 0}},
            QStringLiteral("Nặng"),
            QStringLiteral("Vừa"),
            QStringLiteral("Bình thường"),
            QStringLiteral("Trên +2 SD")};
}

DeliveriesByMonth deliveries()
{
    return {QStringLiteral("Nơi đẻ theo tháng, năm 2026"),
            2026,
            {{6, 20, 3},
             {4, 25, 1},
             {8, 19, 0},
             {5, 22, 2},
             {0, 0, 0},
             {7, 26, 4},
             {3, 30, 1},
             {5, 28, 0},
             {4, 24, 2},
             {6, 27, 1, 2}},
            QStringLiteral("Tại trạm"),
            QStringLiteral("Bệnh viện, cơ sở khác"),
            QStringLiteral("Tại nhà, nơi khác"),
            QStringLiteral("Không rõ nơi")};
}

QList<Chart> allCharts() { return {monitoring(), hamlets(), stunting(), deliveries()}; }

const QStringList& names()
{
    static const QStringList all{QStringLiteral("monitoring"), QStringLiteral("hamlets"),
                                 QStringLiteral("growth"), QStringLiteral("deliveries")};
    return all;
}

void keep(const QImage& image, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("NOI_PICTURES"); !folder.isEmpty())
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

QString said(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

ChartPaper paperOf(const Chart& chart)
{
    return {QStringLiteral("Trạm Y tế xã Ia Ly"), QStringLiteral("10 tháng năm 2026"), chart,
            QDateTime(QDate(2026, 11, 3), QTime(9, 0))};
}

QString pdfOf(const Chart& chart, const QTemporaryDir& folder, const QString& name)
{
    const QString path = folder.filePath(name + QStringLiteral(".pdf"));
    REQUIRE_OK(writePdf(path, chartJob(paperOf(chart))));
    if (const QString pictures = qEnvironmentVariable("NOI_PICTURES"); !pictures.isEmpty())
        said(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QStringLiteral("110"), QStringLiteral("-gray"), QStringLiteral("-png"),
              path, QDir(pictures).filePath(QStringLiteral("chart-") + name)});
    return path;
}

QString spaceless(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\u00a0]+"));
    return text.remove(spaces);
}

/// A bar of an ink as the photocopier sees it: black or white, nothing between.
QImage copied(const ChartInk& ink)
{
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(18);
    painter.setFont(font);
    ChartPainter(painter, ChartLook::Paper).bar({10, 10, 180, 40}, ink);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

double darkShare(const QImage& image)
{
    int dark = 0;
    const QRect inside(14, 14, 170, 32);
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    return double(dark) / (inside.width() * inside.height());
}

} // namespace

TEST_CASE("charts are drawn on the screen at 1366 × 768", "[report][ui]")
{
    const Vietnamese vietnamese;
    for (qsizetype i = 0; i < allCharts().size(); ++i) {
        CAPTURE(names()[i]);
        ReportChartView view;
        view.setChart(allCharts()[i]);
        CHECK(view.minimumSizeHint().width() < 1000);
        CHECK(view.minimumSizeHint().height() < 600);
        view.resize(1100, 600);
        const QImage image = view.grab().toImage();
        keep(image, QStringLiteral("chart-screen-") + names()[i]);
        view.resize(view.minimumSizeHint());
        keep(view.grab().toImage(), QStringLiteral("chart-small-") + names()[i]);
        CHECK_FALSE(view.accessibleDescription().isEmpty());
        view.setChart(Chart());
        view.resize(1100, 600);
        CHECK(view.grab().toImage() != image);
    }
}

TEST_CASE("at its least size a chart of months has room for its widest figures", "[report][ui]")
{
    const Vietnamese vietnamese;
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setFont(qApp->font());
    const ChartPainter chart(painter, ChartLook::Screen);
    const MonthFrame frame(chart, QRectF(QPointF(), monthFrameSize(6) * chart.lineHeight()), {}, 6);
    constexpr double smaller = 0.8; // of the type's size; it is cut only below 0.7
    CHECK(frame.monthWidth() >= smaller * chart.width(QStringLiteral("100,0 %")) + 0.3 * chart.lineHeight());
    CHECK(frame.plot().left() >=
          chart.width(QStringLiteral("DPT-VGB-Hib 3: cộng dồn")) + 2.5 * chart.lineHeight());
    CHECK(frame.plot().height() >= 8 * chart.lineHeight());
}

TEST_CASE("the monitoring chart says sums and drop-out on paper", "[report][ui]")
{
    const Vietnamese vietnamese;
    const QTemporaryDir folder;
    const QString text = spaceless(
        said(QStringLiteral("pdftotext"),
             {QStringLiteral("-layout"), pdfOf(monitoring(), folder, names()[0]), QStringLiteral("-")}));
    for (const char* words : {"98", "203", "313", "1.012", "919", "9,2%", "1.236", "chỉ tiêu 95 %",
                              "Bỏ mũi: số trẻ", "DPT-VGB-Hib 3: cộng dồn", "T12", "100 %"}) {
        CAPTURE(words);
        CHECK(text.contains(spaceless(QString::fromUtf8(words))));
    }
    CHECK(wordsOf(monitoring()).contains(QStringLiteral("bỏ mũi: 93 (9,2\u00a0%)")));
}

TEST_CASE("charts without a target, or beyond it, or without figures, are still drawn", "[report][ui]")
{
    const Vietnamese vietnamese;
    const QTemporaryDir folder;
    CoverageByMonth chart = monitoring();
    chart.yearTarget = 0;
    CHECK_FALSE(said(QStringLiteral("pdftotext"),
                     {pdfOf(chart, folder, QStringLiteral("no-target")), QStringLiteral("-")})
                    .contains(QStringLiteral("chỉ tiêu")));
    chart.yearTarget = 600; // 169 % are reached
    CHECK(spaceless(said(QStringLiteral("pdftotext"),
                         {pdfOf(chart, folder, QStringLiteral("beyond")), QStringLiteral("-")}))
              .contains(QStringLiteral("175%")));
    for (const Chart& empty :
         QList<Chart>{CoverageByMonth(), CoverageByHamlet(), GrowthByAge(), DeliveriesByMonth()})
        CHECK(chartJob(paperOf(empty)).pages == 1);
    (void)pdfOf(DeliveriesByMonth(), folder, QStringLiteral("empty-deliveries"));
    (void)pdfOf(GrowthByAge(), folder, QStringLiteral("empty-growth"));
    (void)pdfOf(CoverageByHamlet(), folder, QStringLiteral("empty-hamlets"));
    (void)pdfOf(CoverageByMonth(), folder, QStringLiteral("empty-coverage"));
}

TEST_CASE("every figure of a chart is said beside its bar, as vector on A4 inside the margins",
          "[report][ui]")
{
    const Vietnamese vietnamese;
    const QTemporaryDir folder;
    QList<QStringList> wanted(4);
    for (const auto& line : hamlets().lines)
        wanted[1] += {line.hamlet, QStringLiteral("%1/%2").arg(line.reached).arg(line.target),
                      line.percent() ? chartPercent(*line.percent()) : QStringLiteral("–")};
    for (const auto& group : stunting().groups)
        wanted[2] += {group.name, QStringLiteral("%1 trẻ được cân đo").arg(chartCount(group.all()))};
    wanted[2] += {QStringLiteral("✕12 (4,6%)"), QStringLiteral("✓1.190")};
    for (const auto& month : deliveries().months)
        wanted[3] += QString::number(month.all());
    for (qsizetype i = 0; i < allCharts().size(); ++i) {
        CAPTURE(names()[i]);
        const QString path = pdfOf(allCharts()[i], folder, names()[i]);
        CHECK(said(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(u'\n') <= 2);
        CHECK(said(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("(A4)")));
        const QString text = spaceless(
            said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
        for (const QString& words : wanted[i]) {
            CAPTURE(words);
            CHECK(text.contains(spaceless(words)));
        }
        QXmlStreamReader xml(
            said(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
        QList<QRectF> boxes;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != u"word") continue;
            const auto at = [&xml](const char* name) {
                return xml.attributes().value(QLatin1String(name)).toDouble() * 25.4 / 72;
            };
            const QRectF box(QPointF(at("xMin"), at("yMin")), QPointF(at("xMax"), at("yMax")));
            CHECK(box.left() > 11.5);
            CHECK(box.right() < (i == 1 ? 210 : 297) - 11.5);
            for (const QRectF& other : boxes) {
                const QRectF common = box.intersected(other);
                CHECK_FALSE((common.width() > 0.5 && common.height() > 0.8));
            }
            boxes += box;
        }
        CHECK(boxes.size() > 30);
    }
}

TEST_CASE("a hundred hamlets go over pages", "[report][ui]")
{
    const Vietnamese vietnamese;
    const QTemporaryDir folder;
    CHECK(chartJob(paperOf(hamlets(100))).pages == 3);
    const QString text =
        said(QStringLiteral("pdftotext"),
             {QStringLiteral("-layout"), pdfOf(hamlets(100), folder, QStringLiteral("hamlets-many")),
              QStringLiteral("-")});
    for (int i = 1; i <= 100; ++i)
        if (i != 4) CHECK(text.contains(QRegularExpression(QStringLiteral("Làng Kép %1\\b").arg(i))));
}

TEST_CASE("hatchings are told apart where colours are gone, and signs say the same", "[report][ui]")
{
    const double empty = darkShare(copied({Meaning::Done, Hatch::Empty})),
                 dotted = darkShare(copied({Meaning::Due, Hatch::Dotted}));
    const double slanted = darkShare(copied({Meaning::Due, Hatch::Slanted})),
                 crossed = darkShare(copied({Meaning::Late, Hatch::Crossed}));
    const double full = darkShare(copied({Meaning::Stop, Hatch::Full}));
    CAPTURE(empty, dotted, slanted, crossed, full);
    CHECK(empty == 0);
    CHECK(dotted > 0.03);
    CHECK(slanted > dotted);
    CHECK(crossed > slanted + 0.05);
    CHECK(full > crossed + 0.3);
}
