#include "core/barcode/scan.h"
#include "tests/support/catch.h"
#include "ui/print/child_card.h"
#include "ui/print/symbol.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTransform>

#define ZX_USE_UTF8 // text() as std::string, in ZXing 1.4 too
#include <ZXing/ReadBarcode.h>

using namespace noi;

namespace
{

const Id person = Id::of(2001, 123456);

ChildCard anyCard(int doses)
{
    ChildCard card{person,
                   QStringLiteral("Trạm Y tế xã Ia Ly, tỉnh Gia Lai"),
                   QStringLiteral("Rơ Châm Thị Ngọc Ánh"),
                   PartialDate::ofDay(QDate(2026, 3, 14)),
                   Sex::Female,
                   QStringLiteral("Rơ Châm H'Lan"),
                   QStringLiteral("Làng Kép 2, xã Ia Ly, tỉnh Gia Lai"),
                   {},
                   QStringLiteral("thứ Ba 15/12/2026: DPT-VGB-Hib mũi 2, bOPV mũi 2"),
                   QDate(2026, 11, 21)};
    const QStringList vaccines{QStringLiteral("Viêm gan B sơ sinh"), QStringLiteral("BCG (lao)"),
                               QStringLiteral("DPT-VGB-Hib"), QStringLiteral("bOPV"), QStringLiteral("Rota")};
    for (int i = 0; i < doses; ++i)
        card.doses.append({vaccines[i % vaccines.size()], i / 5 + 1, QDate(2026, 3, 14).addDays(i * 9),
                           QStringLiteral("AB12%1").arg(i, 3, 10, QChar(u'0')),
                           QStringLiteral("TYT xã Ia Ly")});
    return card;
}

QImage rendered(const ChildCard& card, int dotsPerInch, int page = 0)
{
    QImage image(qRound(210 / 25.4 * dotsPerInch), qRound(148 / 25.4 * dotsPerInch), QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    paintChildCard(painter, image.rect(), card, page);
    return image;
}

/// The only code on a picture, as a scanner reads it.
QString readBack(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const auto results = ZXing::ReadBarcodes(view);
    return results.size() == 1 ? QString::fromStdString(results.front().text()) : QString();
}

bool opensThePerson(const QImage& picture)
{
    const auto scan = readScan(readBack(picture).toLatin1(), QDate(2026, 11, 21));
    return scan.ok() && std::holds_alternative<StationCard>(*scan) &&
           std::get<StationCard>(*scan).person == person;
}

/// As a poor copier or camera would: smaller and back, which blurs.
QImage blurred(const QImage& picture, double scale)
{
    return picture.scaled(picture.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Where anything is printed outside of `inside`, grey included.
bool hasInkOutside(const QImage& picture, const QRect& inside)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (!inside.contains(x, y) && qGray(picture.pixel(x, y)) < 200) return true;
    return false;
}

} // namespace

TEST_CASE("a printed card read back opens the person's file", "[print]")
{
    for (const int dots : {150, 200, 300}) {
        const QImage card = rendered(anyCard(9), dots);
        CAPTURE(dots);
        CHECK(opensThePerson(card));
        for (const int angle : {90, 180, 270, 7})
            CHECK(opensThePerson(card.transformed(QTransform().rotate(angle), Qt::SmoothTransformation)));
        CHECK(opensThePerson(blurred(card, 0.5)));
        CHECK(
            opensThePerson(card.scaled(card.size() * 0.7, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    }
}

TEST_CASE("the card's code is read with a dozen of its modules gone", "[print]")
{
    QImage card = rendered(anyCard(3), 300);
    const double millimetre = card.width() / 210.0;
    QPainter painter(&card);
    painter.fillRect(QRectF(187 * millimetre, 22 * millimetre, 3 * millimetre, 4 * millimetre), Qt::white);
    painter.end();
    CHECK(opensThePerson(card));
}

TEST_CASE("both kinds of symbol are read back as what they say", "[print]")
{
    for (const auto kind : {SymbolKind::Qr, SymbolKind::DataMatrix}) {
        const auto symbol = symbolOf(QStringLiteral("61000000000000000001297"), kind);
        REQUIRE_OK(symbol);
        QImage image(400, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        paintSymbol(painter, image.rect(), *symbol);
        painter.end();
        CHECK(readBack(image) == QStringLiteral("61000000000000000001297"));
    }
    CHECK_FALSE(symbolOf(QString(8000, QChar(u'1')), SymbolKind::Qr).ok());
    CHECK_FALSE(symbolOf(QString(), SymbolKind::Qr).ok());
}

TEST_CASE("the card's QR code is the smallest there is, so its modules are large", "[print]")
{
    const auto symbol = symbolOf(stationCardText(person), SymbolKind::Qr);
    REQUIRE_OK(symbol);
    CHECK(symbol->size == 21);
}

TEST_CASE("long names and 24 doses fit, more go on a second card", "[print]")
{
    ChildCard card = anyCard(24);
    CHECK(childCardPages(card) == 1);
    card.fullName = QStringLiteral("Con bà Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Phương Anh");
    card.mother = QStringLiteral("Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Phương Anh");
    card.home = QStringLiteral(
        "Tổ dân phố Làng Kép 2 (điểm dân cư mới), xã Ia Ly, tỉnh Gia Lai, trước đây huyện Chư Păh");
    card.station =
        QStringLiteral("Trạm Y tế xã Ia Ly – Điểm trạm Làng Kép, tỉnh Gia Lai, điện thoại 0269 3 800 000");
    card.nextAppointment =
        QStringLiteral("thứ Ba 15/12/2026, 7 giờ 30: DPT-VGB-Hib mũi 3, bOPV mũi 3, IPV mũi 1, PCV mũi 3, "
                       "Rota mũi 2, mang theo sổ tiêm chủng và thẻ BHYT của bé");
    const QImage image = rendered(card, 200);
    CHECK(opensThePerson(image));
    const double millimetre = image.width() / 210.0;
    CHECK_FALSE(hasInkOutside(
        image, QRectF(8 * millimetre, 6 * millimetre, 194 * millimetre, 136 * millimetre).toRect()));

    CHECK(childCardPages(anyCard(0)) == 1);
    CHECK(childCardPages(anyCard(25)) == 2);
    CHECK(opensThePerson(rendered(anyCard(25), 200, 1)));
    CHECK(rendered(anyCard(25), 100, 0) != rendered(anyCard(25), 100, 1));
}

TEST_CASE("the PDF of a card has its pages and can be read back", "[print]")
{
    applyTheme(*qApp);
    const QTemporaryDir folder;
    for (const auto paper : {CardPaper::A5, CardPaper::HalfA4}) {
        const QString path = folder.filePath(QStringLiteral("card.pdf"));
        REQUIRE_OK(writeChildCardPdf(path, anyCard(30), paper));
        const QString picture = folder.filePath(QStringLiteral("card"));
        REQUIRE(QProcess::execute(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"),
                                                               QStringLiteral("-png"), path, picture}) == 0);
        CHECK(opensThePerson(QImage(picture + QStringLiteral("-1.png"))));
        CHECK(opensThePerson(QImage(picture + QStringLiteral("-2.png"))));
        CHECK(QImage(picture + QStringLiteral("-3.png")).isNull());
    }
    CHECK_FALSE(writeChildCardPdf(folder.filePath(QStringLiteral("no/such/folder.pdf")), anyCard(1)).ok());
}

TEST_CASE("a printer gets the card on its own paper", "[print]")
{
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setResolution(300);
    REQUIRE_OK(printChildCard(printer, anyCard(5)));
    const QString picture = folder.filePath(QStringLiteral("printed"));
    REQUIRE(QProcess::execute(QStringLiteral("pdftoppm"),
                              {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"),
                               printer.outputFileName(), picture}) == 0);
    const QImage image(picture + QStringLiteral("-1.png"));
    CHECK(opensThePerson(image));
    CHECK(opensThePerson(image.copy(0, 0, image.width(), image.height() / 2)));
}
