#include "ui/kit/room.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QScrollArea>

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
