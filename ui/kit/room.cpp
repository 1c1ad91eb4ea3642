#include "ui/kit/room.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QTimer>

namespace noi
{

QScrollArea* scrolledDown(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false); // setWidget set it; cards are white
    area->viewport()->setAutoFillBackground(false);
    // Whatever gets the focus comes into sight; later, because it may only just have been shown.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget*, QWidget* now) {
        if (!now || !area->widget()->isAncestorOf(now)) return;
        QTimer::singleShot(0, now, [area, now] { area->ensureWidgetVisible(now, 0, rowHeight(now)); });
    });
    return area;
}

QScrollArea* scrolledMiddle(QWidget* content, QWidget* parent)
{
    QScrollArea* area = scrolledDown(content, parent);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    area->setMinimumHeight(4 * rowHeight(area));
    return area;
}

void letNarrow(QComboBox* field)
{
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(6);
}

} // namespace noi
