#include "core/barcode/scan.h"
#include "tests/e2e/demo_folder.h"
#include "tests/support/catch.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#define ZX_USE_UTF8 // text() as std::string, in ZXing 1.4 too
#include <ZXing/ReadBarcode.h>

using namespace noi;

namespace
{

/// What a camera would read on the printed card.
QByteArray readBack(const QString& pdf)
{
    const QString picture = pdf + QStringLiteral(".page");
    REQUIRE(QProcess::execute(QStringLiteral("pdftoppm"),
                              {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("200"),
                               QStringLiteral("-singlefile"), pdf, picture}) == 0);
    const QImage image = QImage(picture + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
    REQUIRE_FALSE(image.isNull());
    const auto read = ZXing::ReadBarcode({image.constBits(), image.width(), image.height(),
                                          ZXing::ImageFormat::Lum, static_cast<int>(image.bytesPerLine())});
    REQUIRE(read.isValid());
    return QByteArray::fromStdString(read.text());
}

} // namespace

TEST_CASE("a vaccination day is worked through real widgets with a scanner on a pseudo-terminal", "[e2e]")
{
    test::DemoFolder demo;
    QTemporaryDir out;
    const QString pdf = out.filePath(QStringLiteral("card.pdf"));
    auto scene = Scene::set(demo.folder(), demo.clock());
    REQUIRE_OK(scene);
    Day day(**scene, [](const QString&) {});
    const auto log = day.play(demo.nurse, demo.otherNurse, demo.head, pdf);
    REQUIRE_OK(log);
    CHECK(log->size() == 17);

    // Two of the figures that decide whether a nurse prefers it to paper.
    CHECK(day.followUpKeys <= 3);
    CHECK(day.newbornKeys <= 45);
    CHECK(day.weighingKeys <= 3 * 11); // "10,4" "100,5" and an Enter behind each
    WARN("keystrokes: follow-up dose " << day.followUpKeys << ", newborn " << day.newbornKeys
                                       << ", three weighings " << day.weighingKeys);

    const auto scan = readScan(readBack(pdf), vietnamToday(demo.clock()));
    REQUIRE_OK(scan);
    REQUIRE(std::holds_alternative<StationCard>(*scan));
    CHECK(std::get<StationCard>(*scan).person == day.vaccinated());
}
