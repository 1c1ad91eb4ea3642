#include "tests/support/catch.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLabel>

using namespace noi;
using namespace noi::colours;

TEST_CASE("contrast is that of WCAG", "[theme]")
{
    CHECK(contrast(0xff000000, 0xffffffff) == Approx(21.0));
    CHECK(contrast(0xffffffff, 0xffffffff) == Approx(1.0));
    CHECK(contrast(0xff777777, 0xffffffff) == Approx(4.48).epsilon(0.001)); // the famous grey that just fails
}

TEST_CASE("everything that is read has a contrast of 4.5 : 1 on every ground it stands on", "[theme]")
{
    struct Pair {
        const char* name;
        QRgb ink, paper;
    };
    const Pair pairs[] = {
        {"text on ground", text, ground},
        {"text on window", text, window},
        {"text on band", text, band},
        {"text on a chosen row", text, accentPale},
        {"grey on ground", greyText, ground},
        {"grey on window", greyText, window},
        {"grey on band", greyText, band},
        {"grey on a chosen row", greyText, accentPale},
        {"accent on ground", accent, ground},
        {"accent on pale accent", accent, accentPale},
        {"ground on accent", ground, accent},
        {"ground on dark accent", ground, accentDark},
        {"dark accent on pale", accentDark, accentPale},
        {"ground on text (toast)", ground, text},
        {"due", due, ground},
        {"due badge", due, duePale},
        {"done", done, ground},
        {"done badge", done, donePale},
        {"late", late, ground},
        {"late badge", late, latePale},
        {"stop", stop, ground},
        {"stop badge", stop, stopPale},
        {"stop on window", stop, window},
        {"late on window", late, window},
        {"due on window", due, window},
        {"done on window", done, window},
        {"stop on a chosen row", stop, accentPale},
        {"late on a chosen row", late, accentPale},
        {"due on a chosen row", due, accentPale},
        {"done on a chosen row", done, accentPale},
    };
    for (const Pair& pair : pairs) {
        CAPTURE(pair.name);
        CHECK(contrast(pair.ink, pair.paper) >= 4.5);
    }
    CHECK(contrast(fieldLine, ground) >= 3.0); // outlines of fields: WCAG 1.4.11
    CHECK(contrast(fieldLine, window) >= 3.0);
}

TEST_CASE("each meaning has a colour and a sign of its own", "[theme]")
{
    const Meaning all[] = {Meaning::Due, Meaning::Done, Meaning::Late, Meaning::Stop};
    for (const Meaning one : all) {
        CHECK_FALSE(sign(one).isEmpty());
        for (const Meaning other : all)
            if (one != other) {
                CHECK(colour(one) != colour(other));
                CHECK(sign(one) != sign(other));
            }
    }
}

TEST_CASE("our font is the one used, with all Vietnamese letters", "[theme]")
{
    applyTheme(*qApp);
    QLabel label;
    label.ensurePolished();
    CHECK(QFontInfo(label.font()).family() == QStringLiteral("Be Vietnam Pro"));
    const QFontMetrics metrics(label.font());
    const QString letters =
        QStringLiteral("ĂÂĐÊÔƠƯăâđêôơưÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ"
                       "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ");
    for (const QChar letter : letters) {
        CAPTURE(QString(letter));
        CHECK(metrics.inFont(letter));
    }
}

TEST_CASE("figures have one width in every weight, so that columns of numbers stand straight", "[theme]")
{
    applyTheme(*qApp);
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        QFont font(QStringLiteral("Be Vietnam Pro"));
        font.setPixelSize(100);
        font.setWeight(weight);
        CAPTURE(static_cast<int>(weight));
        CHECK(QFontInfo(font).weight() == weight);
        const QFontMetricsF metrics(font);
        const double zeros = metrics.horizontalAdvance(QStringLiteral("00/00/0000"));
        for (const char* date : {"11/11/2111", "27/04/1974", "30/03/2030"})
            CHECK(metrics.horizontalAdvance(QString::fromLatin1(date)) == Approx(zeros).margin(0.5));
    }
}

TEST_CASE("icons are found by name, and are coloured", "[theme]")
{
    CHECK(icon(QStringLiteral("no-such-icon")).isNull());
    const QIcon syringe = icon(QStringLiteral("syringe"), colours::accent);
    REQUIRE_FALSE(syringe.isNull());
    const QImage picture = syringe.pixmap(20).toImage();
    bool coloured = false;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            coloured |= picture.pixelColor(x, y).alpha() == 255 && picture.pixel(x, y) == colours::accent;
    CHECK(coloured);
}
