#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QWidget>

// The macro declares functions outside any namespace; a static library's resources wait to be called.
static void openResources()
{
    Q_INIT_RESOURCE(looks);
    Q_INIT_RESOURCE(icons);
}

namespace noi
{

namespace
{

constexpr double normalPoints = 10.5;

/// Fusion, with room at the sides of a list's cells; the style sheet's own padding would shift only the
/// chosen row.
class RoomyStyle : public QProxyStyle
{
public:
    RoomyStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        if (metric == PM_FocusFrameHMargin && widget) return gridUnit(widget) - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

void loadFonts()
{
    for (const char* cut : {"400Regular", "500Medium", "600SemiBold", "700Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/noi/fonts/BeVietnamPro_%1.ttf").arg(QLatin1String(cut)));
}

QPalette palette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours::window);
    palette.setColor(QPalette::WindowText, colours::text);
    palette.setColor(QPalette::Base, colours::ground);
    palette.setColor(QPalette::AlternateBase, colours::window);
    palette.setColor(QPalette::Text, colours::text);
    palette.setColor(QPalette::PlaceholderText, colours::greyText);
    palette.setColor(QPalette::Button, colours::ground);
    palette.setColor(QPalette::ButtonText, colours::text);
    palette.setColor(QPalette::Highlight, colours::accent);
    palette.setColor(QPalette::HighlightedText, colours::ground);
    palette.setColor(QPalette::Link, colours::accent);
    palette.setColor(QPalette::ToolTipBase, colours::text);
    palette.setColor(QPalette::ToolTipText, colours::ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours::greyText);
    return palette;
}

/// The sheet names colours (@accent) and lengths in quarters of the grid (@4 is one step of 8 px, @14 a row).
QString styleSheet(int fontPixels)
{
    QFile file(QStringLiteral(":/noi/style/noi.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QRgb> names[] = {
        // longer names first: @accent would eat the beginning of @accentPale
        {"@accentPale", colours::accentPale},
        {"@accentDark", colours::accentDark},
        {"@accent", colours::accent},
        {"@greyText", colours::greyText},
        {"@text", colours::text},
        {"@ground", colours::ground},
        {"@window", colours::window},
        {"@band", colours::band},
        {"@fieldLine", colours::fieldLine},
        {"@line", colours::line},
        {"@duePale", colours::duePale},
        {"@due", colours::due},
        {"@donePale", colours::donePale},
        {"@done", colours::done},
        {"@latePale", colours::latePale},
        {"@late", colours::late},
        {"@stopPale", colours::stopPale},
        {"@stop", colours::stop},
    };
    for (const auto& [name, rgb] : names)
        sheet.replace(QLatin1String(name), QColor(rgb).name());
    for (int quarters = 60; quarters >= 1; --quarters)
        sheet.replace(QStringLiteral("@%1").arg(quarters),
                      QStringLiteral("%1px").arg(qRound(quarters * fontPixels / 7.0)));
    return sheet;
}

QPixmap tinted(const QString& path, QRgb colour, double ratio)
{
    QPixmap picture(path);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), QColor(colour));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace

void applyTheme(QApplication& application)
{
    openResources();
    loadFonts();
    QFont font(QStringLiteral("Be Vietnam Pro"));
    font.setPointSizeF(normalPoints);
    application.setStyle(new RoomyStyle);
    application.setPalette(palette());
    application.setFont(font);
    application.setStyleSheet(styleSheet(QFontInfo(font).pixelSize()));
}

QColor colour(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Due: return colours::due;
    case Meaning::Done: return colours::done;
    case Meaning::Late: return colours::late;
    case Meaning::Stop: return colours::stop;
    case Meaning::Neutral: break;
    }
    return colours::greyText;
}

QColor paleColour(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Due: return colours::duePale;
    case Meaning::Done: return colours::donePale;
    case Meaning::Late: return colours::latePale;
    case Meaning::Stop: return colours::stopPale;
    case Meaning::Neutral: break;
    }
    return colours::band;
}

QString sign(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Due: return QStringLiteral("●");
    case Meaning::Done: return QStringLiteral("✓");
    case Meaning::Late: return QStringLiteral("!");
    case Meaning::Stop: return QStringLiteral("✕");
    case Meaning::Neutral: break;
    }
    return {};
}

QString meaningName(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Due: return QStringLiteral("due");
    case Meaning::Done: return QStringLiteral("done");
    case Meaning::Late: return QStringLiteral("late");
    case Meaning::Stop: return QStringLiteral("stop");
    case Meaning::Neutral: break;
    }
    return QStringLiteral("neutral");
}

QIcon icon(const QString& name, QRgb colour) { return switchIcon(name, colour, colour); }

QIcon switchIcon(const QString& name, QRgb off, QRgb on)
{
    openResources();
    QIcon made;
    for (const int pixels : {20, 30, 40}) {
        const QString path = QStringLiteral(":/noi/icons/%1-%2.png").arg(name).arg(pixels);
        if (!QFile::exists(path)) continue;
        made.addPixmap(tinted(path, off, pixels / 20.0), QIcon::Normal, QIcon::Off);
        if (on != off) made.addPixmap(tinted(path, on, pixels / 20.0), QIcon::Normal, QIcon::On);
    }
    return made;
}

int gridUnit(const QWidget* widget) { return qRound(QFontInfo(widget->font()).pixelSize() * 4 / 7.0); }

int rowHeight(const QWidget* widget) { return QFontInfo(widget->font()).pixelSize() * 2; }

void setRole(QWidget* widget, const QString& role) { setLook(widget, "role", role); }

void setLook(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value) return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace noi
