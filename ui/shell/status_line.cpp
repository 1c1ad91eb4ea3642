#include "ui/shell/status_line.h"

#include "ui/kit/elided_label.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace noi
{

StatusLine::StatusLine(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    const int unit = gridUnit(this);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(2 * unit, unit / 2, 2 * unit, unit / 2);
    line->setSpacing(3 * unit);
    const char* const names[] = {"statusSync",  "statusReview",  "statusReports",
                                 "statusClock", "statusScanner", "statusBackup"};
    for (int i = 0; i < SlotCount; ++i) {
        m_parts[i].label = new ElidedLabel(this);
        m_parts[i].label->setObjectName(QLatin1String(names[i]));
        m_parts[i].label->setCursor(Qt::PointingHandCursor);
        m_parts[i].label->installEventFilter(this);
        line->addWidget(m_parts[i].label);
        m_parts[i].label->hide();
    }
    line->addStretch();
}

void StatusLine::tell(Slot slot, Meaning meaning, std::function<QString()> text)
{
    Part& part = m_parts[slot];
    part.meaning = meaning;
    part.text = std::move(text);
    write(part);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonRelease ||
        static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
        return QFrame::eventFilter(watched, event);
    for (int i = 0; i < SlotCount; ++i)
        if (m_parts[i].label == watched) Q_EMIT asked(static_cast<Slot>(i));
    return true;
}

void StatusLine::retranslate()
{
    for (Part& part : m_parts)
        write(part);
}

void StatusLine::write(Part& part)
{
    const QString text = part.text ? part.text() : QString();
    part.label->setVisible(!text.isEmpty());
    part.label->setText(part.meaning == Meaning::Neutral ? text : sign(part.meaning) + u' ' + text);
    setLook(part.label, "meaning", meaningName(part.meaning));
}

} // namespace noi
