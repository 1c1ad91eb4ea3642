#include "core/service/growth_desk.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"
#include "tests/support/test_station.h"
#include "tests/ui/vietnamese_screen.h"
#include "ui/growth/growth_paper.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace noi;
using namespace noi::test;

namespace
{

/// A child of eight months, weighed five times and lighter than most; one measurement was voided.
GrowthPaper paperOfAChild(int more = 0)
{
    auto tables = growth::GrowthReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 21));
    REQUIRE(tables);
    TestStation home;
    const Id child = home.addPerson(QStringLiteral("Rơ Châm H'Blơi"), day(2026, 3, 14), Sex::Female);
    GrowthDesk desk(*home.context, *tables);
    const auto keep = [&](const PartialDate& when, int grams, int mm) {
        Measurement m;
        m.person = child;
        m.measuredAt = when;
        m.weight = grams;
        m.length = mm;
        m.position = Measurement::Position::Lying;
        m.arm = 118;
        const auto id = desk.record(home.nurse, m);
        REQUIRE_OK(id);
        return *id;
    };
    keep(day(2026, 3, 14), 2900, 490);
    keep(day(2026, 4, 14), 4100, 535);
    keep(day(2026, 6, 14), 5000, 580);
    const Id wrong = keep(day(2026, 8, 2), 9900, 610);
    keep(day(2026, 8, 14), 5600, 615);
    keep(day(2026, 11, 14), 5900, 640);
    for (int i = 0; i < more; ++i)
        keep(day(2026, 5, 1 + i), 4600 + i, 560);
    REQUIRE_OK(PersonFiles(*home.context).voidFact(home.nurse, wrong, QStringLiteral("nhầm trẻ")));
    const auto file = desk.open(home.nurse, child);
    const auto person = readRecord<Person>(home.context->database(), child);
    REQUIRE(file);
    REQUIRE(person);
    GrowthPaper paper =
        growthPaper(*person, *file, chartOf(*file, tables->standard, ChartKind::WeightForAge, {0, 12}));
    paper.station = QStringLiteral("Trạm Y tế xã Ia Ly");
    paper.mother = QStringLiteral("Rơ Châm H'Lan");
    paper.printed = QDateTime(QDate(2026, 11, 21), QTime(9, 0));
    return paper;
}

QImage painted(const GrowthPaper& paper)
{
    QImage image(1240, 1754, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    growthJob(paper).paint(painter, image.rect(), 0);
    return image;
}

int darkPixels(const QImage& image, const QRect& where)
{
    int dark = 0;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 60;
    return dark;
}

} // namespace

TEST_CASE("a growth chart is printed with the child, the measurements that count and what they say",
          "[print]")
{
    const Vietnamese vietnamese;
    const GrowthPaper paper = paperOfAChild();
    CHECK(paper.name == QStringLiteral("Rơ Châm H'Blơi"));
    CHECK(paper.birth == QStringLiteral("14/03/2026"));
    CHECK(paper.sex == QStringLiteral("Nữ"));
    REQUIRE(paper.lines.size() == 5); // without the one that was voided
    CHECK(paper.lines.first().day == QStringLiteral("14/11/2026"));
    CHECK(paper.lines.first().weight == QStringLiteral("5,90"));
    CHECK_FALSE(paper.lines.first().weightForAge.isEmpty());
    CHECK(paper.sentences.join(u' ').contains(QStringLiteral("SDD")));
    CHECK(paper.chart.points.size() == 5);

    const QImage image = painted(paper);
    if (const QString folder = qEnvironmentVariable("NOI_PICTURES"); !folder.isEmpty())
        image.save(QDir(folder).filePath(QStringLiteral("growth-paper.png")));
    const int edge = 60; // pixels: ten millimetres
    CHECK(darkPixels(image, QRect(0, 0, edge, image.height())) == 0);
    CHECK(darkPixels(image, QRect(image.width() - edge, 0, edge, image.height())) == 0);
    CHECK(darkPixels(image, QRect(0, image.height() - edge, image.width(), edge)) == 0);

    // Photocopied: grey, and what is lighter than half is gone. Every point is still a spot of ink that the
    // chart without the child does not have.
    GrowthPaper empty = paper;
    empty.chart.points.clear();
    const QImage without = painted(empty);
    const double inMillimetre = image.width() / 210.0;
    const QRectF area(12 * inMillimetre, 42 * inMillimetre, 186 * inMillimetre, 128 * inMillimetre);
    QFont font(QStringLiteral("Be Vietnam Pro"));
    font.setPixelSize(qRound(area.height() * 3 / 128));
    const ChartLayout layout(paper.chart, area, QFontMetrics(font).height());
    for (const ChartPoint& point : paper.chart.points) {
        const QPoint at = layout.place(point.at).toPoint();
        const QRect spot(at - QPoint(4, 4), at + QPoint(4, 4));
        CHECK(darkPixels(image, spot) >= 60);
        CHECK(darkPixels(image, spot) > darkPixels(without, spot));
    }
}

TEST_CASE("what has no room on the page is left out from its end", "[print]")
{
    const Vietnamese vietnamese;
    const GrowthPaper paper = paperOfAChild(12);
    REQUIRE(paper.lines.size() == 10);
    CHECK(paper.lines.first().day == QStringLiteral("14/11/2026"));
    const QImage image = painted(paper);
    CHECK(darkPixels(image, QRect(0, image.height() - 60, image.width(), 60)) == 0);
}

TEST_CASE("a growth chart is written as one A4 page of PDF whose lines stay lines", "[print]")
{
    const Vietnamese vietnamese;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    REQUIRE_OK(writePdf(path, growthJob(paperOfAChild())));
    const auto said = [&path](const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    const QString info = said(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(QStringLiteral("(A4)")));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages: +1\\b"))));
    CHECK(said(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(u'\n') <= 2); // no picture
    const QString text = said(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    CHECK(text.contains(QStringLiteral("Trạm Y tế xã Ia Ly")));
    CHECK(text.contains(QStringLiteral("H'Blơi")));
    if (const QString pictures = qEnvironmentVariable("NOI_PICTURES"); !pictures.isEmpty())
        said(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("110"), QStringLiteral("-png"),
                                          path, QDir(pictures).filePath(QStringLiteral("growth-pdf"))});
}
