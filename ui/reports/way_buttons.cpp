#include "ui/reports/way_buttons.h"

#include "ui/people/key_button.h"

namespace noi
{

namespace
{

struct WayText {
    Q_DECLARE_TR_FUNCTIONS(WayText)
};

} // namespace

QList<QPushButton*> wayButtons(const QString& name, QWidget* box, QWidget* place,
                               const std::function<void(ReportPapers::Way)>& take)
{
    QList<QPushButton*> buttons;
    const auto way = [&](const QString& text, const char* key, const char* end, ReportPapers::Way out,
                         bool said = true) {
        const QString keys = QString::fromLatin1(key);
        auto* button = keyButton(text, said ? keys : QString(), name + QString::fromLatin1(end), box);
        if (!said) button->setToolTip(keys); // the line of buttons is full
        bindKey(button, QKeySequence(keys), place, Qt::WidgetWithChildrenShortcut);
        QObject::connect(button, &QPushButton::clicked, box, [take, out] { take(out); });
        buttons += button;
    };
    way(WayText::tr("Print"), "Ctrl+P", "Print", ReportPapers::Way::Printer);
    way(QStringLiteral("PDF"), "Ctrl+Shift+P", "Pdf", ReportPapers::Way::Pdf, false);
    way(QStringLiteral("Excel"), "Ctrl+E", "Excel", ReportPapers::Way::Excel);
    way(QStringLiteral("CSV"), "Ctrl+Shift+E", "Csv", ReportPapers::Way::Csv, false);
    return buttons;
}

} // namespace noi
